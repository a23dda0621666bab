"""The case: from a proposal that is ready to the decision, out to those it concerns, and what comes back."""

import datetime
import hashlib
import io
import json
import re
import sqlite3
import zipfile

from journey_joining import begin, fill
from journey_proposal import attached, keep, press, unfold, validate
from stage import Server, sign_in

GROUP = """typ;namn;brevlåda
förvaltning;Kulturförvaltningen;kultur@kommunen.example
nämnd;Socialnämnden;social@kommunen.example
bolag;Exempels Energi AB;energi@bolag.example
bolag;Exempels Bostads AB;fel.adress@bolag.example
skola;Centralskolan;inte-en-adress
"""
LINK = r"https?://\S+/uppdrag/[^\s>]+"


def day(back):
    """A day so many days ago, as one writes it."""
    return (datetime.date.today() - datetime.timedelta(days=back)).isoformat()


def note(page, server, draft, step, back, button="Anteckna", **fields):
    """Takes a step of the case: what stands in a radio is chosen, the rest is written."""
    page.goto(f"{server.base}{draft}/arende?steg={step}")
    form = page.locator(f"form:has(input[name=steg][value={step}])").first
    form.locator("#day").fill(day(back))
    for name, value in fields.items():
        radio = form.locator(f"input[type=radio][name={name}][value={value}]") if name in ("form", "outcome") else None
        radio.check() if radio else form.locator(f"#{name}").fill(value)
    form.get_by_role("button", name=button).click()
    page.wait_for_load_state()
    assert f"gjort={step}" in page.url, page.locator("main").inner_text()[:1500]


def steps(page):
    """The course of the case, as it is shown."""
    return page.locator("section[aria-labelledby=gang] .task__name").all_inner_texts()


def take_in_the_group(page, server, workspace, browser):
    """A file with a row that cannot be kept: shown first, then the rest is kept."""
    page.goto(f"{server.base}{workspace}/organisation/enheter/fil")
    browser.check(page, "units from a file")
    page.set_input_files("#file", {"name": "enheter.csv", "mimeType": "text/csv", "buffer": GROUP.encode()})
    press(page, "Visa vad som händer")
    told = page.locator("main").inner_text()
    assert "En rad behöver rättas. Inget är sparat än." in told and told.count("Läggs till") == 4, told
    browser.check(page, "what the file would do")
    page.locator("main button[name=keep]").click()
    page.wait_for_load_state()
    told = page.locator("main").inner_text()
    assert "Exempels Bostads AB" in told and "Centralskolan" not in told, told
    exported = page.context.request.get(f"{server.base}{workspace}/organisation/enheter/enheter.csv").text()
    assert "bolag;Exempels Energi AB;energi@bolag.example" in exported, exported


def row(page, name):
    """A recipient's row in the table of what was sent."""
    return page.locator(f"tbody tr:has(th:has-text('{name}'))")


def see(page, server, draft, name, *words, seconds=10):
    """Waits until the table says something of a recipient."""
    end = datetime.datetime.now() + datetime.timedelta(seconds=seconds)
    while True:
        page.goto(f"{server.base}{draft}/arende/utskick")
        text = row(page, name).inner_text()
        if all(word in text for word in words):
            return text
        assert datetime.datetime.now() < end, (words, text)
        page.wait_for_timeout(200)


def yesterday(server):
    """Lets a day pass since the letters, so that reminders may be sent."""
    db = sqlite3.connect(server.database)
    db.execute("UPDATE dispatch_letters SET at = strftime('%Y-%m-%dT%H:%M:%fZ', at, '-1 day')")
    db.commit()
    db.close()


def answer(page, words, button, **fields):
    """Opens one of the ways to answer, fills it in and sends it."""
    form = page.locator(f"main details:has(> summary:text-is('{words}'))")
    form.locator("summary").click()
    for name, value in fields.items():
        if name == "outcome":
            form.locator(f"input[name=outcome][value={value}]").check()
        else:
            form.locator(f"#{name.replace('_', '-')}").fill(value)
    form.get_by_role("button", name=button).click()
    page.wait_for_load_state()


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
        browser.check(page, "the case before it is begun")

        # Sent back with words; the editor tells them; laid ready again; decided, and the joining's decision is filled in.
        note(page, server, draft, "ready", 30, "Frys underlaget")
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
        note(page, server, draft, "ready", 15, "Frys underlaget")
        note(page, server, draft, "decided", 10, body="Kommunstyrelsen", paragraph="§ 31", diaryNumber="KS 2026/41", outcome="approved")
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


def send_out(page, server, draft, browser):
    """"Samtliga förvaltningar och bolag" is the group; shown before it goes; pressed twice it goes once."""
    server.inbox.refused.add("fel.adress@bolag.example")
    page.goto(f"{server.base}{draft}/arende/skicka")
    browser.check(page, "the form that sends out")
    named = [box.inner_text() for box in page.locator("main fieldset legend").all()][:4]
    assert named == ["Kulturförvaltningen", "Exempels Bostads AB", "Socialnämnden", "Exempels Energi AB"], named
    purposes = [page.input_value(f"#purpose-{at}") for at in range(1, 5)]
    assert purposes == ["information", "information", "information", "action"], purposes
    page.select_option("#purpose-2", "action")
    page.select_option("#purpose-3", "action")
    press(page, "Visa vad var och en får")
    assert page.locator("#asked-fel").is_visible(), "whoever is asked to act is told what"
    browser.check(page, "the form that sends out, with a fault")
    page.fill("#message", "Hör gärna av er.")
    page.fill("#asked", "Berätta hur ni ska arbeta med strategin.")
    page.fill("#by", (datetime.date.today() + datetime.timedelta(days=30)).isoformat())
    press(page, "Visa vad var och en får")
    browser.check(page, "what each will get")
    unfold(page)
    letters = {card.locator("h2").inner_text(): card.inner_text() for card in page.locator("main section.card").all()}
    assert "VI BER ER" in letters["Exempels Energi AB"] and "ER UPPGIFT" not in letters["Exempels Energi AB"]
    assert "VI BER ER" in letters["Socialnämnden"] and "Berätta hur ni" not in letters["Kulturförvaltningen"]
    fields = page.locator("main form:has(button[name=send])").evaluate("it => Object.fromEntries(new FormData(it))")
    page.locator("main button[name=send]").click()
    page.wait_for_load_state()
    assert "Beslutet är på väg till 4 mottagare." in page.locator("main").inner_text()
    again = page.context.request.post(
        f"{server.base}{draft}/arende/skicka", form=fields | {"send": ""}, headers={"Origin": server.base})
    assert again.status == 200, again.status
    for mailbox in ("kultur@kommunen.example", "social@kommunen.example", "energi@bolag.example"):
        server.inbox.wait(mailbox, "Exempels kommun")
    see(page, server, draft, "Kulturförvaltningen", "Framme i brevlådan")
    see(page, server, draft, "Exempels Bostads AB", "Kom inte fram")
    sent = [to for to, message in server.inbox.messages if "beslut för" in message["Subject"]]
    assert len(sent) == 3, sent


def answers(page, server, draft, browser):
    """What recipients say without an account, and what the coordinator does about it."""
    guest = browser.context().new_page()
    guest.goto(server.inbox.link("kultur@kommunen.example", pattern=LINK))
    browser.check(guest, "for information")
    press(guest, "Mottaget")
    assert "Tack, det är mottaget." in guest.locator("main").inner_text()
    browser.check(guest, "received")
    see(page, server, draft, "Kulturförvaltningen", "Mottaget")

    # A company is asked, and decides for itself.
    energy = server.inbox.link("energi@bolag.example", pattern=LINK)
    guest.goto(energy)
    told = guest.locator("main").inner_text()
    assert "gäller inte i ert ställe" in told and "Berätta hur ni ska arbeta med strategin." in told, told[:1500]
    browser.check(guest, "a request to a company")
    for format, sign in (("pdf", b"%PDF-"), ("txt", None)):
        paper = guest.context.request.get(f"{energy}/{format}")
        assert paper.status == 200 and paper.body().startswith(sign or b"Exempels kommun"), (format, paper.body()[:60])
    press(guest, "Ja, det gör vi")
    answer(guest, "Vi har en fråga", "Skicka frågan", words_asked="Vad kostar det?")
    server.inbox.wait("kansli@exempels.example", "En fråga om beslutet från Exempels Energi AB")
    see(page, server, draft, "Exempels Energi AB", "Vad kostar det?")
    browser.check(page, "the table with a question")
    reply = row(page, "Exempels Energi AB").locator("form:has(input[value=svara])")
    reply.locator("textarea").fill("Inget utom er tid.")
    reply.locator("button").click()
    page.wait_for_load_state()
    server.inbox.wait("energi@bolag.example", "Inget utom er tid.")
    guest.goto(energy)
    assert "Inget utom er tid." in guest.locator("main").inner_text()
    answer(guest, "Vi har fattat ett eget beslut", "Lämna vårt beslut", body="Styrelsen", day=day(1), outcome="approved")
    answer(guest, "Det är klart", "Skicka svaret", words_done="Vi har en plan.")
    browser.check(guest, "a company that has answered")
    told = see(page, server, draft, "Exempels Energi AB", "Klart", "Eget beslut", "Styrelsen", "Vi har en plan.")
    assert told.index("Klart") < told.index("Eget beslut"), told

    # A mailbox that was wrong is put right, and the decision is sent there; they decline with a reason.
    wrong = row(page, "Exempels Bostads AB")
    wrong.locator("input[type=email]").fill("kontor@bolag.example")
    wrong.locator("form:has(input[value=ratta]) button").click()
    page.wait_for_load_state()
    guest.goto(server.inbox.link("kontor@bolag.example", pattern=LINK))
    answer(guest, "Vi tackar nej", "Skicka svaret", words_declined="")
    assert guest.locator("#words-declined-fel").is_visible()
    browser.check(guest, "declining without a reason")
    guest.fill("#words-declined", "Vi har ingen tid i år.")
    guest.locator("form:has(#words-declined) button").click()
    guest.wait_for_load_state()
    server.inbox.wait("kansli@exempels.example", "Svar på beslutet från Exempels Bostads AB")
    see(page, server, draft, "Exempels Bostads AB", "Tackar nej", "Vi har ingen tid i år.", "Framme i brevlådan")

    # Reminding: by hand, and on a day that is set.
    assert row(page, "Socialnämnden").get_by_role("button", name="Påminn").count() == 0, "not on the day it was sent"
    yesterday(server)
    page.goto(f"{server.base}{draft}/arende/utskick")
    row(page, "Socialnämnden").get_by_role("button", name="Påminn").click()
    page.wait_for_load_state()
    server.inbox.wait("social@kommunen.example", "påminnelse")
    page.fill("#remindOn", (datetime.date.today() + datetime.timedelta(days=14)).isoformat())
    press(page, "Lägg till dagen")
    assert "Påminnelserna är sparade." in page.locator("main").inner_text()
    browser.check(page, "the table with everything in it")
    counts = page.locator("dl.facts--row dd").all_inner_texts()
    assert counts == ["4", "0", "1", "2"], counts


def closing(page, server, draft, browser):
    """The registrar's package with checksums that hold; then the case is closed, and the links with it."""
    page.goto(f"{server.base}{draft}/arende")
    browser.check(page, "the case that was sent out")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Hämta paketet").click()
    archive = zipfile.ZipFile(waiting.value.path())
    sums = dict(reversed(line.split("  ")) for line in archive.read("kontrollsumma.txt").decode().splitlines())
    assert set(sums) == {"arende.json", "underlag.json", "underlag.pdf"}, sums
    for name, sum in sums.items():
        assert hashlib.sha256(archive.read(name)).hexdigest() == sum, name
    path = keep(server, "paket.pdf", archive.read("underlag.pdf"))
    validate(path)
    assert ".json" in attached(path)
    facts = json.loads(archive.read("arende.json"))
    assert facts["decision"]["outcome"] == "approved" and len(facts["recipients"]) == 4, facts
    assert facts["paper"]["sha256"] == sums["underlag.json"], "the paper is the frozen one"
    note(page, server, draft, "closed", 0, "Avsluta ärendet")
    browser.check(page, "a closed case")
    guest = browser.context().new_page()
    answer = guest.goto(server.inbox.link("energi@bolag.example", pattern=LINK))
    assert answer.status == 410 and "Länken har gjort sitt" in guest.locator("main").inner_text()
    browser.check(guest, "a link that has done its work")
    assert server.command("verify", "--database", server.database).returncode == 0


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
        assert steps(page) == ["Proposal ready", "Decision", "Minutes approved", "Decision sent out", "Case closed"], steps(page)
        note(page, server, draft, "ready", 5, "Freeze the proposal")
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
        assert steps(page) == ["Underlaget klart", "Beslut", "Protokollet justerat", "Beslutet utskickat", "Ärendet avslutat"], steps(page)
        note(page, server, draft, "ready", 9, "Frys underlaget")
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
            page.get_by_role("link", name="Hämta paketet").click()
        assert "underlag.pdf" in zipfile.ZipFile(waiting.value.path()).namelist()
    finally:
        server.stop()
