"""The core of it: from the county's strategy to a public commitment, in a real browser with real mail."""

import json
import re
import sqlite3

from stage import Server, sign_in

PAPER = """Tjänsteskrivelse
2026-02-10

Anslutning till Jämställdhetsstrategi för Västmanlands län 2024–2027

Förslag till beslut
Styrelsen beslutar att Ryttarbackens ridklubb ansluter sig till länets jämställdhetsstrategi.

Ärendebeskrivning
Länsstyrelsen i Västmanlands län har tagit fram en strategi för 2024–2027. Den som ansluter sig anger vilka områden den vill
arbeta med och hur.

Klubben ska främst arbeta med området Unga mår dåligt, på olika sätt.

Beslutsunderlag
Tjänsteskrivelse, 2026-02-10

Kopia till
Alla ledare – för kännedom

Anna Exempel
Ordförande
"""


def begin(page, server, inbox, address, kind, name, paper="", path=""):
    """A newcomer from the county's start page to an opened draft; its path."""
    page.goto(f"{server.base}{path}/vastmanland")
    page.locator(".hero a[href$='/vastmanland/anslut']").click()
    page.fill("#email", address)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_load_state()
    sign_in(page, inbox.link(address))
    assert page.url.endswith("/anslut/borja"), page.url
    page.select_option("#kind", kind)
    page.fill("#name", name)
    if paper:
        page.fill("#paper-text", paper)
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_load_state()
    return re.sub(r"/underlag.*$", "", page.url.split("?")[0].removeprefix(server.base))


def save(page):
    """Presses the form's own "save and continue"; where there is none, its first button."""
    bar = page.locator("main .stickybar button[type=submit]")
    (bar if bar.count() else page.locator("main form button[type=submit]")).first.click()
    page.wait_for_load_state()


def fill(page, server, draft, mail, body="Styrelsen", area=0):
    """Every part that a joining needs, as an official fills it in."""
    page.goto(f"{server.base}{draft}/organisation")
    page.fill("#publicMail", mail)
    save(page)
    page.goto(f"{server.base}{draft}/kontakt")
    page.fill("#contactName", "Anna Exempel")
    page.fill("#contactMail", mail)
    save(page)
    page.goto(f"{server.base}{draft}/omraden")
    if page.locator("input[name=areas]:checked").count() == 0:
        page.locator("input[name=areas]").nth(area).check()
    page.locator(".choice:has(input[name=areas]:checked) input[name=main]").first.check()
    save(page)
    page.goto(server.base + draft)
    for link in [a.get_attribute("href") for a in page.locator("main a[href*='/omraden/']").all()]:
        page.goto(server.base + link)
        page.locator("input[type=radio][value=already]").first.check()
        page.locator("input[type=radio][value=planned]").nth(1).check()
        page.fill("#how", "Vi räknar vilka som kommer och ändrar när det blir skevt.")
        save(page)
    if body:
        page.goto(f"{server.base}{draft}/beslut")
        page.fill("#body", body)
        page.fill("#day", "3 mars 2026")
        page.locator("input[name=outcome][value=approved]").check()
        save(page)


def submit(page, server, draft):
    page.goto(f"{server.base}{draft}/granska")
    page.check("#ok")
    page.locator(".sendbox button[type=submit]").click()
    page.wait_for_load_state()
    assert "/kvitto/" in page.url, page.locator("main").inner_text()[:1500]


def confirm(page, server, name):
    """The strategist finds it waiting, looks it through and confirms it."""
    page.goto(f"{server.base}/lansstyrelsen/vastmanland")
    page.get_by_role("link", name=name).first.click()
    page.wait_for_load_state()
    for box in page.locator("main form[action$='/bekrafta'] input[type=checkbox]").all():
        box.check()
    page.locator("main form[action$='/bekrafta'] button[type=submit]").click()
    page.wait_for_load_state()


def journey_from_a_paper_to_a_public_commitment(browser):
    server = Server().start()
    try:
        person, officer, visitor = (browser.context() for _ in range(3))
        page, desk, public = person.new_page(), officer.new_page(), visitor.new_page()
        address = "kansli@ryttarbacken.example"
        draft = begin(page, server, server.inbox, address, "association", "Ryttarbackens ridklubb", PAPER)
        browser.check(page, "the paper as it was read")
        assert "Unga mår dåligt" in page.locator("main").inner_text()

        # What the paper says is filled in, each value with its passage; a proposal fills in no decision.
        page.goto(f"{server.base}{draft}/omraden")
        chosen = page.locator("input[name=areas]:checked")
        assert chosen.count() == 1, "the area that the paper chose"
        assert page.locator("details.source").count() >= 1, "from your paper"
        browser.check(page, "areas")
        page.goto(f"{server.base}{draft}/beslut")
        assert page.input_value("#day") == "", "a proposal never fills in a decision"
        browser.check(page, "decision")

        # Nobody else sees it.
        sign_in(desk, server.links["officer"])
        desk.goto(f"{server.base}/lansstyrelsen/vastmanland")
        assert "Ryttarbackens" not in desk.content()

        page.goto(server.base + draft)
        browser.check(page, "task list")
        page.goto(f"{server.base}{draft}/granska")
        browser.check(page, "review with what is missing")
        fill(page, server, draft, address)
        for part in ("", "/organisation", "/kontakt", "/tillsammans", "/underlag", "/beslut", "/granska"):
            page.goto(f"{server.base}{draft}{part}")
            browser.check(page, f"draft{part}")
        submit(page, server, draft)
        browser.check(page, "receipt")
        receipt = page.url
        server.inbox.wait(address, "19-2026-")

        # The strategist sees it now, asks for more, gets it, and confirms.
        desk.goto(f"{server.base}/lansstyrelsen/vastmanland")
        browser.check(desk, "overview")
        desk.get_by_role("link", name="Ryttarbackens ridklubb").first.click()
        desk.wait_for_load_state()
        browser.check(desk, "received joining")
        desk.fill("#words", "Skriv gärna vad ni gör för dem som är nya i klubben.")
        desk.locator("main form[action$='/komplettera'] button[type=submit]").click()
        desk.wait_for_load_state()
        server.inbox.wait(address, "nya i klubben")
        page.goto(server.base + draft)
        assert "nya i klubben" in page.locator("main").inner_text()
        page.goto(f"{server.base}{draft}/organisation")
        page.fill("#scope", "Hela klubben. Nya ryttare får en fadder.")
        save(page)
        submit(page, server, draft)
        assert page.url != receipt, "a second version has a receipt of its own"
        confirm(desk, server, "Ryttarbackens ridklubb")
        browser.check(desk, "confirmed joining")
        server.inbox.wait(address, "/diplom")

        # The public reads it; the same facts come as JSON.
        public.goto(f"{server.base}/vastmanland/anslutna?q=ryttarbacken")
        browser.check(public, "directory")
        public.get_by_role("link", name="Ryttarbackens ridklubb").first.click()
        public.wait_for_load_state()
        text = public.locator("main").inner_text()
        for words in ("Vi räknar vilka som kommer", "Nya ryttare får en fadder", "Styrelsen"):
            assert words in text, words
        assert "Anna Exempel" not in public.content(), "no person is shown"
        browser.check(public, "public page")
        for ending in ("/diplom", "/verifiera"):
            public.goto(f"{server.base}/vastmanland/anslutna/ryttarbackens-ridklubb{ending}")
            browser.check(public, ending)
        assert server.get("/vastmanland/anslutna/ryttarbackens-ridklubb/marke.svg")[1]["Content-Type"].startswith("image/svg")
        listed = server.json("/api/v1/counties/19/organisations?q=ryttarbacken")
        assert [row["name"] for row in listed["organisations"]] == ["Ryttarbackens ridklubb"], json.dumps(listed)
        assert server.command("verify", "--database", server.database).returncode == 0
    finally:
        server.stop()


def journey_a_one_person_firm_joins_in_english_on_a_phone_without_script(browser):
    server = Server().start()
    try:
        person = browser.context(width=390, height=844, java_script_enabled=False)
        page = person.new_page()
        draft = begin(page, server, server.inbox, "hello@studio.example", "one-person-firm", "Studio Exempel", path="/en")
        assert draft.startswith("/en/"), draft
        fill(page, server, draft, "hello@studio.example", body="")
        page.goto(server.base + draft)
        assert page.locator("main a[href$='/beslut']").count() == 0, "sending in is the owner's decision"
        submit(page, server, draft)
        assert "Reference" in page.content() or "reference" in page.content()
        message = server.inbox.wait("hello@studio.example", "19-2026-")
        assert message["Subject"], "in English"
        officer = browser.context().new_page()
        sign_in(officer, server.links["officer"])
        confirm(officer, server, "Studio Exempel")
        page.goto(f"{server.base}/en/vastmanland/anslutna/studio-exempel")
        text = page.locator("main").inner_text()
        assert "not binding" in text and "Studio Exempel" in text, text
    finally:
        server.stop()


def journey_two_colleagues_write_at_once_and_nothing_is_lost(browser):
    server = Server().start()
    try:
        first = browser.context().new_page()
        draft = begin(first, server, server.inbox, "a@dubbel.example", "association", "Dubbelföreningen")
        workspace = "/".join(draft.split("/")[:3])
        first.goto(f"{server.base}{workspace}/kollegor")
        browser.check(first, "colleagues")
        first.fill("#email", "b@dubbel.example")
        first.locator("main form:has(#email) button[type=submit]").first.click()
        first.wait_for_load_state()
        second = browser.context().new_page()
        sign_in(second, server.inbox.link("b@dubbel.example", pattern=r"https?://\S+/inbjudan/\S+"))
        for page in (first, second):
            page.goto(f"{server.base}{draft}/organisation")
        first.fill("#scope", "Den förstas text")
        save(first)
        second.fill("#scope", "Den andras text")
        save(second)
        text = second.locator("main").inner_text()
        assert "Den förstas text" in text, "the colleague's text stands beside"
        assert second.input_value("#scope") == "Den andras text", "one's own text is still in the form"
        browser.check(second, "two texts side by side")
        second.fill("#scope", "Den förstas text\n\nDen andras text")
        save(second)
        first.goto(f"{server.base}{draft}/organisation")
        assert first.input_value("#scope") == "Den förstas text\n\nDen andras text"
    finally:
        server.stop()


def journey_a_text_outlives_the_session_it_was_written_in(browser):
    server = Server().start()
    try:
        context = browser.context()
        page = context.new_page()
        draft = begin(page, server, server.inbox, "a@slut.example", "association", "Slutföreningen")
        page.goto(f"{server.base}{draft}/organisation")
        page.fill("#scope", "En lång text som tog en timme att skriva")
        db = sqlite3.connect(server.database)
        db.execute("UPDATE sessions SET seen_at = '2020-01-01T00:00:00.000Z'")
        db.commit()
        db.close()
        save(page)
        assert "Logga in" in page.content()
        browser.check(page, "signed out while writing")
        page.locator("main a[href*='/logga-in']").first.click()
        page.fill("#email", "a@slut.example")
        save(page)
        sign_in(page, server.inbox.link("a@slut.example", count=2))
        assert "En lång text som tog en timme" in page.content(), page.url
        browser.check(page, "the kept text")
        save(page)
        page.goto(f"{server.base}{draft}/organisation")
        assert page.input_value("#scope") == "En lång text som tog en timme att skriva"
    finally:
        server.stop()


def journey_sending_twice_has_one_effect(browser):
    server = Server().start()
    try:
        page = browser.context().new_page()
        address = "a@tvaganger.example"
        draft = begin(page, server, server.inbox, address, "association", "Tvågångersföreningen")
        fill(page, server, draft, address)
        other = page.context.new_page()
        other.goto(f"{server.base}{draft}/granska")
        submit(page, server, draft)
        other.check("#ok")
        other.locator(".sendbox button[type=submit]").click()
        other.wait_for_load_state()
        assert other.url.split("?")[0] == page.url.split("?")[0], "the same receipt"
        server.inbox.wait(address, "19-2026-")
        receipts = [m for to, m in server.inbox.messages if address in to and "19-2026-" in server.inbox.text(m)]
        assert len(receipts) == 1, len(receipts)
    finally:
        server.stop()
