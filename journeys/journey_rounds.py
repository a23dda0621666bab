"""A case that is closed, and begun anew: links hold for as long as what they are for, and no longer."""

import json
import zipfile

from casework import LINK, got_it, note, package, row, send_to, status
from journey_joining import begin
from journey_proposal import press
from stage import Server

MEMBERS = ("Medlemmarna", "medlemmar@exempel.example", "information")
NEIGHBOUR = ("Grannföreningen", "grannen@exempel.example", "action")
LEISURE = ("Fritidskontoret", "fritid@kommunen.example", "information")
BATHHOUSE = ("Badhuset", "badet@kommunen.example", "action")


def link(server, whom, count=1):
    """The link of the newest letter to a recipient, once there are so many."""
    return server.inbox.link(whom[1], pattern=LINK, count=count)


def ended(page, address):
    """Whether a link has done its work: it opens nothing, neither the page nor the paper, and says so."""
    answer = page.goto(address)
    told = page.locator("main").inner_text()
    assert answer.status == 410 and "Länken har gjort sitt" in told, (answer.status, told[:300])
    assert "ansluter sig" not in told and page.locator("main form").count() == 0, told
    for format in ("pdf", "docx", "txt", "html"):
        assert page.context.request.get(f"{address}/{format}").status == 410, format


def holds(page, address, *words):
    """Whether a link opens what it is for, with these words in it."""
    answer = page.goto(address)
    told = page.locator("main").inner_text()
    assert answer.status == 200 and all(word in told for word in words), (answer.status, told[:900])


def journey_a_closed_case_ends_its_links_and_a_new_round_has_links_of_its_own(browser):
    server = Server().start()
    try:
        page = browser.context(accept_downloads=True).new_page()
        guest = browser.context().new_page()
        draft = begin(page, server, server.inbox, "a@exempel.example", "association", "Exempelföreningen")
        note(page, server, draft, "ready", 9, "Lås underlaget")
        note(page, server, draft, "decided", 8, body="Styrelsen", outcome="approved")
        shown = send_to(page, server, draft, MEMBERS, NEIGHBOUR, asked="Vill ni vara med?")
        assert shown == ["Medlemmarna", "Grannföreningen"], shown
        members, neighbour = link(server, MEMBERS), link(server, NEIGHBOUR)
        guest.goto(neighbour)
        press(guest, "Ja, det gör vi")
        sent_to_more(page, server, browser, draft, guest, [members, neighbour])
        leisure = link(server, LEISURE)

        # Closed while a recipient has the page open: what they press then says so, and nothing is noted.
        late = browser.context().new_page()
        holds(late, members, "Styrelsen")
        note(page, server, draft, "closed", 0, "Avsluta ärendet")
        with late.expect_navigation() as waiting:
            late.get_by_role("button", name="Mottaget").click()
        assert waiting.value.status == 410 and "Länken har gjort sitt" in late.locator("main").inner_text()
        browser.check(late, "an answer after the case was closed")
        for address in (members, neighbour, leisure):
            ended(guest, address)
        closed_is_closed(page, server, browser, draft)

        # Closed by mistake: taken back, the same links open again.
        page.goto(f"{server.base}{draft}/arende")
        press(page, "Ta tillbaka", "aside")
        holds(guest, neighbour, "Ni sa ja")
        note(page, server, draft, "closed", 0, "Avsluta ärendet")
        ended(guest, neighbour)

        another_round(page, server, browser, draft, guest, [members, neighbour, leisure])
        assert server.command("verify", "--database", server.database).returncode == 0
    finally:
        server.stop()


def sent_to_more(page, server, browser, draft, guest, before):
    """While the case is open more can have it: those who have it get nothing more, and their links hold."""
    page.goto(f"{server.base}{draft}/arende/utskick")
    page.get_by_role("link", name="Skicka till fler").click()
    page.wait_for_load_state()
    members = page.locator("fieldset.card", has_text="Medlemmarna")
    assert "Har redan fått beslutet." in members.inner_text() and not page.is_checked("#with-1"), members.inner_text()
    assert page.input_value("#mailbox-1") == MEMBERS[1], page.input_value("#mailbox-1")
    browser.check(page, "sending to more")
    shown = send_to(page, server, draft, MEMBERS, LEISURE)
    assert shown == ["Fritidskontoret"], shown
    assert "Beslutet är på väg till 1 mottagare." in page.locator("main").inner_text()
    holds(guest, link(server, LEISURE), "Styrelsen")
    for address in before:
        holds(guest, address, "Styrelsen")
    sent = got_it(server)
    assert sorted(sent) == sorted([whom[1]] for whom in (MEMBERS, NEIGHBOUR, LEISURE)), sent


def closed_is_closed(page, server, browser, draft):
    """What came back stands in the table, and nothing more can be done to a recipient."""
    page.goto(f"{server.base}{draft}/arende/utskick")
    assert "Säger ja" in row(page, "Grannföreningen").inner_text()
    assert "Mottaget" not in row(page, "Medlemmarna").inner_text(), "what was pressed too late is not noted"
    for name in ("Medlemmarna", "Grannföreningen", "Fritidskontoret"):
        assert "Ärendet är avslutat" in row(page, name).inner_text(), row(page, name).inner_text()
    assert page.locator("main form").count() == 0, "neither reminders nor corrections"
    browser.check(page, "the table of a closed case")
    page.goto(f"{server.base}{draft}/arende/skicka")
    assert page.url.split("?")[0].endswith("/arende"), page.url


def another_round(page, server, browser, draft, guest, former):
    """The paper is written anew and decided upon anew; it goes out to some of the same and to others."""
    before, was = package_of_the_sending(page, server, draft)
    page.goto(f"{server.base}{draft}/underlag/skriv")
    page.fill("#points", f"{page.input_value('#points')}\nÄven ungdomssektionen ansluter sig.")
    press(page, "Spara och visa")
    page.goto(f"{server.base}{draft}/arende")
    page.get_by_role("link", name="Börja om med ett nytt underlag").click()
    page.wait_for_load_state()
    press(page, "Lås underlaget")
    assert status(page, "Beslut") == "Nästa steg" and status(page, "Beslutet utskickat") == "Kommer sedan"
    for address in former:
        ended(guest, address)
    note(page, server, draft, "decided", 0, body="Årsmötet", outcome="approved")
    shown = send_to(page, server, draft, MEMBERS, BATHHOUSE, asked="Får vi komma?")
    assert shown == ["Medlemmarna", "Badhuset"], "whoever had the former decision is told of this one"

    # The new links open the new decision, and can be answered; the former are as they were.
    members, bathhouse = link(server, MEMBERS, count=2), link(server, BATHHOUSE)
    assert members not in former
    holds(guest, members, "Årsmötet", "Även ungdomssektionen ansluter sig.")
    press(guest, "Mottaget")
    assert "Tack, det är mottaget." in guest.locator("main").inner_text()
    holds(guest, bathhouse, "Får vi komma?")
    press(guest, "Ja, det gör vi")
    for address in former:
        ended(guest, address)
    page.goto(f"{server.base}{draft}/arende/utskick")
    ours = row(page, "Medlemmarna").all_inner_texts()
    assert len(ours) == 2 and "Ärendet är avslutat" in ours[0] and "Mottaget" in ours[1], ours
    assert "Ärendet är avslutat" not in ours[1] and "Säger ja" in row(page, "Badhuset").inner_text()
    browser.check(page, "the table of two rounds")

    # What was sent the first time is still what was sent the first time.
    again, is_now = package_of_the_sending(page, server, draft)
    assert again == before and json.loads(is_now["arende.json"]) == json.loads(was["arende.json"])
    _, facts = package(page, server, draft)
    assert [recipient["name"] for recipient in facts["recipients"]] == ["Medlemmarna", "Badhuset"], facts["recipients"]
    assert facts["decision"]["body"] == "Årsmötet" and facts["paper"]["number"] == 2, facts


def package_of_the_sending(page, server, draft):
    """The package of the first time that the decision was sent out, as the history has it."""
    page.goto(f"{server.base}{draft}/arende")
    sent = page.locator(".timeline li", has_text="Beslutet utskickat").last
    with page.expect_download() as waiting:
        sent.get_by_role("link", name="Hämta handlingarna").click()
    archive = zipfile.ZipFile(waiting.value.path())
    files = {name: archive.read(name) for name in archive.namelist()}
    return waiting.value.suggested_filename, files
