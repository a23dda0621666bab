"""No public page weighs more than 60 kB over the wire: itself and its stylesheets, compressed."""

import re

from harness import COUNTY, Jamna

LIMIT = 400


def crawl(jamna):
    """Every public page that links lead to, in Swedish, with its weight in kB."""
    seen, weights, styles = {f"/{COUNTY}", "/"}, {}, {}
    queue = sorted(seen)
    while queue and len(seen) < LIMIT:
        path = queue.pop(0)
        status, headers, body = jamna.get(path, {"Accept-Encoding": "gzip"})
        if status != 200 or not headers["Content-Type"].startswith("text/html"):
            continue
        html = jamna.get(path)[2].decode()
        sheets = re.findall(r'<link rel="stylesheet" href="([^"]+)"', html)
        for sheet in sheets:
            if sheet not in styles:
                styles[sheet] = len(jamna.get(sheet, {"Accept-Encoding": "gzip"})[2])
        weights[path] = (len(body) + sum(styles[sheet] for sheet in sheets)) / 1000
        for link in re.findall(r'<a[^>]* href="(/[^"#]*)"', html):
            link = link.replace("&amp;", "&")
            if link not in seen and not re.match(r"/(en|fi|logga-in|api|demo)\b", link):
                seen.add(link)
                queue.append(link)
    return weights


def run(bench):
    jamna = bench.start(Jamna(bench.demo(), bench.folder, "weight"))
    weights = crawl(jamna)
    assert len(weights) >= 5, f"only {len(weights)} pages were found"
    heaviest = max(weights, key=weights.get)
    bench.limit("heaviest public page with its stylesheet", "kB", [weights[heaviest]], at_most=60,
                note=f"{heaviest}, of {len(weights)} pages")
    bench.stop(jamna)
