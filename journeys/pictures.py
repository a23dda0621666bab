#!/usr/bin/env python3
"""Pictures of the demo's pages: those in the documentation, or with a folder every page there is, wide and narrow."""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from stage import Browser, ROOT, Server  # noqa: E402
from tour import ROLES, Tour  # noqa: E402

DOCS = {"start": ("visitor", "/vastmanland"), "strategy": ("visitor", "/vastmanland/strategi/2024-2027"),
        "joined": ("visitor", "/vastmanland/anslutna"), "organisation": ("visitor", "/vastmanland/anslutna/kopings-kommun"),
        "task-list": ("newcomer", "@draft"), "area": ("newcomer", "@draft/omraden/@area"),
        "proposal": ("newcomer", "@draft/underlag/skriv"),
        "county": ("officer", "/lansstyrelsen/vastmanland"), "received": ("officer", "@received")}
WIDTHS = (1280, 390)


def for_documentation(page, who, server, tour):
    known = {"@received": "/lansstyrelsen/vastmanland/anslutningar/" + next(
        i for i, name in server.joinings if name.startswith("Kolbäcksdalens"))}
    if who == "newcomer":
        page.goto(server.base + tour.draft)
        known["@draft"] = tour.draft
        known["@area"] = page.locator("main a[href*='/omraden/']").first.get_attribute("href").rsplit("/", 1)[-1]
    page.set_viewport_size({"width": 1280, "height": 900})
    for name, (role, path) in DOCS.items():
        if role == who:
            for word, value in known.items():
                path = path.replace(word, value)
            page.goto(server.base + path)
            page.screenshot(path=str(ROOT / f"docs/pictures/{name}.png"), full_page=name not in ("start", "proposal"))


def every_page(context, page, who, tour, first, folder):
    for pattern, path in tour.stops(who, context, first):
        name = re.sub(r"[^a-z0-9]+", "-", (pattern or path).lower()).strip("-") or "root"
        count = sum(1 for taken in folder.glob(f"{who}-{name}*-{WIDTHS[0]}.png"))
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(tour.server.base + path)
            page.screenshot(path=str(folder / f"{who}-{name}{f'-{count + 1}' if count else ''}-{width}.png"), full_page=True)
        print(f"{who} {path}", flush=True)


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None
    (folder or ROOT / "docs/pictures").mkdir(parents=True, exist_ok=True)
    browser, server = Browser(), Server(mail=False).start()
    try:
        tour = Tour(browser, server)
        for who in ROLES:
            context, page, first = tour.enter(who)
            if folder:
                every_page(context, page, who, tour, first, folder)
            else:
                for_documentation(page, who, server, tour)
            context.close()
    finally:
        server.stop()
        browser.stop()


if __name__ == "__main__":
    main()
