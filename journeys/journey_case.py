"""The case: from a proposal that is ready to the decision, out to those it concerns, and what comes back."""

import zipfile

from casework import LINK, answers, closing, note, see, send_out, steps, take_in_the_group
from journey_joining import begin
from journey_proposal import press
from stage import Server, sign_in


def journey_a_municipality_decides_and_sends_out(browser):
    server = Server().start()
    try:
        page = browser.context(accept_downloads=True).new_page()
        address = "kansli@exempels.example"
        draft = begin(page, server, server.inbox, address, "municipality", "Exempels kommun")
        workspace = "/".join(draft.split("/")[:3])
        page.goto(server.base + draft)
        page.locator("main").get_by_role("link", name="Ärendets gång").click()
        page.wait_for_load_state()
        assert "Protokollet anslaget" in steps(page)

        # Sent back with words; the editor tells them; laid ready again; decided, and the joining's decision is filled in.
        note(page, server, draft, "ready", 30, "Lås underlaget")
        note(page, server, draft, "prepared", 25, body="Arbetsutskottet")
        page.goto(f"{server.base}{draft}/arende?steg=decided")
        browser.check(page, "the form of a decision")
        note(page, server, draft, "decided", 20, body="Kommunstyrelsen", paragraph="27", outcome="referred-back",
             words="Beskriv hur skolorna ska vara med.")
        browser.check(page, "sent back")
        page.goto(f"{server.base}{draft}/underlag/skriv")
        told = page.locator("main").inner_text()
        assert "Kommunstyrelsen återremitterade ärendet" in told and "Beskriv hur skolorna ska vara med." in told, told[:900]
        browser.check(page, "editor of a paper that was sent back")
        page.fill("#areas", "Skolorna är med från början.")
        page.fill("#copies-2-name", "Socialnämnden")
        page.fill("#copies-3-name", "Exempels Energi AB")
        page.select_option("#copies-3-purpose", "action")
        press(page, "Spara och visa")
        note(page, server, draft, "ready", 15, "Lås underlaget")
        note(page, server, draft, "decided", 10, body="Kommunstyrelsen", paragraph="§ 31", diaryNumber="KS 2026/41",
             outcome="approved")
        page.goto(f"{server.base}{draft}/beslut")
        for field, value in (("body", "Kommunstyrelsen"), ("paragraph", "31"), ("diaryNumber", "KS 2026/41")):
            assert page.input_value(f"#{field}") == value, (field, page.input_value(f"#{field}"))
        assert page.locator("input[name=outcome][value=approved]").is_checked()
        page.goto(f"{server.base}{draft}/arende/skicka")
        assert page.url.endswith("/arende"), "nothing goes before the minutes are approved"
        note(page, server, draft, "minutes-approved", 8)
        note(page, server, draft, "posted", 7)
        note(page, server, draft, "expedited", 6)

        take_in_the_group(page, server, workspace, browser)
        send_out(page, server, draft, browser)
        answers(page, server, draft, browser)
        closing(page, server, draft, browser)
    finally:
        server.stop()


def journey_a_company_says_no_in_english_on_a_phone_without_script(browser):
    server = Server().start()
    try:
        page = browser.context(width=390, height=844, java_script_enabled=False).new_page()
        draft = begin(page, server, server.inbox, "hello@bolaget.example", "company", "Bolaget Exempel AB", path="/en")
        page.goto(f"{server.base}{draft}/underlag/skriv")
        assert "Write the proposal" in page.locator("h1").inner_text()
        assert "Bolaget Exempel AB ansluter sig till" in page.input_value("#points"), "the paper is Swedish"
        page.fill("#hours", "40")
        press(page, "Save and show")
        assert "40 timmar" in page.input_value("#costs")
        assert page.locator("img.sheet").first.get_attribute("alt").startswith("Page 1 of")
        page.goto(f"{server.base}{draft}/arende")
        assert steps(page) == [
            "Proposal ready", "Decision", "Minutes approved", "Decision sent out", "Case closed"], steps(page)
        for part in ("/underlag/skriv", "/underlag/granskning", "/arende"):
            page.goto(f"{server.base}{draft}{part}")
            over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert over <= 1, f"{part} scrolls {over} px sideways on a phone"
        note(page, server, draft, "ready", 5, "Lock the proposal")
        # A board decides, or the managing director does; a no is the company's own.
        page.goto(f"{server.base}{draft}/arende?steg=decided")
        form = page.locator("form:has(input[name=steg][value=decided])").first
        assert [box.get_attribute("value") for box in form.locator("input[name=form]").all()] == ["body", "managing"]
        form.get_by_role("button", name="Note it").click()
        page.wait_for_load_state()
        assert page.locator("#outcome-fel, fieldset.field--error").count() >= 1 and page.locator("#day-fel").is_visible()
        note(page, server, draft, "decided", 2, "Note it", form="managing", body="The managing director", outcome="rejected")
        told = page.locator("main").inner_text()
        assert "You decline to join. It stays with you" in told, told[:900]
        page.goto(f"{server.base}{draft}/arende/skicka")
        assert page.url.split("?")[0].endswith("/arende"), "a no is not sent out"
        page.goto(server.base + draft)
        assert "No one else sees this." in page.locator("main").inner_text(), page.locator("main").inner_text()[:900]
        answer = page.goto(f"{server.base}/en/vastmanland/anslutna?q=Bolaget")
        assert answer.status == 200 and "Bolaget Exempel" not in page.locator("main").inner_text()
        officer = browser.context().new_page()
        sign_in(officer, server.links["officer"])
        for path in ("/lansstyrelsen/vastmanland", "/lansstyrelsen/vastmanland/anslutningar?q=Bolaget"):
            officer.goto(server.base + path)
            assert "Bolaget Exempel" not in officer.content(), path
    finally:
        server.stop()


def journey_an_association_decides_at_a_meeting_and_tells_its_members(browser):
    server = Server().start()
    try:
        page = browser.context(accept_downloads=True).new_page()
        draft = begin(page, server, server.inbox, "a@exempel.example", "association", "Exempelföreningen")
        page.goto(f"{server.base}{draft}/arende")
        assert steps(page) == [
            "Underlaget klart", "Beslut", "Protokollet justerat", "Beslutet utskickat", "Ärendet avslutat"], steps(page)
        note(page, server, draft, "ready", 9, "Lås underlaget")
        # Put off, decided, taken back, decided anew.
        note(page, server, draft, "decided", 8, body="Styrelsen", outcome="postponed", words="Vi väntar på årsmötet.")
        assert "bordlades" in page.locator("main").inner_text()
        browser.check(page, "a case that was put off")
        note(page, server, draft, "decided", 6, body="Styrelsen", outcome="approved")
        press(page, "Ta tillbaka", "aside")
        page.goto(f"{server.base}{draft}/beslut")
        assert page.input_value("#body") == "", "taken back, the joining has no decision"
        note(page, server, draft, "decided", 5, body="Årsmötet", outcome="approved")
        page.goto(f"{server.base}{draft}/arende/skicka")
        assert page.get_by_text("Medlemmarna").count(), page.locator("main").inner_text()[:900]
        assert "Kommunkoncernen" not in page.locator("main").inner_text()
        page.fill("#mailbox-1", "utan snabel-a")
        press(page, "Visa vad var och en får")
        assert page.locator("#mailbox-1-fel").is_visible() and page.input_value("#mailbox-1") == "utan snabel-a"
        page.fill("#mailbox-1", "medlemmar@exempel.example")
        press(page, "Visa vad var och en får")
        press(page, "Ändra")
        assert page.input_value("#mailbox-1") == "medlemmar@exempel.example", "what was typed comes along"
        press(page, "Visa vad var och en får")
        press(page, "Skicka till 1 mottagare")
        guest = browser.context().new_page()
        guest.goto(server.inbox.link("medlemmar@exempel.example", pattern=LINK))
        assert "Årsmötet" in guest.locator("main").inner_text()
        press(guest, "Mottaget")
        see(page, server, draft, "Medlemmarna", "Mottaget")
        with page.expect_download() as waiting:
            page.goto(f"{server.base}{draft}/arende")
            page.locator("main aside").get_by_role("link", name="Hämta paketet").click()
        assert "underlag.pdf" in zipfile.ZipFile(waiting.value.path()).namelist()
    finally:
        server.stop()
