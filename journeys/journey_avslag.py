"""The answer is no: it is the organisation's own, until it chooses itself to show it."""

from casework import day, note, package, status, steps
from client import Person
from journey_canary import crawl
from journey_joining import begin
from journey_proposal import press
from stage import Server

NAME, WORDS, SENTENCE = "Tystinge kommun", "Pengarna räcker inte i år.", "Vi arbetar vidare med vår egen plan."
OPEN = ["/", "/vastmanland", "/varmland", "/api/v1/counties/19/organisations?limit=1000",
        "/api/v1/counties/19/organisations.csv", "/vastmanland/anslutna?typ=municipality"]
DESK = ["/lansstyrelsen/vastmanland", "/lansstyrelsen/vastmanland/anslutningar", "/lansstyrelsen/vastmanland/forbereder",
        "/lansstyrelsen/vastmanland/anslutningar?lage=declined", "/lansstyrelsen/vastmanland/anslutningar.csv"]


def nowhere(person, seeds, draft, *words):
    """Someone comes to every page there is for them, and none says anything of the no or leads to it."""
    _, _, organisation, _, joining = draft.split("/")
    pages = crawl(person, seeds)
    assert len(pages) > 20, sorted(pages)
    told = [path for path, text in pages.items() if any(word in text for word in (NAME, organisation, joining, *words))]
    assert not told, told
    for path in ("/vastmanland/anslutna/tystinge-kommun", f"/api/v1/organisations/{organisation}",
                 f"/lansstyrelsen/vastmanland/anslutningar/{joining}"):
        code, _, body = person.ask("GET", path)
        assert code in (303, 404) and NAME.encode() not in body, (path, code)


def journey_a_no_stays_the_organisations_own_until_it_chooses_to_show_it(browser):
    server = Server().start()
    try:
        page = browser.context(accept_downloads=True).new_page()
        draft = begin(page, server, server.inbox, "kansli@tystinge.example", "municipality", NAME)
        note(page, server, draft, "ready", 9, "Lås underlaget")
        page.goto(f"{server.base}{draft}/arende?steg=decided")
        assert "Ett nej avslutar anslutningen: ni avstår." in page.locator("main").inner_text(), "what a no means, before it"
        note(page, server, draft, "decided", 6, body="Kommunstyrelsen", paragraph="31", outcome="rejected", words=WORDS)
        the_case_goes_on(page, server, browser, draft)

        # It is theirs: neither a visitor nor the county board is told, wherever they look.
        visitor, officer = Person(server), Person(server, server.links["officer"])
        nowhere(visitor, OPEN, draft, WORDS)
        nowhere(officer, DESK, draft, WORDS)
        assert not [to for to, message in server.inbox.messages if NAME in server.inbox.text(message) and "tystinge" not in to[0]]

        # They ask for it to be shown, in their own words; still only the county board knows, and is to find out from whom.
        asked = ask_to_show(page, server, browser, draft)
        nowhere(visitor, OPEN, draft, WORDS, SENTENCE)
        the_county_shows_it(server, browser, officer)
        anyone_reads_it(server, browser, draft)
        page.goto(server.base + draft)
        assert "Det står på webbplatsen, som ni har valt." in page.locator("main").inner_text()

        # A no is not for ever: a new joining begins from nothing.
        press(page, "Börja en ny anslutning")
        assert draft not in page.url and "/anslutningar/" in page.url, page.url
        page.goto(f"{page.url.split('?')[0]}/arende")
        assert status(page, "Underlaget klart") == "Nästa steg"

        what_is_told_is_so(page, server, draft, asked)
    finally:
        server.stop()


def the_case_goes_on(page, server, browser, draft):
    """Declined, in kind words: what is left of the case can be noted, but nothing is sent out or taken back."""
    told = page.locator("main").inner_text()
    assert "Ni avstår från att ansluta er. Det stannar hos er" in told, told[:900]
    assert "Beslutet utskickat" not in steps(page), steps(page)
    assert page.get_by_role("button", name="Ta tillbaka").count() == 0, "what has ended the joining is not taken back here"
    browser.check(page, "a case that ended in a no")
    note(page, server, draft, "minutes-approved", 4)
    note(page, server, draft, "posted", 3)
    page.goto(f"{server.base}{draft}/arende/skicka")
    assert page.url.split("?")[0].endswith("/arende"), page.url
    _, facts = package(page, server, draft)
    assert facts["decision"]["outcome"] == "rejected" and facts["decision"]["paragraph"] == "31", facts["decision"]
    note(page, server, draft, "closed", 0, "Avsluta ärendet")
    page.goto(server.base + draft)
    told = page.locator("main").inner_text()
    assert "Er ledning har beslutat att inte ansluta er. Ingen annan ser det." in told, told[:900]
    assert "Inget om anslutningen syns på webbplatsen." in told, told
    browser.check(page, "a joining that ended in a no")


def ask_to_show(page, server, browser, draft):
    """A page says what will be shown, and whom it takes; a sentence of their own has to be there. How it is asked for."""
    page.goto(server.base + draft)
    page.get_by_role("link", name="Visa att ni inte ansluter er").click()
    page.wait_for_load_state()
    told = page.locator("main").inner_text()
    assert "Inget annat ur utkastet visas." in told and "Länsstyrelsen får veta det nu." in told, told
    press(page, "Visa att ni inte ansluter er")
    asked = page.locator("#words-fel").inner_text()
    browser.check(page, "showing a no without a word")
    page.fill("#words", SENTENCE)
    press(page, "Visa att ni inte ansluter er")
    assert "gjort=visa-att-vi-avstar" in page.url, page.url
    assert "Det syns när länsstyrelsen har kontrollerat att det kommer från er." in page.locator("main").inner_text()
    return asked


def the_county_shows_it(server, browser, officer):
    """The strategist sees the sentence and nothing else of the draft, and shows it once they know whom it comes from."""
    context = browser.context()
    context.add_cookies([{"name": "jamna", "value": officer.cookie, "url": server.base}])
    desk = context.new_page()
    desk.goto(f"{server.base}/lansstyrelsen/vastmanland")
    desk.get_by_role("link", name=NAME).first.click()
    desk.wait_for_load_state()
    told = desk.locator("main").inner_text()
    assert "De vill visa att de avstår" in told and SENTENCE in told, told[:900]
    assert WORDS not in told and "Kommunstyrelsen" not in told and "§ 31" not in told, "the case is still their own"
    browser.check(desk, "a no that waits to be shown")
    press(desk, "Visa publikt att de avstår")
    assert desk.locator("input[name=checkedIdentity]").get_attribute("aria-invalid") == "true"
    assert server.get("/vastmanland/anslutna/tystinge-kommun")[0] == 404, "not before it is known whom it comes from"
    desk.check("input[name=checkedIdentity]")
    press(desk, "Visa publikt att de avstår")
    assert "Det visas nu på webbplatsen." in desk.locator("main").inner_text()
    browser.check(desk, "a no that is shown")


def anyone_reads_it(server, browser, draft):
    """The sentence and the day, as kindly as anything else, in each language; never as one who has joined."""
    guest = browser.context().new_page()
    for language, words in (("", "Ansluter sig inte"), ("/en", "Is not joining"), ("/fi", "Ei liity")):
        answer = guest.goto(f"{server.base}{language}/vastmanland/anslutna/tystinge-kommun")
        told = guest.locator("main").inner_text()
        assert answer.status == 200 and words in told and SENTENCE in told, (language, told[:900])
        for own in (WORDS, "Kommunstyrelsen", "§ 31", "kansli@"):
            assert own not in guest.content(), own
    guest.goto(f"{server.base}/vastmanland/anslutna/tystinge-kommun")
    browser.check(guest, "a no that anyone reads")
    assert server.get("/vastmanland/anslutna/tystinge-kommun/diplom")[0] == 404
    [said] = server.json(f"/api/v1/organisations/{draft.split('/')[2]}")["joinings"]
    assert said["state"] == "declined" and said["statement"] == SENTENCE, said
    assert not said.get("decision") and not said.get("contact") and not said["areas"], said
    listed = server.json("/api/v1/counties/19/organisations?q=tystinge")
    assert listed["organisations"] == [], "nobody is told to have joined who has not"


def what_is_told_is_so(page, server, draft, asked):
    """The small words around a no: nothing is said of it that is another's, another day's or has not happened."""
    wrong = []
    if "mottagaren" in asked:
        wrong.append(f"the sentence that anyone is to read is asked for as if it were a task: {asked}")
    for part in ("skriv", "granskning"):
        page.goto(f"{server.base}{draft}/underlag/{part}")
        assert page.locator("#points, input[name=gate-people]").count() == 0, "what has ended is read and not written in"
        if "inskickad" in page.locator("main").inner_text():
            wrong.append(f"underlag/{part} of what was declined says that the joining has been sent in")
    page.goto(f"{server.base}/vastmanland/anslutna/tystinge-kommun")
    # The day of the decision is the organisation's own: what is told is when it was shown.
    shown = page.locator(".timeline li", has_text="Visade att de inte ansluter sig").locator("time").get_attribute("datetime")
    if shown != day(0) or "Beslutade" in page.locator("main").inner_text():
        wrong.append(f"the no was shown on {day(0)}, and is told with {shown}")
    assert not wrong, "\n".join(wrong)
