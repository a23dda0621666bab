"""Every page, as every role that may see it: axe at 1280 and 320 px, and nothing scrolls sideways."""

import re

from stage import Server
from tour import ROLES, Tour, invite


def journey_every_page_there_is_is_accessible(browser):
    server = Server(mail=False).start()
    try:
        tour, faults = Tour(browser, server), []

        def check(page, what):
            try:
                browser.check(page, what)
            except AssertionError as found:
                faults.append(str(found))

        for who in ROLES:
            context, page, first = tour.enter(who)
            for pattern, path in tour.stops(who, context, first):
                for language in ("", "/en", "/fi") if who == "visitor" and path.count("/") < 3 else ("",):
                    page.goto(server.base + language + path)
                    check(page, f"{who}: {language}{path}")
            if who == "visitor":
                page.emulate_media(color_scheme="dark")
                for path in ("/vastmanland", "/vastmanland/anslutna", "/vastmanland/anslutna/kopings-kommun", "/varmland"):
                    page.goto(server.base + path)
                    check(page, path + " in the dark")
            context.close()
        walk_invitations(browser, server, tour, check)
        walk_tasks(browser, server, tour, check)
        assert not faults, "\n".join(faults)
        assert not tour.missing(), f"no link leads to these pages, or nobody went there: {tour.missing()}"
    finally:
        server.stop()


def walk_invitations(browser, server, tour, check):
    """The pages that only a mail leads to: an invitation into a workspace, and one to join together."""
    writer = browser.context().new_page()
    tour.sign_in_again(writer, "newcomer")
    writer.goto(f"{server.base}{tour.draft}/tillsammans")
    form = writer.locator("main form:has(#organisationName)")
    form.locator("#organisationName").fill("Grannföreningen")
    form.locator("#mail").fill("grannen@forening.example")
    form.locator("button[type=submit]").click()
    writer.wait_for_load_state()
    writer.goto(f"{server.base}{tour.workspace}/kollegor")
    invite(writer, "kollegan@forening.example")
    guest = browser.context().new_page()
    for mail in tour.letters("grannen@forening.example", "kollegan@forening.example"):
        path = re.search(r"https?://\S+?(/(?:inbjudan|tillsammans)/[^\s>]+)", mail).group(1).rstrip(".,")
        guest.goto(server.base + path)
        check(guest, path)
        tour.seen.add(tour.pattern(path))
    guest.goto(server.base + "/demo/utkorg")
    path = guest.locator("main a[href^='/demo/utkorg/']").first.get_attribute("href")
    guest.goto(server.base + path)
    check(guest, "a mail in the outbox")
    tour.seen.add(tour.pattern(path))


def walk_tasks(browser, server, tour, check):
    """What a decision that was sent out leads to: a page for whoever has the link, and the paper in every format."""
    guest = browser.context().new_page()
    for mail in tour.letters("information@mottagare.example", "action@mottagare.example"):
        path = re.search(r"https?://\S+?(/uppdrag/[^\s>]+)", mail).group(1).rstrip(".,")
        guest.goto(server.base + path)
        check(guest, path)
        tour.seen.add(tour.pattern(path))
        for link in guest.locator(".files a").all():
            file = link.get_attribute("href")
            assert guest.context.request.get(server.base + file).status == 200, file
            tour.seen.add(tour.pattern(file))
