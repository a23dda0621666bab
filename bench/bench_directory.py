"""The directory of joined organisations, read from the database and made anew, against the same page in Django.

Both servers have one core and the same SQLite file. The peer (bench/peer) is a small, ordinary Django site: models, a view, a
template, behind gunicorn. What neither makes anew (the drawings) is taken from Jämna's page, so that both send as much.
"""

import os
import pathlib
import re
import sys

from harness import COUNTY, ROOT, UNCACHED, Jamna, Process, free_port, get, wrk

PATH = f"/{COUNTY}/anslutna"


class Django(Process):
    def __init__(self, database, folder, sprite):
        parts = pathlib.Path(folder, "peer")
        parts.mkdir()
        (parts / "sprite.html").write_text("{% verbatim %}" + sprite + "{% endverbatim %}", encoding="utf-8")
        self.port = free_port()
        words = [sys.executable, "-m", "gunicorn", "wsgi:application", "--bind", f"127.0.0.1:{self.port}", "--workers", "2",
                 "--log-level", "warning"]
        env = dict(os.environ, PEER_DATABASE=database, PEER_PARTS=str(parts))
        super().__init__(words, f"{folder}/peer.log", cwd=str(ROOT / "bench/peer"),
                         env=env)
        self.wait_for(lambda: get(self.port, PATH)[0] == 200)


def rows(html):
    """What the table says: names with their addresses and days, in order."""
    return re.findall(r'<a href="(/[^"]+/anslutna/[^"]+)">([^<]+)</a>(?:(?!</tr>).)*?<time datetime="([^"]+)"', html, re.S)


def run(bench):
    database = bench.demo()
    jamna = bench.start(Jamna(database, bench.folder, "directory"))
    ours = jamna.get(PATH, UNCACHED)[2].decode()
    sprite = re.search(r'<svg class="sprite".*?</svg>\n', ours, re.S).group(0)
    peer = bench.start(Django(database, bench.folder, sprite))
    theirs = get(peer.port, PATH)[2].decode()
    here, there = rows(ours.partition("<table")[2]), rows(theirs.partition("<table")[2])
    assert here and here == there, f"other rows: {len(here)} and {len(there)}, {set(here) ^ set(there)}"
    size, other = len(ours.encode()), len(theirs.encode())
    assert abs(size - other) / size <= 0.05, f"the peer's page has {other} bytes, ours {size}: more than 5 per cent apart"
    assert "no-store" in jamna.get(PATH, UNCACHED)[1]["Cache-Control"], "the answer came from memory"
    bench.ratio("directory made anew", "times Django", lambda seconds: wrk(jamna.port, PATH, seconds, UNCACHED),
                lambda seconds: wrk(peer.port, PATH, seconds), at_least=10,
                note=f"{len(here)} rows, {size} and {other} bytes")
    bench.stop(peer)
    bench.stop(jamna)
