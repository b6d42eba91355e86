package browsertest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"sync"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Tab is a tab of the browser. It serves one goroutine.
type Tab struct {
	ctx   context.Context
	close context.CancelFunc

	mu       sync.Mutex
	requests []string
	troubles []string
}

// View is how a tab shows its page; the zero value of a field is the browser's own.
type View struct {
	Width, Height int     // of the viewport, in CSS pixels
	Scale         float64 // pixels of the screen for one of CSS
	Dark          bool
	Print         bool // as on paper
	NoScript      bool // scripts do not run
}

// patience is how long anything that is asked of a tab may take: longer than what the slowest page
// needs on two busy cores, and short of go test's own limit.
const patience = time.Minute

// watch notes what a page's policy refused, before anything of the page runs.
const watch = `addEventListener('securitypolicyviolation', (e) => (window.refused ??= []).push(e.effectiveDirective + ' ' + e.blockedURI))`

// Open opens a file in a new tab, and waits until it is loaded.
func (b *Browser) Open(file string, v View) (*Tab, error) {
	t := &Tab{}
	t.ctx, t.close = chromedp.NewContext(b.ctx)
	if err := t.open(file, v); err != nil {
		t.close()
		return nil, fmt.Errorf("open %s: %w", file, err)
	}
	return t, nil
}

func (t *Tab) open(file string, v View) error {
	path, err := filepath.Abs(file)
	if err != nil {
		return err
	}
	if err := chromedp.Do(t.ctx); err != nil { // the tab lives as long as the context of its first call
		return err
	}
	if err := chromedp.Listen(t.ctx, t.hear); err != nil {
		return err
	}
	if err := command(t, network.Enable, network.EnableParams{}); err != nil {
		return err
	}
	if err := command(t, performance.Enable, performance.EnableParams{TimeDomain: performance.EnableTimeDomainThreadTicks}); err != nil {
		return err
	}
	if err := command(t, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: watch}); err != nil {
		return err
	}
	if err := t.View(v); err != nil {
		return err
	}
	address := url.URL{Scheme: "file", Path: filepath.ToSlash(path)}
	return t.do(chromedp.Navigate(address.String()))
}

// hear notes what the page asks for and what goes wrong in it.
func (t *Tab) hear(event any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		t.requests = append(t.requests, e.Request.URL)
	case *runtime.EventExceptionThrown:
		t.troubles = append(t.troubles, "exception: "+e.ExceptionDetails.Text)
	case *page.EventJavascriptDialogOpening:
		t.troubles = append(t.troubles, "dialog: "+e.Message)
		go t.dismiss() // it would hold up the page, and a listener may not send
	}
}

// dismiss closes a dialog. If that fails, what waits for the page fails after patience.
func (t *Tab) dismiss() {
	_ = command(t, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{})
}

// Close closes the tab.
func (t *Tab) Close() { t.close() }

// Requests are the addresses that the page asked for so far, its own among them.
func (t *Tab) Requests() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]string(nil), t.requests...)
}

// Troubles are what went wrong so far: exceptions, dialogs, and what the page's policy refused.
func (t *Tab) Troubles() ([]string, error) {
	refused, err := Eval[[]string](t, `window.refused ?? []`)
	if err != nil {
		return nil, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	out := append([]string(nil), t.troubles...)
	for _, r := range refused {
		out = append(out, "refused by the policy: "+r)
	}
	return out, nil
}

// Work is how long the page's main thread has worked so far, in its own time: on a busy machine it
// is no more than on an idle one.
func (t *Tab) Work() (time.Duration, error) {
	ctx, cancel := context.WithTimeout(t.ctx, patience)
	defer cancel()
	got, err := chromedp.Call(ctx, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		return 0, fmt.Errorf("performance: %w", err)
	}
	for _, m := range got.Metrics {
		if m.Name == "TaskDuration" {
			return time.Duration(m.Value * float64(time.Second)), nil
		}
	}
	return 0, errors.New("performance: the browser measures no TaskDuration")
}

// View changes how the tab shows its page.
func (t *Tab) View(v View) error {
	metrics := emulation.SetDeviceMetricsOverrideParams{Width: int64(v.Width), Height: int64(v.Height), DeviceScaleFactor: v.Scale}
	if err := command(t, emulation.SetDeviceMetricsOverride, metrics); err != nil {
		return err
	}
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "light"}}}
	if v.Dark {
		media.Features[0].Value = "dark"
	}
	if v.Print {
		media.Media = "print"
	}
	if err := command(t, emulation.SetEmulatedMedia, media); err != nil {
		return err
	}
	return command(t, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: v.NoScript})
}

// Eval is the value of a JavaScript expression; a promise is waited for. It is evaluated beside the
// page's own scripts, whatever its policy says, and also where those do not run.
func Eval[T any](t *Tab, expression string) (T, error) {
	ctx, cancel := context.WithTimeout(t.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

// Press presses keys, one after the other: characters, or those of package kb.
func (t *Tab) Press(keys string, modifiers ...chromedp.Modifier) error {
	return t.do(chromedp.KeyEvent(keys, chromedp.KeyModifiers(modifiers...)))
}

// Click clicks at a place of the viewport.
func (t *Tab) Click(x, y float64) error { return t.do(chromedp.MouseClickXY(x, y)) }

// Point moves the mouse to a place of the viewport.
func (t *Tab) Point(x, y float64) error {
	return t.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, x, y))
}

// PDF prints the page.
func (t *Tab) PDF() ([]byte, error) {
	ctx, cancel := context.WithTimeout(t.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4)))
}

// Settle waits until the page has been drawn anew, so that what the last key or click began is done.
func (t *Tab) Settle() error {
	clip := page.Viewport{Width: 1, Height: 1, Scale: 1}
	return command(t, page.CaptureScreenshot, page.CaptureScreenshotParams{Clip: &clip}) // waits for a frame
}

// Picture is what the viewport shows, as PNG.
func (t *Tab) Picture() ([]byte, error) {
	ctx, cancel := context.WithTimeout(t.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.CaptureScreenshot())
}

func (t *Tab) do(actions ...chromedp.Action[chromedp.Void]) error {
	ctx, cancel := context.WithTimeout(t.ctx, patience)
	defer cancel()
	return chromedp.Do(ctx, actions...)
}

// command sends a command of the protocol whose answer does not matter.
func command[P, R any](t *Tab, c cdp.Command[P, R], params P) error {
	ctx, cancel := context.WithTimeout(t.ctx, patience)
	defer cancel()
	if _, err := chromedp.Call(ctx, c, params); err != nil {
		return fmt.Errorf("%s: %w", c.Method, err)
	}
	return nil
}
