"""Reading papers: texts a second in one process, from cold start to answer for text, PDF and Word, and what hostile files cost.

The papers are the project's own (Tests/CasesTests/Papers), the hostile files are made here. Nothing is read from elsewhere.
"""

import io
import os
import pathlib
import statistics
import subprocess
import sys
import time
import zipfile

from harness import JAMNA, ROOT

PAPERS = ROOT / "Tests/CasesTests/Papers"
MEGABYTE = 1024


def ask(words):
    """Milliseconds, most memory in kB, exit code, what was said on standard error. The parsers it starts are counted in."""
    began = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return (time.perf_counter() - began) * 1000, usage.ru_maxrss, process.returncode, said


def milliseconds(words, times):
    found = [ask(words) for _ in range(times + 1)][1:]
    assert all(code == 0 for _, _, code, _ in found), found[0]
    return statistics.median(time for time, *_ in found)


def texts_a_second(bench, files):
    """What a thousand texts more cost, in one process, from the file to the JSON."""
    few, many = files[:1], (files * 300)[:3000]
    words = [JAMNA, "read", "--format", "json"]
    values = []
    for _ in range(bench.rounds):
        short, _, _, _ = ask([*words, *few])
        long, _, code, said = ask([*words, *many])
        assert code == 0, said
        values.append((len(many) - 1) / (long - short) * 1000)
    return values


def word(text):
    paragraphs = "".join(
        '<w:p><w:r><w:t xml:space="preserve">' + line.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>"
        for line in text.split("\n"))
    return zipped({"word/document.xml": f'<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{paragraphs}</w:body></w:document>'})


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def pdf(text, lock=False):
    lines = "\n".join("(" + line.encode("cp1252", "replace").decode("latin-1").replace("\\", "\\\\").replace("(", "\\(")
                      .replace(")", "\\)") + ") '" for line in text.split("\n"))
    stream = f"BT /F1 7 Tf 40 820 Td 11 TL\n{lines}\nET"
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
               "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
               f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream"]
    out, offsets = "%PDF-1.4\n", []
    for at, body in enumerate(objects):
        offsets.append(len(out))
        out += f"{at + 1} 0 obj\n{body}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    locked = f" /Encrypt << /Filter /Standard /V 1 /R 2 /O <{'A5' * 32}> /U <{'5A' * 32}> /P -4 >> /ID [<01><01>]" if lock else ""
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R{locked} >>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("latin-1")


def hostile(text):
    """Name, bytes, and a piece of the message that must come; None where the file is to be read after all."""
    document = zipfile.ZipFile(io.BytesIO(word(text))).read("word/document.xml")
    laughs = "<!DOCTYPE l [<!ENTITY a0 \"ha\">" + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)) + "]><w:document>&a9;</w:document>"
    entity = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document>&e;</w:document>'
    cells = "<w:tbl>" + "<w:tr>" + "<w:tc><w:p/></w:tc>" * 200_000 + "</w:tr></w:tbl>"
    yield "encrypted.pdf", pdf(text, lock=True), "lösenord"
    yield "pictures.pdf", pdf(""), "bara bilder"
    yield "bomb.docx", zipped({"word/document.xml": b"a" * 400_000_000}), "växer orimligt"
    yield "nested.docx", zipped({"inner.zip": zipped({"inner.zip": zipped({"x": b"x" * 1_000_000})})}), "docx"
    yield "names.docx", zipped({"../../etc/x": "x", "/etc/x": "x", "word/document.xml": document}), None
    yield "laughs.docx", zipped({"word/document.xml": laughs}), "skadad"
    yield "entity.docx", zipped({"word/document.xml": entity}), "skadad"
    yield "deep.docx", zipped({"word/document.xml": "<a>" * 2_000_000}), "växer orimligt"
    yield "cells.docx", zipped({"word/document.xml": f"<w:document><w:body>{cells}</w:body></w:document>"}), ...
    yield "really-a-picture.pdf", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 400, "PNG"
    yield "really-a-text.pdf", text.encode(), None
    yield "fifty-megabytes.txt", b"a" * 50_000_000, "större än"
    yield "empty.txt", b"", "tom"
    yield "cut-off.pdf", pdf(text)[:len(pdf(text)) // 2], ...
    yield "cut-off.docx", word(text)[:len(word(text)) // 2], "skadad"
    yield "two-hundred-thousand-lines.txt", b"att ansluta sig\n" * 200_000, "mer text"
    yield "one-line.txt", b"a" * 9_999_000, "mer text"
    yield "one-long-line.txt", ("ansluter sig till området " * 50_000).encode(), ...
    yield "forty-thousand-lines.txt", "Förslag till beslut\natt Område: A\n1. § 2 Anna Berg\n".encode() * 13_000, ...
    yield "many-cells.txt", ("Område  Insats  " * 80_000).encode(), ...
    yield "zero-bytes.txt", text.encode().replace(b" ", b"\0"), "text"
    yield "mixed.txt", text.encode() + text.encode("cp1252", "replace"), None
    yield "turned.txt", text.replace(" ", " \u202e\u2067").encode(), None


def make(folder, paper):
    """Writes them, each with the message that must come beside it."""
    for name, data, wanted in hostile(open(paper, encoding="utf-8").read()):
        pathlib.Path(folder, name).write_bytes(data)
        pathlib.Path(folder, name + ".wanted").write_text("..." if wanted is ... else wanted or "", encoding="utf-8")


def run(bench):
    texts = sorted(str(path) for path in PAPERS.glob("*.txt"))
    assert len(texts) >= 10, PAPERS
    folder = pathlib.Path(bench.folder)
    bench.least("texts read in one process", "a second", texts_a_second(bench, texts), at_least=1000,
                note=f"from file to JSON, {len(texts)} papers of our own, over and over")

    # Cold start, beside what any program of its kind costs here: an empty Python, or pdftotext alone.
    text = open(texts[0], encoding="utf-8").read()
    times = 3 if bench.quick else 11
    read = [JAMNA, "read", "--format", "json"]
    for name, data, most, beside, other in (
            ("text", text.encode(), 20, "an empty Python", [sys.executable, "-I", "-S", "-c", "pass"]),
            ("PDF", pdf(text), 60, "pdftotext alone", None), ("Word", word(text), 40, "an empty Python", [sys.executable, "-I", "-S", "-c", "pass"])):
        path = folder / f"paper-{name}"
        path.write_bytes(data)
        ours = [milliseconds([*read, str(path)], times) for _ in range(bench.rounds)]
        theirs = milliseconds(other or ["pdftotext", "-layout", str(path), "-"], times)
        bench.limit(f"cold start to answer, {name}", "ms", ours, at_most=most,
                    note=f"{statistics.median(ours) / theirs:.1f} times {beside} ({theirs:.0f} ms)")

    # Hostile files: each a message, at most a second and 64 MB beyond its own size.
    # They are made by another process: a child's memory is counted from its parent's, which must stay small.
    folder = folder / "hostile"
    folder.mkdir()
    subprocess.run([sys.executable, __file__, str(folder), texts[0]], check=True, timeout=120,
                   env=dict(os.environ, PYTHONPATH=os.path.dirname(__file__)))
    _, plain, _, _ = ask([*read, texts[0]])
    slowest, largest = ("", 0), ("", 0)
    for path in sorted(folder.glob("*.wanted")):
        name, wanted = path.stem, path.read_text(encoding="utf-8")
        took, memory, code, said = ask([*read, str(folder / name)])
        grown = (memory - plain - os.path.getsize(folder / name) / 1024) / MEGABYTE
        if wanted == "...":
            assert code in (0, 1), (name, code, said)
        elif not wanted:
            assert code == 0, (name, code, said)
        else:
            assert code == 1 and wanted in said, (name, code, said)
        print(f"  {name}: {took:.0f} ms, {grown:.0f} MB, {said.strip()[-90:]}", file=sys.stderr)
        slowest, largest = max(slowest, (name, took), key=lambda pair: pair[1]), max(
            largest, (name, grown), key=lambda pair: pair[1])
    bench.limit("slowest hostile file", "ms", [slowest[1]], at_most=1000, note=slowest[0])
    bench.limit("most memory for a hostile file, beyond its size", "MB", [largest[1]], at_most=64, note=largest[0])


if __name__ == "__main__":
    make(*sys.argv[1:])
