"""All of Sweden in one installation: 20,000 joined organisations in 21 counties."""

import re
import statistics
import subprocess
import sys
import time

from harness import COUNTY, JAMNA, ROOT, UNCACHED, Jamna, wrk


def pages(jamna):
    """One public page of each kind, as the county's own links lead to them."""
    found = {"start": f"/{COUNTY}", "directory": f"/{COUNTY}/anslutna", "search": f"/{COUNTY}/anslutna?q=s",
             "organisations as JSON": "/api/v1/counties/19/organisations"}
    queue, seen = [f"/{COUNTY}", f"/{COUNTY}/strategi", f"/{COUNTY}/anslutna"], set()
    kinds = {"strategy": rf"/{COUNTY}/strategi/[^/?]+", "area": rf"/{COUNTY}/strategi/[^/?]+/[^/?]+",
             "organisation": rf"/{COUNTY}/anslutna/[^/?.]+"}
    while queue:
        path = queue.pop(0)
        seen.add(path)
        status, headers, body = jamna.get(path)
        if status in (301, 302, 303, 307, 308):
            body = f'href="{headers["Location"].removeprefix(jamna.base)}"'.encode()
        for link in re.findall(r'href="(/[^"#?]*)"', body.decode()):
            for kind, pattern in kinds.items():
                if kind not in found and re.fullmatch(pattern, link):
                    found[kind] = link
                    queue.append(link)
    return {kind: path for kind, path in found.items() if jamna.get(path)[0] == 200}


def milliseconds(jamna, path, times):
    figures = []
    for _ in range(times):
        began = time.perf_counter()
        status, _, _ = jamna.get(path, UNCACHED)
        figures.append((time.perf_counter() - began) * 1000)
        assert status == 200, (path, status)
    return statistics.median(figures)


def run(bench):
    demo, crowd = bench.demo(), f"{bench.folder}/crowd.sqlite"
    subprocess.run([sys.executable, str(ROOT / "bench/crowd.py"), demo, crowd, "2000" if bench.quick else "20000"],
                   check=True, timeout=300)
    subprocess.run([JAMNA, "verify", "--database", crowd], check=True, timeout=300, capture_output=True)

    starts = []
    for _ in range(bench.rounds):
        jamna = bench.start(Jamna(crowd, bench.folder, "crowd"))
        starts.append(jamna.milliseconds_to_ready)
        bench.stop(jamna)
    bench.limit("start to ready, 20 000 organisations", "ms", starts, at_most=300)

    small = bench.start(Jamna(demo, bench.folder, "small"))
    large = bench.start(Jamna(crowd, bench.folder, "crowd"))
    kinds, here = pages(small), pages(large)
    assert len(kinds) == 7 and set(kinds) == set(here), (kinds, here)
    times = 10 if bench.quick else 40
    rounds, ratios = [], {kind: [] for kind in kinds}
    for _ in range(bench.rounds):
        many = {kind: milliseconds(large, here[kind], times) for kind in kinds}
        few = {kind: milliseconds(small, kinds[kind], times) for kind in kinds}
        rounds.append(statistics.median(many.values()) / statistics.median(few.values()))
        for kind in kinds:
            ratios[kind].append(many[kind] / few[kind])
    each = sorted(((statistics.median(found), kind) for kind, found in ratios.items()), reverse=True)
    bench.limit("public pages made anew among 20 000", "of the demo's median", rounds, at_most=1.5,
                note="by kind: " + ", ".join(f"{kind} {ratio:.2f}" for ratio, kind in each))
    bench.stop(small)

    # Memory after every county has been read and the directory has been under load, cached and not.
    for slug in sorted(set(re.findall(r'href="(/[a-z-]+)"', large.get("/")[2].decode()))):
        for path in (slug, f"{slug}/strategi", f"{slug}/anslutna"):
            large.get(path)
    load = max(2, bench.seconds)
    wrk(large.port, f"/{COUNTY}/anslutna", load, UNCACHED)
    wrk(large.port, f"/{COUNTY}", load)
    now, most = large.memory()
    bench.limit("memory under load, 20 000 organisations", "MB", [now], at_most=80, note=f"at most {most:.0f}")
    bench.stop(large)
