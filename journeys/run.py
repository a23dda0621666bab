#!/usr/bin/env python3
"""Plays every journey, a line each: `ok NAME`, `FAILED NAME` with the reason, `skipped NAME`. Closes with `done`.

    run.py            all
    run.py WORD …     those whose name holds a word
"""

import importlib
import pathlib
import sys
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from stage import Browser, Skipped  # noqa: E402


def main():
    browser = Browser()
    wanted = sys.argv[1:]
    failed = 0
    for path in sorted(pathlib.Path(__file__).resolve().parent.glob("journey_*.py")):
        module = importlib.import_module(path.stem)
        journeys = [getattr(module, name) for name in dir(module) if name.startswith("journey_")]
        journeys.sort(key=lambda journey: journey.__code__.co_firstlineno)
        for journey in journeys:
            title = journey.__name__.removeprefix("journey_").replace("_", " ")
            name = f"{path.stem.removeprefix('journey_')}: {title}"
            if wanted and not any(word in name for word in wanted):
                continue
            began = time.monotonic()
            try:
                journey(browser)
                print(f"ok {name} ({time.monotonic() - began:.1f} s)", flush=True)
            except Skipped as reason:
                print(f"skipped {name}: {reason}", flush=True)
            except Exception as fault:
                failed += 1
                print(f"FAILED {name}: {fault}", flush=True)
                traceback.print_exc(file=sys.stdout)
    browser.stop()
    print("done")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
