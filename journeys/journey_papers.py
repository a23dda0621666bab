"""An organisation's own paper, as text, PDF and Word: read, held beside the form, taken, changed and dropped, by keyboard."""

import io
import re
import zipfile
from html import escape

from journey_joining import begin, save
from stage import Server, sign_in

MINUTES = """Ängens ryttarförening                 Protokollsutdrag
Styrelsen                             Sammanträdesdatum
                                      2026-03-02

§ 14                                  Dnr 2026/41

Anslutning till Jämställdhetsstrategi för Västmanlands län 2024–2027

Styrelsens beslut
Ängens ryttarförening ansluter sig till Jämställdhetsstrategi för Västmanlands län 2024–2027.

Vid protokollet                       Justeras

Anna Exempel                          Per Prov
Sekreterare                           Ordförande
"""


def paragraph(text, style=""):
    runs = [f'<w:r><w:t xml:space="preserve">{escape(piece.strip())}</w:t></w:r>'
            for piece in ([part for part in text.split("  ") if part.strip()] or [""])]
    return f"<w:p>{style}{'<w:r><w:tab/></w:r>'.join(runs)}</w:p>"


def table(lines):
    """Lines set in columns as Word's own table: a line without a first cell goes on in the row before."""
    starts = [match.start() for match in re.finditer(r"(?<!\S)\S+(?: \S+)*", lines[0])]
    rows = []
    for line in lines:
        cells = [line[start:end].strip() for start, end in zip(starts, [*starts[1:], len(line)])]
        if rows and not cells[0]:
            rows[-1] = [f"{before} {more}".strip() for before, more in zip(rows[-1], cells)]
        else:
            rows.append(cells)
    return "<w:tbl>" + "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows) + "</w:tbl>"


def word(text):
    """A Word document: headings with their style, the table as a table, gaps as tabs."""
    headings = {"Förslag till beslut", "Sammanfattning", "Bakgrund", "Så ska vi arbeta", "Bedömning",
                "Ekonomiska konsekvenser", "Beslutsunderlag", "Beslutet skickas till"}
    heading = '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>'
    body, lines = "", text.split("\n")
    while lines:
        line = lines.pop(0)
        body += paragraph(line, heading if line in headings else "")
        if line == "Så ska vi arbeta":
            end = lines.index("")
            body += table(lines[:end])
            lines = lines[end:]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml",
                         f'<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>')
    return out.getvalue()


def printed(browser, text):
    """A PDF, as a browser prints the text."""
    context = browser.context()
    page = context.new_page()
    page.set_content(f'<pre style="font: 7pt monospace">{escape(text)}</pre>')
    data = page.pdf(format="A4")
    context.close()
    return data


def findings(page):
    """Every value that was found: what it is, and as it is shown."""
    rows = page.locator(".finding").all()
    return [(row.locator(".finding__field").inner_text(), " ".join(row.locator(".finding__value").inner_text().split()))
            for row in rows]


def press(page, element, to):
    """Reaches an element with the tab key alone, presses it, and waits for the address that it leads to."""
    wanted = element.element_handle()
    page.evaluate("document.activeElement && document.activeElement.blur()")
    for _ in range(150):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement === wanted", wanted):
            page.keyboard.press("Enter")
            page.wait_for_url(lambda url: to in url)
            return
    raise AssertionError("the tab key does not lead there")


def upload(page, server, draft, name, kind, data):
    page.goto(f"{server.base}{draft}/underlag")
    more = page.locator("details.more:not([open]) > summary")
    if more.count():
        more.first.click()
    page.set_input_files("#file", {"name": name, "mimeType": kind, "buffer": data})
    page.locator("main form:has(#file) button[type=submit]").click()
    page.wait_for_load_state()


def journey_a_paper_is_read_the_same_as_text_as_pdf_and_as_word(browser):
    server = Server().start()
    try:
        page = browser.context().new_page()
        sign_in(page, server.links["newcomer"])
        page.goto(server.base + "/vastmanland/anslut/borja?exempel=1")
        paper = page.input_value("#paper-text")
        assert "Svartådalens Energi AB" in paper
        forms = [("underlag.txt", "text/plain", paper.encode()), ("underlag.pdf", "application/pdf", printed(browser, paper)),
                 ("underlag.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word(paper))]
        seen = {}
        for name, kind, data in forms:
            person = browser.context()
            page = person.new_page()
            address = f"{name.split('.')[1]}@papper.example"
            draft = begin(page, server, server.inbox, address, "association", f"Föreningen {name.split('.')[1]}")
            upload(page, server, draft, name, kind, data)
            seen[name] = findings(page)
            assert len(seen[name]) >= 10, (name, page.locator("main").inner_text()[:800])
            browser.check(page, f"{name} as it was read")

            # Each value leads to its passage, which is marked in the text.
            first = page.locator(".finding").first
            link = first.locator("a[href^='#f']")
            anchor = link.get_attribute("href").removeprefix("#")
            press(page, link, f"#{anchor}")
            assert page.locator(f"mark#{anchor}, #{anchor}").first.is_visible()
            assert page.locator(".paper-text mark").count() >= 8

            # Dropped, taken again, changed: one press each.
            page.goto(f"{server.base}{draft}/omraden")
            assert page.locator("input[name=areas]:checked").count() == 2, name
            page.go_back()
            press(page, page.locator(".finding form[action$='/slapp'] button").first, "gjort=slappt")
            page.goto(f"{server.base}{draft}/omraden")
            assert page.locator("input[name=areas]:checked").count() == 1, name
            page.goto(f"{server.base}{draft}/underlag")
            press(page, page.locator(".finding form[action$='/anvand'] button").first, "gjort=ifyllt")
            page.goto(f"{server.base}{draft}/omraden")
            assert page.locator("input[name=areas]:checked").count() == 2, name
            page.goto(f"{server.base}{draft}/underlag")
            change = page.locator(".finding:has(form[action$='/slapp']) a[href*='#how']").first
            press(page, change, "#how")
            assert "/omraden/" in page.url and page.input_value("#how"), page.url
            page.fill("#how", "Med våra egna ord.")
            save(page)
            page.goto(f"{server.base}{draft}/underlag")
            assert "Med våra egna ord." in page.locator("main").inner_text(), "what stands in the form is told beside the paper"

            # A proposal fills in no decision.
            page.goto(f"{server.base}{draft}/beslut")
            assert page.input_value("#day") == "" and page.input_value("#body") == ""
            person.close()
        assert seen["underlag.txt"] == seen["underlag.docx"], (seen["underlag.txt"], seen["underlag.docx"])
        assert seen["underlag.txt"] == seen["underlag.pdf"], (seen["underlag.txt"], seen["underlag.pdf"])
    finally:
        server.stop()


def journey_minutes_fill_in_the_decision_and_a_bad_file_is_told_as_what_it_is(browser):
    server = Server().start()
    try:
        page = browser.context().new_page()
        draft = begin(page, server, server.inbox, "a@protokoll.example", "association", "Ängens ryttarförening")
        upload(page, server, draft, "bild.pdf", "application/pdf", b"\x89PNG\r\n\x1a\n" + bytes(400))
        assert "PNG" in page.locator("main").inner_text(), "what the file is, whatever its name says"
        browser.check(page, "a file that cannot be read")
        upload(page, server, draft, "protokoll.txt", "text/plain", MINUTES.encode())
        assert "Beslut" in page.locator("main").inner_text()
        page.goto(f"{server.base}{draft}/beslut")
        assert page.input_value("#body") == "Styrelsen" and "2026" in page.input_value("#day")
        assert page.input_value("#paragraph") == "14", page.input_value("#paragraph")
        assert page.locator("input[name=outcome][value=approved]").is_checked()
        # Another county's paper fills in nothing, and says so.
        upload(page, server, draft, "annat.txt", "text/plain", MINUTES.replace("Västmanlands", "Värmlands").encode())
        assert "annat läns strategi" in page.locator("main").inner_text()
    finally:
        server.stop()
