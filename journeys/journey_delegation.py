"""One person decides in a body's place: a short way to the decision, which is reported to the board."""

from casework import LINK, day, forms, note, package, see, send_to, status, steps
from journey_joining import begin, confirm, fill, submit
from journey_proposal import press
from stage import Server, sign_in

LONG_WAY = ["Underlaget klart", "Berett i utskott", "Beslut", "Protokollet justerat", "Protokollet anslaget",
            "Expedierat av oss", "Beslutet utskickat", "Ärendet avslutat"]


def journey_a_municipality_decides_by_delegation_and_reports_it_to_its_board(browser):
    server = Server().start()
    try:
        page = browser.context(accept_downloads=True).new_page()
        address = "kansli@exempels.example"
        draft = begin(page, server, server.inbox, address, "municipality", "Exempels kommun")
        fill(page, server, draft, address, body="")
        note(page, server, draft, "ready", 20, "Lås underlaget")
        assert steps(page) == LONG_WAY, steps(page)

        # Whoever decides alone says yes or no, and needs no paragraph; from then on the way is the short one.
        page.goto(f"{server.base}{draft}/arende?steg=decided")
        assert forms(page) == ["body", "delegated", "managing"], forms(page)
        page.check("main input[name=form][value=delegated]")
        page.check("main input[name=outcome][value=referred-back]")
        page.fill("#body", "Kommundirektören")
        page.fill("#day", day(10))
        page.fill("#words", "Räkna på kostnaderna.")
        press(page, "Anteckna")
        assert "gjort=" not in page.url and page.locator("#outcome-fel").is_visible(), "nobody refers back to themselves"
        browser.check(page, "a decision that one alone cannot make")
        note(page, server, draft, "decided", 10, form="delegated", body="Kommundirektören", diaryNumber="KS 2026/52",
             outcome="approved")
        short = ["Underlaget klart", "Beslut", "Beslutet anmält", "Expedierat av oss", "Beslutet utskickat", "Ärendet avslutat"]
        assert steps(page) == short, steps(page)
        assert status(page, "Beslutet anmält") == "Nästa steg", status(page, "Beslutet anmält")
        assert "Protokoll" not in page.locator("main").inner_text(), page.locator("main").inner_text()[:1500]
        for step in ("prepared", "minutes-approved", "posted"):
            page.goto(f"{server.base}{draft}/arende?steg={step}")
            assert page.locator(f"main input[name=steg][value={step}]").count() == 0, step
            answer = page.context.request.post(
                f"{server.base}{draft}/arende", form={"steg": step, "day": day(9)}, headers={"Origin": server.base})
            assert answer.status == 404, (step, answer.status)

        # The board is told: which, and when, which is not before there was anything to tell.
        page.goto(f"{server.base}{draft}/arende?steg=reported")
        page.fill("#day", day(11))
        press(page, "Anteckna")
        assert page.locator("#body-fel").is_visible() and page.locator("#day-fel").is_visible()
        browser.check(page, "a report to nobody, before the decision")
        note(page, server, draft, "reported", 3, body="Kommunstyrelsen", paragraph="44")
        assert status(page, "Beslutet anmält") == "Klart" and status(page, "Beslutet utskickat") == "Nästa steg"
        reported = page.locator(".task", has_text="Beslutet anmält").inner_text()
        assert "Kommunstyrelsen" in reported and "§ 44" in reported, reported
        browser.check(page, "a delegated decision that has been reported")

        the_joining_has_the_decision(page, server, browser, draft)
        it_is_sent_out_and_kept(page, server, browser, draft)
    finally:
        server.stop()


def the_joining_has_the_decision(page, server, browser, draft):
    """The decision's part is filled in, holds for sending in, and is what anyone reads afterwards."""
    page.goto(f"{server.base}{draft}/beslut")
    for field, value in (("body", "Kommundirektören"), ("paragraph", ""), ("diaryNumber", "KS 2026/52")):
        assert page.input_value(f"#{field}") == value, (field, page.input_value(f"#{field}"))
    for field, value in (("form", "delegated"), ("outcome", "approved")):
        assert page.locator(f"input[name={field}][value={value}]").is_checked(), field
    assert page.input_value("#day") != "", "the day of the decision, and not that of the report"
    page.goto(f"{server.base}{draft}/arende")
    page.get_by_role("link", name="Läs igenom och skicka in").click()
    page.wait_for_load_state()
    submit(page, server, draft)
    officer = browser.context().new_page()
    sign_in(officer, server.links["officer"])
    confirm(officer, server, "Exempels kommun")
    visitor = browser.context().new_page()
    visitor.goto(f"{server.base}/vastmanland/anslutna/exempels-kommun")
    told = visitor.locator("main").inner_text()
    assert "Kommundirektören" in told and "på delegation" in told and "§" not in told, told
    assert "Kommunstyrelsen" not in visitor.content(), "that it was reported is the municipality's own"


def it_is_sent_out_and_kept(page, server, browser, draft):
    """Once the joining is confirmed the decision can still go out, with its own facts, and the case be closed."""
    note(page, server, draft, "expedited", 2)
    shown = send_to(page, server, draft, ("Exempels Energi AB", "energi@bolag.example", "action"), asked="Hör av er.")
    assert shown == ["Exempels Energi AB"], shown
    message = server.inbox.text(server.inbox.wait("energi@bolag.example", "en fråga till er"))
    assert "Kommundirektören beslutade den" in message and "(KS 2026/52)" in message and "§" not in message, message
    guest = browser.context().new_page()
    guest.goto(server.inbox.link("energi@bolag.example", pattern=LINK))
    assert "Kommundirektören" in guest.locator("main").inner_text() and "§" not in guest.locator("main").inner_text()
    press(guest, "Ja, det gör vi")
    see(page, server, draft, "Exempels Energi AB", "Säger ja")
    _, facts = package(page, server, draft)
    decision = facts["decision"]
    assert (decision["form"], decision["body"], decision["paragraph"]) == ("delegated", "Kommundirektören", ""), decision
    reported = [step for step in facts["history"] if step["step"] == "reported"]
    assert [(step["body"], step["paragraph"], step["day"]) for step in reported] == [("Kommunstyrelsen", "44", day(3))]
    note(page, server, draft, "closed", 0, "Avsluta ärendet")
    assert status(page, "Ärendet avslutat") == "Klart", status(page, "Ärendet avslutat")


def journey_a_managing_director_decides_for_a_company_and_its_board_is_told(browser):
    server = Server().start()
    try:
        page = browser.context(width=390, height=844, accept_downloads=True).new_page()
        draft = begin(page, server, server.inbox, "vd@bygg.example", "company", "Exempels Bygg AB")
        note(page, server, draft, "ready", 9, "Lås underlaget")
        assert steps(page) == [
            "Underlaget klart", "Beslut", "Protokollet justerat", "Beslutet utskickat", "Ärendet avslutat"], steps(page)
        page.goto(f"{server.base}{draft}/arende?steg=decided")
        assert forms(page) == ["body", "managing"], forms(page)
        assert page.locator("#diaryNumber").count() == 0, "a company keeps no public register"
        note(page, server, draft, "decided", 5, form="managing", body="Vd", outcome="approved")
        assert steps(page) == [
            "Underlaget klart", "Beslut", "Beslutet anmält", "Beslutet utskickat", "Ärendet avslutat"], steps(page)
        told = page.locator("main").inner_text()
        assert "Protokoll" not in told and "registrator" not in told.lower(), told[:1500]
        page.goto(f"{server.base}{draft}/beslut")
        assert page.locator("input[name=form][value=managing]").is_checked() and page.input_value("#body") == "Vd"
        assert page.locator("input[name=outcome][value=approved]").is_checked()

        # Whoever decided may have told the board first thing, or only when the others were told.
        shown = send_to(page, server, draft, ("Samtliga medarbetare", "alla@bygg.example", "information"))
        assert shown == ["Samtliga medarbetare"], shown
        note(page, server, draft, "reported", 1, body="Styrelsen")
        guest = browser.context(width=390, height=844).new_page()
        guest.goto(server.inbox.link("alla@bygg.example", pattern=LINK))
        press(guest, "Mottaget")
        see(page, server, draft, "Samtliga medarbetare", "Mottaget")
        _, facts = package(page, server, draft)
        assert facts["decision"]["form"] == "managing", facts["decision"]
        assert [step["body"] for step in facts["history"] if step["step"] == "reported"] == ["Styrelsen"], facts["history"]
        for part in ("/arende", "/arende/skicka", "/arende/utskick"):
            page.goto(f"{server.base}{draft}{part}")
            over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert over <= 1, f"{part} scrolls {over} px sideways on a phone"
        browser.check(page, "the table of a company")
    finally:
        server.stop()
