"""The proposal: written from the answers, changed by hand, looked at, checked, downloaded and read back."""

import json
import pathlib
import subprocess
import sys

from journey_joining import begin, fill, save
from stage import Server, sign_in

FORMATS = {"pdf": b"%PDF-", "docx": b"PK\x03\x04", "odt": b"PK\x03\x04", "txt": None, "html": b"<!"}
# What an independent validator has against a PDF, for reading aloud and for keeping.
VALIDATE = """
import page, sys
for profile in ("ua1", "3a"):
    for failure in page.validate_pdf(sys.argv[1], profile=profile).failures:
        print(profile, failure)
print("done")
"""


def press(page, name, within="main"):
    """Presses a button by its words, and waits for where it leads."""
    page.locator(within).get_by_role("button", name=name).first.click()
    page.wait_for_load_state()


def unfold(page):
    """Opens what is folded away on a page."""
    page.evaluate("document.querySelectorAll('main details').forEach(it => it.open = true)")


def section(page, name):
    return page.locator(f"#avsnitt-{name}")


def download(page, link):
    """What a link gives, as a file of that name: kept whole, handed over by the browser."""
    with page.expect_download() as waiting:
        link.click()
    got = waiting.value
    return got.suggested_filename, pathlib.Path(got.path()).read_bytes()


def validate(path):
    """What a validator for reading aloud (PDF/UA-1) and for keeping (PDF/A-3a) has against a file."""
    run = subprocess.run([sys.executable, "-c", VALIDATE, path], capture_output=True, text=True, timeout=120)
    assert run.stdout == "done\n", run.stdout[:3000] + run.stderr[-2000:]


def attached(path):
    """The names of what is attached inside a PDF."""
    return subprocess.run(["pdfdetach", "-list", path], capture_output=True, text=True, check=True).stdout


def keep(server, name, data):
    path = f"{server.folder}/{name}"
    pathlib.Path(path).write_bytes(data)
    return path


def read_back(server, path):
    """What `jamna read` finds in a file of what a proposal says."""
    found = json.loads(server.command("read", path).stdout)
    return {key: found[key] for key in ("subject", "proposed_decision", "to_body", "case_number", "date",
                                        "copy_to", "signatories", "chosen_areas")}


def journey_a_municipality_writes_its_proposal(browser):
    server = Server().start()
    try:
        page = browser.context(accept_downloads=True).new_page()
        draft = begin(page, server, server.inbox, "kansli@exempels.example", "municipality", "Exempels kommun")
        fill(page, server, draft, "kansli@exempels.example", body="")

        # From the task list; filled in from the answers, each section with where it comes from.
        page.goto(server.base + draft)
        page.locator("main").get_by_role("link", name="Skriv underlaget").click()
        page.wait_for_load_state()
        assert page.url.endswith("/underlag/skriv"), page.url
        assert page.input_value("#points").startswith("Exempels kommun ansluter sig till ”Jämställdhetsstrategi")
        assert "Vi räknar vilka som kommer" in page.input_value("#areas")
        assert page.input_value("#copies-1-name") == "Samtliga förvaltningar och bolag"
        assert page.input_value("#body") == "Kommunstyrelsen"
        assert "Från Välj områden" in section(page, "areas").inner_text()

        # Hours that are no number: told beside the field, and everything that was typed is still there.
        page.fill("#department", "Kommunledningsförvaltningen")
        page.fill("#hours", "320 h")
        page.fill("#signatories-1-name", "Anna Exempel")
        page.fill("#signatories-1-role", "Kommundirektör")
        page.fill("#copies-2-name", "Exempels Energi AB")
        page.select_option("#copies-2-purpose", "action")
        press(page, "Spara och visa")
        assert page.locator("#hours").get_attribute("aria-invalid") == "true"
        assert page.locator("#hours-fel").is_visible() and page.locator(".errorsum a[href='#hours']").count() == 1
        for field, value in [("hours", "320 h"), ("department", "Kommunledningsförvaltningen"),
                             ("signatories-1-name", "Anna Exempel"), ("copies-2-name", "Exempels Energi AB")]:
            assert page.input_value(f"#{field}") == value, (field, page.input_value(f"#{field}"))
        browser.check(page, "editor with a fault")
        page.fill("#hours", "320")
        page.fill("#diaryNumber", "KS 2026/41")
        page.fill("#day", "2026-03-14")
        press(page, "Spara och visa")
        assert "320 timmar" in page.input_value("#costs"), page.input_value("#costs")

        # One section by hand; then the answer behind it changes, and both are offered.
        page.fill("#areas", "Kommunen ska arbeta på sitt eget sätt.")
        press(page, "Spara och visa")
        assert "Ändrat för hand av" in section(page, "areas").inner_text()
        assert "Ändrat för hand" not in section(page, "background").inner_text()
        page.goto(server.base + draft)
        area = page.locator("main a[href*='/omraden/']").first.get_attribute("href")
        page.goto(server.base + area)
        page.fill("#how", "Vi frågar dem som aldrig kommer.")
        save(page)
        page.goto(f"{server.base}{draft}/underlag/skriv")
        told = section(page, "areas").inner_text()
        assert "Svaren har ändrats" in told and "Vi frågar dem som aldrig kommer" in told, told
        assert page.input_value("#areas") == "Kommunen ska arbeta på sitt eget sätt."
        browser.check(page, "editor with both texts")
        press(page, "Använd det nya", "#avsnitt-areas")
        assert "Er egen text är ersatt." in page.locator("main").inner_text()
        browser.check(page, "editor with the way back")
        press(page, "Ta tillbaka er text")
        assert page.input_value("#areas") == "Kommunen ska arbeta på sitt eget sätt."
        press(page, "Hämta från svaren igen", "#avsnitt-areas")
        assert "Vi frågar dem som aldrig kommer" in page.input_value("#areas")
        assert "Ändrat för hand" not in section(page, "areas").inner_text()

        # The pages as they print.
        sheets = page.locator("img.sheet")
        assert sheets.count() >= 1
        for at in range(sheets.count()):
            sheets.nth(at).scroll_into_view_if_needed()
            page.wait_for_function("at => { const it = document.querySelectorAll('img.sheet')[at];"
                                   " return it.complete && it.naturalWidth > 800 }", arg=at)
            assert f"Sida {at + 1} av {sheets.count()}" in sheets.nth(at).get_attribute("alt")

        check_the_consequences(page, browser)
        read_everything_back(page, server, draft)
    finally:
        server.stop()


def check_the_consequences(page, browser):
    """The five gates, one of them answered no: it leads to the section that is to be completed."""
    page.locator("main").get_by_role("link", name="Granska jämställdhetskonsekvenser").click()
    page.wait_for_load_state()
    for gate in ("people", "statistics", "consequences", "measures", "goals"):
        page.locator(f"input[name=gate-{gate}][value={'no' if gate == 'measures' else 'yes'}]").check()
    page.fill("#words-statistics", "Siffrorna finns i bilagan om unga.")
    page.check("#attached")
    press(page, "Spara granskningen")
    browser.check(page, "the check with a no")
    page.locator("aside").get_by_role("link", name="Områden och arbetssätt").click()
    page.wait_for_url(lambda url: url.endswith("/underlag/skriv#avsnitt-areas"))
    assert page.locator("#avsnitt-areas").is_visible()
    unfold(page)
    assert "Siffrorna finns i bilagan om unga." in page.locator("main").inner_text(), "the check is an appendix"


def read_everything_back(page, server, draft):
    """Every format: its first bytes, a PDF without faults, and the same reading of each."""
    page.goto(f"{server.base}{draft}/underlag/skriv")
    unfold(page)
    readings = {}
    for format, sign in FORMATS.items():
        link = page.locator(f".files a[href$='/underlag/dokument/{format}']")
        name, data = download(page, link)
        assert name.startswith("tjansteskrivelse-exempels-kommun-2026-03-14") and name.endswith(format), name
        assert sign is None or data.startswith(sign), (format, data[:20])
        path = keep(server, name, data)
        if format == "txt":
            lines = data.decode("utf-8").splitlines()
            assert max(map(len, lines)) <= 76, max(lines, key=len)
        if format == "pdf":
            validate(path)
            assert ".json" in attached(path), attached(path)
        if format != "html":
            readings[format] = read_back(server, path)
    first = readings["txt"]
    assert first["proposed_decision"] == [
        "Exempels kommun ansluter sig till ”Jämställdhetsstrategi för Västmanlands län 2024–2027”."], first
    assert first["to_body"] == "Kommunstyrelsen" and first["case_number"] == "KS 2026/41", first
    assert first["copy_to"] == [
        {"recipient": "Samtliga förvaltningar och bolag", "purpose": "information"},
        {"recipient": "Exempels Energi AB", "purpose": "action"}], first["copy_to"]
    assert first["signatories"] == [{"name": "Anna Exempel", "role": "Kommundirektör"}], first["signatories"]
    assert len(first["chosen_areas"]) == 1, first["chosen_areas"]
    for format, reading in readings.items():
        assert reading == first, (format, reading, first)


def journey_two_people_write_two_sections_and_then_the_same(browser):
    server = Server().start()
    try:
        first = browser.context().new_page()
        draft = begin(first, server, server.inbox, "a@tva.example", "association", "Tvåföreningen")
        workspace = "/".join(draft.split("/")[:3])
        first.goto(f"{server.base}{workspace}/kollegor")
        first.fill("#email", "b@tva.example")
        first.locator("main form:has(#email) button[type=submit]").first.click()
        first.wait_for_load_state()
        second = browser.context().new_page()
        sign_in(second, server.inbox.link("b@tva.example", pattern=r"https?://\S+/inbjudan/\S+"))
        for page in (first, second):
            page.goto(f"{server.base}{draft}/underlag/skriv")
        first.fill("#costs", "Den enas text om pengar.")
        press(first, "Spara och visa")
        second.fill("#points", "Den andras förslag.")
        press(second, "Spara och visa")
        assert second.input_value("#points") == "Den andras förslag."
        assert second.input_value("#costs") == "Den enas text om pengar.", "both sections are kept"

        # The same section: one's own text stays, the other's is shown under it; what else was written is saved.
        for page in (first, second):
            page.goto(f"{server.base}{draft}/underlag/skriv")
        first.fill("#background", "Den enas beskrivning.")
        press(first, "Spara och visa")
        second.fill("#background", "Den andras beskrivning.")
        second.fill("#title", "En rubrik som inte krockar")
        press(second, "Spara och visa")
        assert second.input_value("#background") == "Den andras beskrivning."
        assert "Den enas beskrivning." in section(second, "background").inner_text()
        browser.check(second, "two texts of one section")
        first.goto(f"{server.base}{draft}/underlag/skriv")
        assert first.input_value("#background") == "Den enas beskrivning."
        assert first.input_value("#title") == "En rubrik som inte krockar"
        second.fill("#background", "Den enas och den andras.")
        press(second, "Spara och visa")
        first.goto(f"{server.base}{draft}/underlag/skriv")
        assert first.input_value("#background") == "Den enas och den andras."
    finally:
        server.stop()


def journey_without_typst_the_text_is_safe_and_the_other_formats_work(browser):
    server = Server()
    server.settings["JAMNA_TYPST_PYTHON"] = "/nonexistent"
    server.start()
    try:
        page = browser.context(accept_downloads=True).new_page()
        draft = begin(page, server, server.inbox, "a@utan.example", "foundation", "Stiftelsen Utan")
        page.goto(f"{server.base}{draft}/underlag/skriv")
        page.fill("#points", "Stiftelsen ansluter sig ändå.")
        press(page, "Spara och visa")
        told = page.locator("main").inner_text()
        assert "Sidorna kan inte visas som de skrivs ut just nu" in told, told[:800]
        assert page.input_value("#points") == "Stiftelsen ansluter sig ändå."
        assert page.locator(".sheets").get_by_text("Stiftelsen ansluter sig ändå.").first.is_visible()
        browser.check(page, "editor without pictures")
        answer = page.goto(f"{server.base}{draft}/underlag/dokument/pdf")
        assert answer.status == 503 and "Texten finns kvar" in page.locator("main").inner_text()
        browser.check(page, "a file that could not be made")
        for format, sign in FORMATS.items():
            if format != "pdf":
                name, data = download(page, page.locator(f".files a[href$='/underlag/dokument/{format}']"))
                assert sign is None or data.startswith(sign), (format, data[:20])
                if format == "txt":
                    assert "Stiftelsen ansluter sig ändå." in data.decode("utf-8")
    finally:
        server.stop()
