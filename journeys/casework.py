"""What people do with a case: its steps, the group it goes out to, what recipients answer and what the coordinator does then."""

import datetime
import hashlib
import json
import re
import sqlite3
import zipfile

from journey_proposal import attached, keep, press, unfold, validate

GROUP = """typ;namn;brevlåda
förvaltning;Kulturförvaltningen;kultur@kommunen.example
nämnd;Socialnämnden;social@kommunen.example
bolag;Exempels Energi AB;energi@bolag.example
bolag;Exempels Bostads AB;fel.adress@bolag.example
skola;Centralskolan;inte-en-adress
"""
LINK = r"https?://\S+/uppdrag/[^\s>]+"
FIRST = r": (beslut för |ett beslut, och en fråga till er)"


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
    page.set_input_files("#file", {"name": "enheter.csv", "mimeType": "text/csv", "buffer": GROUP.encode()})
    press(page, "Visa vad som händer")
    told = page.locator("main").inner_text()
    assert "En rad behöver rättas. Inget är sparat än." in told and told.count("Läggs till") == 4, told
    browser.check(page, "what the file would do")
    page.locator("main button[name=keep]").click()
    page.wait_for_load_state()
    told = page.locator("main").inner_text()
    assert "Exempels Bostads AB" in told and "Centralskolan" not in told, told
    exported = page.context.request.get(server.base + page.locator("a[href$='/enheter.csv']").get_attribute("href")).text()
    assert "bolag;Exempels Energi AB;energi@bolag.example" in exported, exported


def status(page, name):
    """What is said of a step in the course of the case."""
    step = page.locator("section[aria-labelledby=gang] li.task", has=page.locator(f".task__name:text-is('{name}')"))
    return step.locator(".status").inner_text()


def forms(page):
    """The ways to decide that are offered, as the form of a decision has them."""
    return [box.get_attribute("value") for box in page.locator("main input[name=form]").all()]


def package(page, server, draft):
    """The package of the case as it stands: its archive, and the facts in it."""
    page.goto(f"{server.base}{draft}/arende")
    with page.expect_download() as waiting:
        page.locator("main aside").get_by_role("link", name="Hämta paketet").click()
    archive = zipfile.ZipFile(waiting.value.path())
    return archive, json.loads(archive.read("arende.json"))


def send_to(page, server, draft, *whom, asked=""):
    """Sends the decision to those who are named, each with a mailbox and a purpose, and to nobody else in the form. It is
    shown before it goes: whom the page names."""
    page.goto(f"{server.base}{draft}/arende/skicka")
    assert page.url.endswith("/arende/skicka"), page.locator("main").inner_text()[:900]
    rows = range(1, page.locator("main fieldset.card").count() + 1)
    names = {at: page.input_value(f"[name=name-{at}]") for at in rows}
    # Only those whom the form names have a tick: an empty row is nobody.
    ticked = {at for at, name in names.items() if name}
    for at in ticked:
        page.set_checked(f"#with-{at}", False)
    for name, mailbox, purpose in whom:
        at = next(at for wanted in (name, "") for at, known in names.items() if known == wanted)
        if not names[at]:
            page.fill(f"#name-{at}", name)
        names[at] = name
        if at in ticked:
            page.set_checked(f"#with-{at}", True)
        page.fill(f"#mailbox-{at}", mailbox)
        page.select_option(f"#purpose-{at}", purpose)
    page.fill("#asked", asked)
    press(page, "Visa vad var och en får")
    shown = page.locator("main section.card h2").all_inner_texts()
    page.locator("main button[name=send]").click()
    page.wait_for_load_state()
    assert "gjort=skickat" in page.url, page.locator("main").inner_text()[:1500]
    return shown


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


def got_it(server):
    """The recipients of every first letter of a decision."""
    return [to for to, message in server.inbox.messages if re.search(FIRST, message["Subject"])]


def send_out(page, server, draft, browser):
    """"Samtliga förvaltningar och bolag" is the group; shown before it goes; pressed twice it goes once."""
    server.inbox.refused.add("fel.adress@bolag.example")
    page.goto(f"{server.base}{draft}/arende/skicka")
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
    assert "Vi ber er" in letters["Exempels Energi AB"] and "Er uppgift" not in letters["Exempels Energi AB"]
    assert "Vi ber er" in letters["Socialnämnden"] and "Berätta hur ni" not in letters["Kulturförvaltningen"]
    fields = page.locator("main form:has(button[name=send])").evaluate("it => Object.fromEntries(new FormData(it))")
    page.locator("main button[name=send]").click()
    page.wait_for_load_state()
    assert "Beslutet är på väg till 4 mottagare." in page.locator("main").inner_text()
    again = page.context.request.post(
        f"{server.base}{draft}/arende/skicka", form=fields | {"send": ""}, headers={"Origin": server.base})
    assert again.status == 200, again.status
    for mailbox in ("kultur@kommunen.example", "social@kommunen.example", "energi@bolag.example"):
        server.inbox.wait(mailbox, "Exempels kommun")
    see(page, server, draft, "Kulturförvaltningen", "Levererat")
    see(page, server, draft, "Exempels Bostads AB", "Kom inte fram")
    sent = got_it(server)
    assert len(sent) == 3, sent


def answers(page, server, draft, browser):
    """What recipients say without an account, and what the coordinator does about it."""
    guest = browser.context().new_page()
    guest.goto(server.inbox.link("kultur@kommunen.example", pattern=LINK))
    press(guest, "Mottaget")
    assert "Tack, det är mottaget." in guest.locator("main").inner_text()
    browser.check(guest, "received")
    see(page, server, draft, "Kulturförvaltningen", "Mottaget")

    # A company is asked, and decides for itself.
    energy = server.inbox.link("energi@bolag.example", pattern=LINK)
    guest.goto(energy)
    told = guest.locator("main").inner_text()
    assert "Ni bestämmer själva. Beslutet binder inte er." in told and "Berätta hur ni ska arbeta med strategin." in told, told[:1500]
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
    see(page, server, draft, "Exempels Bostads AB", "Tackar nej", "Vi har ingen tid i år.", "Levererat")

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
    assert counts == ["4", "0", "1", "2 av 3 har svarat"], counts


def closing(page, server, draft, browser):
    """The registrar's package with checksums that hold; then the case is closed, and the links with it."""
    archive, facts = package(page, server, draft)
    browser.check(page, "the case that was sent out")
    sums = dict(reversed(line.split("  ")) for line in archive.read("kontrollsumma.txt").decode().splitlines())
    assert set(sums) == {"arende.json", "underlag.json", "underlag.pdf"}, sums
    for name, sum in sums.items():
        assert hashlib.sha256(archive.read(name)).hexdigest() == sum, name
    path = keep(server, "paket.pdf", archive.read("underlag.pdf"))
    validate(path)
    assert ".json" in attached(path)
    assert facts["decision"]["outcome"] == "approved" and len(facts["recipients"]) == 4, facts
    assert facts["paper"]["sha256"] == sums["underlag.json"], "the paper is the frozen one"
    note(page, server, draft, "closed", 0, "Avsluta ärendet")
    browser.check(page, "a closed case")
    guest = browser.context().new_page()
    answer = guest.goto(server.inbox.link("energi@bolag.example", pattern=LINK))
    assert answer.status == 410 and "Länken har gjort sitt" in guest.locator("main").inner_text()
    browser.check(guest, "a link that has done its work")
    assert server.command("verify", "--database", server.database).returncode == 0
