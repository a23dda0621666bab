"""Writing papers: what each format costs from cold start to file, fifty PDFs, and beside LibreOffice making the PDF from the Word file."""

import concurrent.futures
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import time

from harness import JAMNA, ROOT


def run(bench):
    folder = pathlib.Path(bench.folder)
    database = folder / "documents.sqlite"
    said = subprocess.run([JAMNA, "demo", "--database", str(database)], capture_output=True, text=True, check=True).stdout
    joinings = re.findall(r"^joining (\S+)", said, re.M)
    assert len(joinings) >= 5, said

    def write(joining, format, name):
        path = folder / f"{name}.{format}"
        began = time.perf_counter()
        done = subprocess.run(
            [JAMNA, "write-document", joining, "--format", format, "--output", str(path), "--database", str(database)],
            cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 0 and path.stat().st_size > 500, done.stderr
        return (time.perf_counter() - began) * 1000

    rounds = 3 if bench.quick else 7
    cold = {}
    for format in ("pdf", "docx", "odt", "txt"):
        write(joinings[0], format, "warm")
        cold[format] = [write(joinings[0], format, "cold") for _ in range(rounds)]
        bench.limit(f"a proposal as {format}, cold", "ms", cold[format], at_most=300, note="from the command to the file")

    def fifty():
        began = time.perf_counter()
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as hands:
            list(hands.map(lambda at: write(joinings[at % len(joinings)], "pdf", f"fifty-{at}"), range(50)))
        return time.perf_counter() - began

    bench.limit("fifty proposals as PDF, a command each", "s", [fifty() for _ in range(1 if bench.quick else 3)], at_most=5)

    office = shutil.which("soffice") or shutil.which("libreoffice")
    assert office, "LibreOffice is not installed: bin/setup bench"
    home = folder / "office"

    def by_office():
        began = time.perf_counter()
        subprocess.run(
            [office, f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "pdf", "--outdir", str(home),
             str(folder / "cold.docx")], check=True, capture_output=True, timeout=120)
        assert (home / "cold.pdf").stat().st_size > 500
        return (time.perf_counter() - began) * 1000

    by_office()
    # In turns: what else the machine does meets both.
    theirs, ours = [], []
    for _ in range(1 if bench.quick else 5):
        theirs.append(by_office())
        ours.append(statistics.median(write(joinings[0], "pdf", "beside") for _ in range(5)))
    bench.least(
        "PDF quicker than LibreOffice's from the Word file", "times", [them / us for them, us in zip(theirs, ours)],
        at_least=10, note=f"LibreOffice {statistics.median(theirs):.0f} ms, its profile already made, {statistics.median(ours):.0f} ms here")
