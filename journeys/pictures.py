#!/usr/bin/env python3
"""Pictures of the demo's pages: those in the documentation, or all of them at both widths in a folder."""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from stage import Browser, ROOT, Server, sign_in  # noqa: E402

DOCS = {"start": ("visitor", "/vastmanland"), "strategy": ("visitor", "/vastmanland/strategi/2024-2027"),
        "joined": ("visitor", "/vastmanland/anslutna"), "organisation": ("visitor", "/vastmanland/anslutna/kopings-kommun"),
        "task-list": ("newcomer", "@draft"), "area": ("newcomer", "@draft/omraden/@area"),
        "county": ("officer", "/lansstyrelsen/vastmanland"), "received": ("officer", "@received")}


def pages(server):
    """Every page worth a picture, by who sees it."""
    koping = server.joinings[0][0]
    received = next(i for i, name in server.joinings if name.startswith("Kolbäcksdalens"))
    county = "/lansstyrelsen/vastmanland"
    return {
        "visitor": [
            "/", "/om/webbplatsen", "/varmland/anslutna", "/varmland/strategi/2017-2027", "/vastmanland", "/varmland", "/vastmanland/strategi", "/vastmanland/strategi/2018-2020",
            "/vastmanland/strategi/2024-2027/@slug", "/vastmanland/anslutna", "/vastmanland/anslutna?q=zzz",
            "/vastmanland/anslutna/kopings-kommun", "/vastmanland/anslutna/malarslattens-omsorgsforbund",
            "/vastmanland/anslutna/jouren-bjorkbacken", "/vastmanland/anslutna/asvallens-fackklubb",
            "/vastmanland/anslutna/kopings-kommun/diplom", "/vastmanland/anslutna/kopings-kommun/verifiera",
            "/vastmanland/anslut", "/vastmanland/det-har-far-ni", "/vastmanland/om/tillganglighet",
            "/vastmanland/om/personuppgifter", "/vastmanland/om/webbplatsen", "/vastmanland/om/oppna-data", "/logga-in",
            "/finns/inte", "/en/vastmanland", "/fi/vastmanland/anslutna"],
        "newcomer": [
            "/vastmanland/anslut/borja", "@draft", "@draft/organisation", "@draft/kontakt", "@draft/omraden",
            "@draft/omraden/@area", "@draft/tillsammans", "@draft/underlag", "@draft/beslut", "@draft/granska",
            "@draft/historik", "@draft/steg/visa-forberedelse", "@draft/steg/avsta", "@workspace",
            "@workspace/organisation", "@workspace/organisation/namn", "@workspace/organisation/mal",
            "@workspace/kollegor", "@workspace/handelser", "/mina-sidor", "/mitt-konto", 
            "/mitt-konto/radera", "/logga-ut"],
        "coordinator": [
            "/mina-sidor", "@joined", "@joined/historik", "@joined/historik/1", "@joined/kvitto/1", "@joined/paket/1",
            "@joined/steg/andra", "@joined/steg/for-over", "@joined/steg/pausa",
            "@joined/steg/aterkalla", "@koping/handelser", "@koping/kollegor", "@koping/kollegor/lamna-over",
            "@koping/organisation", "@koping/organisation/enheter"],
        "officer": [
            county, f"{county}/anslutningar", f"{county}/anslutningar/{received}", f"{county}/anslutningar/{koping}",
            f"{county}/anslutningar/{received}/avboj",
            f"{county}/strategier", f"{county}/strategier/ny", "@edition", "@edition/uppgifter", "@edition/omraden",
            "@edition/omraden/nytt", "@edition/avsnitt", "@edition/avsnitt/nytt", "@edition/samrad", "@edition/beslut",
            "@edition/forhallande", "@edition/efterfoljare", "@edition/fil", "@edition/publicera", "@edition/kasta",
            f"{county}/lanet", f"{county}/om", f"{county}/om/tillganglighet", f"{county}/om/personuppgifter"],
    }


def begin_draft(page, server):
    """A draft with a paper read in, as the newcomer's first page makes it."""
    page.goto(server.base + "/vastmanland/anslut/borja?exempel=1")
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_load_state()
    draft = re.sub(r"(/underlag)?(\?.*)?(#.*)?$", "", page.url.removeprefix(server.base))
    page.goto(server.base + draft + "/omraden")
    boxes = page.locator("main input[type=checkbox]")
    for place in range(min(2, boxes.count())):
        if not boxes.nth(place).is_checked():
            boxes.nth(place).check()
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_load_state()
    page.goto(server.base + draft)
    area = page.locator("main a[href*='/omraden/']").first.get_attribute("href").rsplit("/", 1)[-1].split("?")[0]
    return draft, area


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None
    browser, server = Browser(), Server(mail=False).start()
    (ROOT / "docs/pictures").mkdir(parents=True, exist_ok=True)
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    known = {"@received": "/lansstyrelsen/vastmanland/anslutningar/" + next(
        i for i, name in server.joinings if name.startswith("Kolbäcksdalens"))}
    try:
        for who in ("visitor", "newcomer", "coordinator", "officer"):
            context = browser.context()
            page = context.new_page()
            if who != "visitor":
                sign_in(page, server.links[who])
            if who == "visitor":
                page.goto(server.base + "/vastmanland/strategi/2024-2027")
                slug = page.locator("main a[href*='/strategi/2024-2027/']").first.get_attribute("href").rsplit("/", 1)[-1]
                known["@slug"] = slug
            if who == "newcomer":
                known["@draft"], known["@area"] = begin_draft(page, server)
                known["@workspace"] = "/".join(known["@draft"].split("/")[:3])
            if who == "coordinator":
                page.goto(server.base + "/mina-sidor")
                known["@koping"] = "/".join(page.url.removeprefix(server.base).split("/")[:3])
                known["@joined"] = f"{known['@koping']}/anslutningar/{server.joinings[0][0]}"
            if who == "officer" and folder:
                page.goto(server.base + "/lansstyrelsen/vastmanland/strategier")
                page.locator("main form button[type=submit]").first.click()
                page.wait_for_load_state()
                known["@edition"] = page.url.removeprefix(server.base).split("?")[0]

            def full(path):
                for name, value in known.items():
                    path = path.replace(name, value)
                return path

            wanted = pages(server)[who] if folder else []
            for path in wanted:
                for width in (1280, 390):
                    page.set_viewport_size({"width": width, "height": 900})
                    answer = page.goto(server.base + full(path))
                    name = re.sub(r"[^a-z0-9@-]+", "-", path.lower()).strip("-") or "root"
                    page.screenshot(path=str(folder / f"{who}-{name}-{width}.png"), full_page=True)
                    if width == 1280:
                        print(f"{answer.status if answer else '?'} {who} {full(path)}", flush=True)
            if not folder:
                for name, (role, path) in DOCS.items():
                    if role == who:
                        page.set_viewport_size({"width": 1280, "height": 900})
                        page.goto(server.base + full(path))
                        page.screenshot(path=str(ROOT / f"docs/pictures/{name}.png"), full_page=name != "start")
            context.close()
    finally:
        server.stop()
        browser.stop()


if __name__ == "__main__":
    main()
