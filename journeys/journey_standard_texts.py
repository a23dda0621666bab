"""The county's standard texts: new ones begin new papers, and are offered to those that are begun."""

from journey_joining import begin
from journey_proposal import download, press, section, unfold
from stage import Server, sign_in

LIST = "/lansstyrelsen/vastmanland/standardtexter"
NEWER = "Länsstyrelsen har en ny standardtext."
HOUSE = "På uppdrag av regeringen har Länsstyrelsen"
FIRST = "Länets första egna text. [giltighet]\n\nDen har två stycken."
SECOND = "Länets andra egna text. [giltighet]"
FIRST_IN_PAPER, SECOND_IN_PAPER = "Länets första egna text. Strategin avser", "Länets andra egna text. Strategin avser"
GAINS = "Med anslutningen får [organisationen] en samtalspartner i länet."


def newcomer(browser, server, address, name, kind="association"):
    """Somebody who begins a joining: their page, and the address of the editor."""
    page = browser.context(accept_downloads=True).new_page()
    draft = begin(page, server, server.inbox, address, kind, name)
    return page, f"{server.base}{draft}/underlag/skriv"


def paper(page, editor):
    """The paper as its writers read and download it: what stands in the editor, on its pages and in the file."""
    page.goto(editor)
    unfold(page)
    seen = page.locator("section[aria-labelledby=h-prev] [lang=sv]").last.inner_text()
    _, data = download(page, page.locator(".files a[href$='/underlag/dokument/txt']"))
    return page.input_value("#background"), " ".join(seen.split()), " ".join(data.decode("utf-8").split())


def stands(page, editor, words, *without):
    """The description of the matter begins so wherever it is read, and none of the other texts is anywhere in the paper."""
    written, seen, filed = paper(page, editor)
    assert written.startswith(words), written[:200]
    assert words in seen and words in filed, (words, filed[:900])
    for other in without:
        assert other not in written + seen + filed, other


def publish(desk, server, name, text):
    """The strategist writes a new version, looks how it turns out, and publishes it."""
    desk.goto(server.base + LIST)
    desk.locator("section.card", has_text="2024–2027").get_by_role("link", name=name).click()
    desk.wait_for_load_state()
    before = desk.locator("section[aria-labelledby=versioner] details").count()
    desk.fill("#text", text)
    press(desk, "Visa hur det blir")
    told = desk.locator("aside").inner_text()
    assert "Så blir den (inte publicerad)" in told and "[" not in told, told
    assert desk.locator("section[aria-labelledby=versioner] details").count() == before, "looking publishes nothing"
    return before


def journey_a_new_standard_text_begins_new_papers_and_is_offered_to_those_that_are_begun(browser):
    server = Server().start()
    try:
        desk = browser.context().new_page()
        sign_in(desk, server.links["officer"])
        desk.goto(server.base + LIST)
        browser.check(desk, "the county's standard texts")

        # Three papers: one begun, one begun and described by hand, and one that somebody has only looked at.
        begun, its = newcomer(browser, server, "a@borjad.example", "Föreningen Börjad")
        begun.goto(its)
        begun.fill("#costs", "Vi räknar med tre kvällar.")
        press(begun, "Spara och visa")
        own, theirs = newcomer(browser, server, "a@egen.example", "Bolaget Egen", "company")
        own.goto(theirs)
        own.fill("#background", "Vår egen beskrivning.")
        press(own, "Spara och visa")
        looked, unwritten = newcomer(browser, server, "a@tittat.example", "Stiftelsen Tittat", "foundation")
        stands(looked, unwritten, HOUSE)

        publish(desk, server, "Ärendebeskrivning", FIRST)
        browser.check(desk, "a standard text on trial")
        stands(looked, unwritten, HOUSE)
        press(desk, "Publicera ny version")
        told = desk.locator("main").inner_text()
        assert "Den nya versionen är publicerad." in told and "De som är påbörjade erbjuds den." in told, told[:600]
        browser.check(desk, "a standard text that was published")
        assert "Version 1" in desk.locator("section[aria-labelledby=versioner]").inner_text()

        # What is not begun begins with it, and there is nothing to ask.
        stands(looked, unwritten, FIRST_IN_PAPER, HOUSE)
        assert NEWER not in looked.locator("main").inner_text()
        it_is_offered_and_taken(begun, its, browser)
        it_is_taken_under_ones_own_words(own, theirs)

        # The next one is left, and is not offered again; who begins today has it.
        publish(desk, server, "Ärendebeskrivning", SECOND)
        press(desk, "Publicera ny version")
        begun.goto(its)
        assert SECOND_IN_PAPER in section(begun, "background").inner_text()
        press(begun, "Behåll den ni har", "#avsnitt-background")
        stands(begun, its, FIRST_IN_PAPER, SECOND_IN_PAPER)
        assert NEWER not in begun.locator("main").inner_text(), "what was left is not offered again"
        late, latest = newcomer(browser, server, "a@sist.example", "Föreningen Sist")
        stands(late, latest, SECOND_IN_PAPER, HOUSE, FIRST_IN_PAPER)
        assert "Standardtext från Länsstyrelsen" in section(late, "background").inner_text()
        what_joining_gives(desk, server, late, latest, own, theirs)
    finally:
        server.stop()


def it_is_offered_and_taken(page, editor, browser):
    """A paper that is begun is as it was, and is told of the new text; taken, it is there, and all else is kept."""
    stands(page, editor, HOUSE, FIRST_IN_PAPER)
    offer = section(page, "background").inner_text()
    assert NEWER in offer and "Underlaget ändras inte om ni inte vill." in offer and FIRST_IN_PAPER in offer, offer
    browser.check(page, "a paper that is offered a newer text")
    # To save something else is not to take it.
    page.fill("#title", "Vår anslutning")
    press(page, "Spara och visa")
    stands(page, editor, HOUSE, FIRST_IN_PAPER)
    assert NEWER in section(page, "background").inner_text()
    page.fill("#costs", "Vi räknar med fyra kvällar.")
    press(page, "Använd den nya texten", "#avsnitt-background")
    stands(page, editor, FIRST_IN_PAPER, HOUSE)
    told = section(page, "background").inner_text()
    assert NEWER not in told and "Standardtext från Länsstyrelsen" in told and "Ändrat för hand" not in told, told
    assert "Den har två stycken." in page.input_value("#background")
    assert page.input_value("#title") == "Vår anslutning"
    assert page.input_value("#costs") == "Vi räknar med fyra kvällar.", "what was typed when the button was pressed is kept"


def it_is_taken_under_ones_own_words(page, editor):
    """What was written by hand stays when the text beneath it becomes another; both are shown, and either can be had."""
    stands(page, editor, "Vår egen beskrivning.", HOUSE, FIRST_IN_PAPER)
    press(page, "Använd den nya texten", "#avsnitt-background")
    stands(page, editor, "Vår egen beskrivning.", FIRST_IN_PAPER)
    told = section(page, "background").inner_text()
    assert "Standardtexten är en annan sedan ni skrev er text" in told and FIRST_IN_PAPER in told, told
    press(page, "Använd det nya", "#avsnitt-background")
    stands(page, editor, FIRST_IN_PAPER, "Vår egen beskrivning.")


def what_joining_gives(desk, server, new, its, begun, theirs):
    """The other text stands in the statement, with what the organisation calls itself."""
    publish(desk, server, "Det här ger anslutningen", GAINS)
    assert "får organisationen en samtalspartner" in desk.locator("aside").inner_text()
    press(desk, "Publicera ny version")
    new.goto(its)
    assert "får föreningen en samtalspartner i länet." in new.input_value("#assessment"), new.input_value("#assessment")
    begun.goto(theirs)
    assert "samtalspartner" not in begun.input_value("#assessment")
    assert "får företaget en samtalspartner i länet." in section(begun, "assessment").inner_text()
    press(begun, "Använd den nya texten", "#avsnitt-assessment")
    assert "får företaget en samtalspartner i länet." in begun.input_value("#assessment")
