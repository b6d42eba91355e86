#!/usr/bin/env python3
"""Lifts the floors to what was measured; never lowers one.

  evaluate.py --bin PATH --json figures.json; eval/lift.py figures.json

A floor is the figure cut to two decimals, so that noise of the last place does not stop a change. Figures of nothing
(0 of a set that is not read yet) become no floor.
"""
import json, math, os, sys

FLOORS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "floors.json")

# The measures that are held, by area, of the sets' rows; more is better.
MORE = {
    "collation": ["score", "stories.f1", "links.f1", "links.direction", "lineages.f1", "kinds.quote.found_multi",
                  "kinds.figure.found_multi", "kinds.time.found_multi", "kinds.wording.found_multi", "kinds.statement.found_multi",
                  "quote.found_multi", "figure.found_multi", "time.found_multi", "wording.found_multi", "statement.found_multi",
                  "quote.pair_p", "figure.pair_p", "time.pair_p", "wording.pair_p", "statement.pair_p"],
    "extraction": ["body.f1", "segments.f1", "title.exact", "date.day_exact", "byline.f1", "lines.accuracy", "lines.macro", "lines.body_f1"],
    "language": ["sentences.boundary.f1", "tokens.upos.f1", "names.micro.f1", "times.relaxed.f1", "times.value.f1",
                 "figures.value.f1", "figures.unit.f1", "figures.change.f1"],
    "quotes": ["direct.found.f1", "direct.found_speaker.f1", "mixed.found.f1", "indirect.found.f1", "partial.covered", "all.ap", "all.f1"],
    "reuse": ["pairs.link_f1", "pairs.direction_accuracy", "pairs.plagdet", "gold.macro_f1_kind", "gold.derived_f1", "ap", "sentences.ap"],
    "clusters": ["bcubed_f1", "bcubed_p", "pair_f1", "online.bcubed_f1"],
}
# The weights were learned from the names of these sets: how well they remember them is no measure, and held it would speak
# against whatever lets them remember less and find more elsewhere.
LEARNED = {("language/" + s, "names.micro.f1") for s in ("meantime-airbus", "meantime-apple", "wikigold-even")}
# Less is better.
LESS = {"collation": ["false_joins", "traps_hit"], "extraction": ["date.wrong_by_more"]}


def main():
    with open(sys.argv[1]) as f:
        figures = json.load(f)
    with open(FLOORS) as f:
        floors = json.load(f)
    for key, got in figures.items():
        area, floor = key.split("/")[0], floors.setdefault(key, {})
        for m in MORE[area]:
            if got.get(m) and (key, m) not in LEARNED:
                floor[m] = max(floor.get(m, 0), math.floor(got[m] * 100) / 100)
        for m in LESS.get(area, []):
            if m in got and any(got.get(k) for k in MORE[area]):
                floor[m] = {"most": min(floor.get(m, {"most": got[m]})["most"], got[m])}
    with open(FLOORS, "w") as f:
        json.dump({k: v for k, v in floors.items() if v}, f, indent=1, sort_keys=True)
        f.write("\n")


main()
