// The page is whole without this script. It adds keys, and shows a cell's proof where the reader is:
// the paragraph with the words marked. The address is the state: the row or the cite that is open.
(() => {
  'use strict';
  const rows = () => document.querySelectorAll('.row[id]');
  const panel = document.getElementById('proof');
  const help = document.getElementById('help');
  let current = null; // the row that j and k are at

  const parts = (id) => [document.getElementById(id), ...document.querySelectorAll('mark[data-of="' + CSS.escape(id) + '"]')].filter(Boolean);
  const unmark = () => document.querySelectorAll('mark.on').forEach((m) => m.classList.remove('on'));
  const targetOf = (a) => (a && a.hash ? document.getElementById(decodeURIComponent(a.hash.slice(1))) : null);

  // unfold opens what an element is folded up in.
  const unfold = (el) => {
    for (let d = el && el.closest('details:not([open])'); d; d = d.parentElement.closest('details:not([open])')) d.open = true;
  };

  const element = (name, className, text) => {
    const e = document.createElement(name);
    if (className) e.className = className;
    if (text) e.textContent = text;
    return e;
  };

  // excerpt is the block of a cite with its words marked and all else plain text.
  const excerpt = (mark) => {
    const p = mark.closest('.block').firstElementChild.cloneNode(true);
    p.querySelectorAll('sup').forEach((s) => s.remove());
    p.querySelectorAll('mark').forEach((m) => {
      if (m.id !== mark.id && m.dataset.of !== mark.id) m.replaceWith(...m.childNodes);
    });
    p.querySelectorAll('[id]').forEach((e) => e.removeAttribute('id'));
    return p;
  };

  const close = () => {
    panel.hidden = true;
    panel.replaceChildren();
    unmark();
  };

  // prove shows the proof of a link to a cite, and below it the row's other readings.
  const prove = (a) => {
    const mark = targetOf(a);
    if (!mark || mark.tagName !== 'MARK') return close();
    unmark();
    parts(mark.id).forEach((m) => m.classList.add('on'));
    const of = (m) => m.closest('.text').querySelector('.meta .sig').textContent;
    panel.replaceChildren(element('h4', '', of(mark) + ': ' + mark.closest('.text').querySelector('h3').textContent), excerpt(mark));
    const seen = new Set([mark.id]);
    const row = a.closest('.row');
    for (const o of row ? row.querySelectorAll('a[href^="#a"]') : []) {
      const m = targetOf(o);
      if (!m || m.tagName !== 'MARK' || seen.has(m.id)) continue;
      seen.add(m.id);
      const p = element('p', 'other');
      p.append(element('b', '', of(m) + ' '), ...excerpt(m).childNodes);
      panel.append(p);
      if (seen.size > 6) break;
    }
    panel.classList.toggle('above', a.getBoundingClientRect().bottom > innerHeight / 2); // never over the link
    panel.hidden = false;
  };

  // go moves to a row without leaving a step behind, so that Back leads out of the rows at once.
  const go = (row) => {
    if (!row) return;
    unfold(row);
    if (current) current.classList.remove('at');
    current = row;
    row.classList.add('at');
    history.replaceState(null, '', '#' + row.id);
    row.scrollIntoView({ block: 'start' });
    const first = row.querySelector('a[href^="#a"]') || row.querySelector('a');
    if (first) first.focus({ preventScroll: true });
  };

  const step = (by) => {
    const all = [...rows()];
    let i = all.indexOf(current);
    if (i < 0) {
      const top = all.findIndex((r) => r.getBoundingClientRect().top > 40 && r.offsetParent !== null);
      i = by > 0 ? (top < 0 ? all.length : top) - 1 : top < 0 ? all.length : top;
    }
    go(all[Math.max(0, Math.min(all.length - 1, i + by))]);
  };

  const open = () => {
    const focused = document.activeElement;
    const a = focused && focused.matches('a[href^="#a"]') ? focused : current && current.querySelector('a[href^="#a"]');
    if (a) {
      close();
      location.hash = a.hash;
    }
  };

  const arrive = () => {
    const el = targetOf(location);
    if (!el) return;
    unfold(el);
    if (el.matches('.row')) {
      if (current) current.classList.remove('at');
      current = el;
    }
    unmark();
    if (el.tagName === 'MARK') parts(el.id).forEach((m) => m.classList.add('on'));
    el.scrollIntoView({ block: el.tagName === 'MARK' ? 'center' : 'start' });
  };

  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || help.open || e.target.closest('input, textarea, select')) return;
    switch (e.key) {
      case 'j': step(1); break;
      case 'k': step(-1); break;
      case 'o': open(); break;
      case '?': help.showModal(); break;
      case 'Escape': close(); return;
      default: return;
    }
    e.preventDefault();
  });

  if (matchMedia('(min-width: 62rem)').matches) {
    const maybe = (e) => {
      const a = e.target.closest && e.target.closest('.row a[href^="#a"]');
      if (a) prove(a);
      else if (!e.target.closest || !e.target.closest('.proof')) close();
    };
    document.addEventListener('mouseover', maybe);
    document.addEventListener('focusin', maybe);
  }
  addEventListener('hashchange', arrive);
  arrive();
})();
