"""The program that makes Word and OpenDocument is missing, slow or stopped: the page says so, and nothing else stops."""

import os
import pathlib

from casework import LINK, note, send_to
from journey_joining import begin
from journey_proposal import FORMATS, download, press, section, unfold
from stage import Server

# What the page says, in each language that it is read in: what there is none of, that the text is safe, and why.
MISSING = {
    "": ("Filen kunde inte göras", "Texten finns kvar", "eftersom programmet pandoc saknas"),
    "/en": ("The file could not be made", "The text is safe", "since the program pandoc is missing"),
    "/fi": ("Tiedostoa ei voitu luoda", "Teksti on tallessa", "koska ohjelma pandoc puuttuu"),
}
POINT = "Stiftelsen ansluter sig ändå."


def become(path, script):
    """Puts another program in the place of pandoc, whole from the first moment."""
    new = pathlib.Path(f"{path}.ny")
    new.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    new.chmod(0o755)
    os.replace(new, path)


def write(page, server, draft, text, field="points"):
    """Writes in the editor, saves, and sees that it is kept."""
    page.goto(f"{server.base}{draft}/underlag/skriv")
    page.fill(f"#{field}", text)
    press(page, "Spara och visa")
    assert page.locator(".notice").get_by_text("Sparat. Så här ser dokumentet ut nu.").is_visible()
    page.goto(f"{server.base}{draft}/underlag/skriv")
    assert page.input_value(f"#{field}") == text, page.input_value(f"#{field}")


def others(page, text):
    """PDF, plain text and the web page come whole from where one stands, the text in them."""
    unfold(page)
    for format in ("pdf", "txt", "html"):
        _, data = download(page, page.locator(f".files a[href$='/underlag/dokument/{format}']"))
        assert FORMATS[format] is None or data.startswith(FORMATS[format]), (format, data[:20])
        assert format == "pdf" or text in data.decode("utf-8"), (format, text)


def journey_without_pandoc_the_page_says_so_and_the_other_formats_work(browser):
    server = Server()
    server.settings["JAMNA_PANDOC"] = "/nonexistent/pandoc"
    server.start()
    try:
        page = browser.context(accept_downloads=True).new_page()
        draft = begin(page, server, server.inbox, "a@utan.example", "foundation", "Stiftelsen Utan")
        write(page, server, draft, POINT)
        assert page.locator("img.sheet").count() >= 1, "the pages are shown as ever"
        for language, words in MISSING.items():
            for name, format in (("Word", "docx"), ("OpenDocument", "odt")):
                page.goto(f"{server.base}{language}{draft}/underlag/skriv")
                with page.expect_navigation() as waiting:
                    page.locator(".page-head").get_by_role("link", name=name).click()
                told = page.locator("main").inner_text()
                assert waiting.value.status == 503 and page.url.endswith(f"/dokument/{format}"), (page.url, told)
                assert all(word in told for word in words), (language, told)
            browser.check(page, f"a file without pandoc {language}")
        others(page, POINT)

        # The editor still saves; whoever gets the decision is told the same, in their language, and reads it another way.
        write(page, server, draft, "Ännu ett stycke.", "background")
        note(page, server, draft, "ready", 3, "Lås underlaget")
        note(page, server, draft, "decided", 2, body="Styrelsen", outcome="approved")
        send_to(page, server, draft, ("Grannen", "grannen@exempel.example", "information"))
        guest = browser.context(accept_downloads=True).new_page()
        link = server.inbox.link("grannen@exempel.example", pattern=LINK)
        for language, (_, _, reason) in MISSING.items():
            guest.goto(f"{server.base}{language}{link.removeprefix(server.base)}")
            with guest.expect_navigation() as waiting:
                guest.locator(".files a[href$='/docx']").click()
            told = guest.locator("main").inner_text()
            assert waiting.value.status == 503 and reason in told and POINT in told, told[:1500]
        browser.check(guest, "a decision whose paper is not to be had in Word")
        for format in ("pdf", "txt"):
            _, data = download(guest, guest.locator(f".files a[href$='/{format}']"))
            assert data.startswith(b"%PDF-") if format == "pdf" else POINT in data.decode("utf-8"), (format, data[:60])
    finally:
        server.stop()


def journey_a_slow_or_stopped_pandoc_holds_nothing_up_and_comes_back(browser):
    server = Server()
    pandoc = f"{server.folder}/pandoc"
    server.settings["JAMNA_PANDOC"] = pandoc
    become(pandoc, "exec sleep 600")
    server.start()
    try:
        context = browser.context(accept_downloads=True)
        page, waiter = context.new_page(), context.new_page()
        draft = begin(page, server, server.inbox, "a@lang.example", "foundation", "Stiftelsen Långsam")
        write(page, server, draft, POINT)

        # While one waits for Word, the editor saves and the other formats come; then it is told that it took too long.
        waiter.goto(f"{server.base}{draft}/underlag/skriv")
        waiter.locator(".page-head").get_by_role("link", name="Word").click(no_wait_after=True)
        write(page, server, draft, "Skrivet medan vi väntade.", "background")
        assert waiter.url.endswith("/skriv"), "what was written is kept before the wait is over"
        assert "Ändrat för hand" in section(page, "background").inner_text()
        others(page, "Skrivet medan vi väntade.")
        waiter.wait_for_url("**/dokument/docx", timeout=40_000)
        told = waiter.locator("main").inner_text()
        assert "Det tog för lång tid att skapa dokumentet (pandoc)" in told and "Texten finns kvar" in told, told
        browser.check(waiter, "a file that took too long")

        # Stopped half way by somebody else, and making nothing of use: told, with the text as safe.
        for script in ("echo halvt > made.odt; kill -9 $$", "echo skräp > made.odt"):
            become(pandoc, script)
            answer = page.goto(f"{server.base}{draft}/underlag/dokument/odt")
            told = page.locator("main").inner_text()
            assert answer.status == 503 and "gick inte att skapa i det formatet (pandoc)" in told, (script, told)
        page.goto(f"{server.base}/en{draft}/underlag/dokument/odt")
        told = page.locator("main").inner_text()
        assert "could not be made in that format (pandoc)" in told and "The text is safe" in told, told
        others(page, "Skrivet medan vi väntade.")
        write(page, server, draft, "Skrivet efteråt.", "background")

        # There again, it makes what was asked for, of what was written meanwhile, without anybody starting anything anew.
        become(pandoc, 'exec /usr/bin/env pandoc "$@"')
        page.goto(f"{server.base}{draft}/underlag/skriv")
        for name, format in (("Word", "docx"), ("OpenDocument", "odt")):
            file, data = download(page, page.locator(".page-head").get_by_role("link", name=name))
            assert file.endswith(format) and data.startswith(FORMATS[format]), (file, data[:20])
            path = f"{server.folder}/{file}"
            pathlib.Path(path).write_bytes(data)
            assert POINT in server.command("read", path).stdout, "the paper is whole"
    finally:
        server.stop()
