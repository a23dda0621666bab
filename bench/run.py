#!/usr/bin/env python3
"""Runs every bench_*.py here, prints a table and writes var/bench.json. Fails when a limit is missed.

A benchmark is one file with a function `run(bench)` that calls `bench.ratio(…)` or `bench.limit(…)`: see harness.py.
"""

import importlib
import json
import pathlib
import sys
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from harness import ROOT, Bench, machine  # noqa: E402


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("-")]
    bench = Bench(quick="--quick" in sys.argv)
    failed = []
    try:
        for path in sorted(pathlib.Path(__file__).resolve().parent.glob("bench_*.py")):
            if words and not any(word in path.stem for word in words):
                continue
            print(f"{path.stem.removeprefix('bench_')} …", file=sys.stderr, flush=True)
            try:
                importlib.import_module(path.stem).run(bench)
            except Exception:
                failed.append(path.stem)
                traceback.print_exc()
    finally:
        bench.close()
    print(bench.table())
    out = {"machine": machine(), "program": bench.program(), "quick": bench.quick,
           "results": [result.facts() for result in bench.results], "failed": failed}
    target = ROOT / "var/bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(out, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for name in failed:
        print(f"FAILED {name}")
    sys.exit(0 if not failed and all(result.passed for result in bench.results) else 1)


if __name__ == "__main__":
    main()
