"""A draft is the organisation's own: marked text in every field of one, looked for everywhere else."""

import datetime
import sqlite3
import urllib.parse

from client import Forms, Person
from stage import Server

MARK = "kanarie7f3"


def crawl(person, seeds, most=500):
    """Every page that someone can reach by links from where they begin."""
    seen, waiting, pages = set(), list(seeds), {}
    while waiting and len(seen) < most:
        path = waiting.pop(0)
        key = path.split("#")[0]
        if key in seen:
            continue
        seen.add(key)
        status, headers, body = person.ask("GET", key)
        if status in (301, 302, 303, 308):
            waiting.append(person.local(headers["location"]))
            continue
        pages[key] = body.decode("utf-8", "replace")
        if "text/html" not in headers.get("content-type", ""):
            continue
        for link in Forms(pages[key]).links:
            link = person.local(urllib.parse.urljoin(key, link))
            if link.startswith("/") and not link.startswith(("/assets", "/en/", "/fi/", "/logga-ut", "/demo/")):
                waiting.append(link)
    return pages


def fill_every_field(person, server):
    """Begins a draft and puts the mark into everything that can be written. The draft's path."""
    status, where = person.send("/vastmanland/anslut/borja", {
        "kind": "region", "name": f"Region {MARK}", "place": f"{MARK}stad",
        "paper-text": f"Förslag till beslut\nStyrelsen beslutar att {MARK} ansluter sig.\n"})
    assert status == 303, where
    draft = where.removesuffix("/underlag").split("?")[0]
    workspace = "/".join(draft.split("/")[:3])

    def send(path, changes, **more):
        status, answer = person.send(path, changes, **more)
        assert status == 303, (path, answer[:3000] if isinstance(answer, str) else answer)

    send(f"{draft}/organisation", {
        "scope": f"Allt i {MARK}", "publicMail": f"{MARK}@bolaget.example", "publicMailLabel": f"Kansliet {MARK}"})
    send(f"{draft}/kontakt", {
        "contactName": f"Namn {MARK}", "contactTitle": f"Titel {MARK}", "contactMail": f"{MARK}.person@bolaget.example",
        "contactPhone": f"0{MARK}", "deputyName": f"Ställföreträdare {MARK}", "deputyMail": f"{MARK}.dep@bolaget.example"})
    status, text, _ = person.page(f"{draft}/omraden")
    form = next(f for f in Forms(text).forms if f["method"] == "post" and any(n.startswith("area") for n in f["names"]))
    assert form
    db = sqlite3.connect(server.database)
    areas = [row[0] for row in db.execute(
        "SELECT a.id FROM areas a JOIN editions e ON e.id = a.edition_id WHERE e.period_from = 2024 AND a.is_selectable"
        " ORDER BY a.number + 0 LIMIT 2")]
    db.close()
    send(f"{draft}/omraden", {"areas": areas, "main": areas[:1]})
    for area in areas:
        send(f"{draft}/omraden/{area}", {"how": f"Så gör vi {MARK}", "goal-1": f"Vårt mål {MARK}"})
    send(f"{draft}/beslut", {"body": f"Styrelsen {MARK}", "day": "2026-02-03", "diaryNumber": f"D-{MARK}"})
    send(f"{workspace}/organisation/mal", {"goal-text": f"Lokalt mål {MARK}", "goal-source": f"Plan {MARK}"})
    follow_the_case(person, server, draft, send)
    return draft


def follow_the_case(person, server, draft, send):
    """The mark in every section of the proposal, in every step of the case, in what is sent out and in what is answered."""
    sections = {name: f"Avsnittet {name} {MARK}" for name in (
        "title", "points", "background", "areas", "assessment", "costs", "basis")}
    send(f"{draft}/underlag/skriv", sections | {
        "department": f"Avdelningen {MARK}", "diaryNumber": f"D-{MARK}", "body": f"Styrelsen {MARK}",
        "copies-1-name": f"Mottagaren {MARK}", "copies-1-purpose": "action",
        "signatories-1-name": f"Underskrift {MARK}", "signatories-1-role": f"Roll {MARK}"})
    gates = ("people", "statistics", "consequences", "measures", "goals")
    send(f"{draft}/underlag/granskning", {f"gate-{gate}": "no" for gate in gates} | {"attached": "1"} | {
        f"words-{gate}": f"Därför {gate} {MARK}" for gate in gates})
    day = datetime.date.today().isoformat()
    case = f"{draft}/arende"
    decided = {"day": day, "form": "body", "body": f"Styrelsen {MARK}", "paragraph": "7", "diaryNumber": f"D-{MARK}"}
    send(f"{case}?steg=ready", {"day": day})
    send(f"{case}?steg=decided", decided | {"outcome": "referred-back", "words": f"Komplettera {MARK}"})
    send(f"{case}?steg=ready", {"day": day})
    send(f"{case}?steg=decided", decided | {"outcome": "approved", "words": f"Anteckning {MARK}"})
    send(f"{case}?steg=minutes-approved", {"day": day})
    status, review = person.send(f"{case}/skicka", {
        "mailbox-1": f"{MARK}.mottagare@bolaget.example", "message": f"Några ord {MARK}", "asked": f"Gör något {MARK}"})
    assert status == 200 and MARK in review, review[:2000]
    form = next(form for form in Forms(review).forms if form["action"].endswith("/skicka"))
    status, headers, body = person.ask("POST", form["action"], [*form["fields"], ("send", "")])
    assert status == 303, body.decode()[:2000]
    link = server.inbox.link(f"{MARK}.mottagare@bolaget.example", pattern=r"https?://\S+/uppdrag/[^\s>]+")
    task, guest = urllib.parse.urlsplit(link).path, Person(server)
    for kind in ("asked", "declined", "done"):
        status, answer = guest.send(task, {f"words-{kind}": f"Svaret {kind} {MARK}"})
        assert status == 303, answer[:2000]
    status, answer = guest.send(task, {"body": f"Deras styrelse {MARK}", "day": day, "outcome": "approved",
                                       "words-decided": f"Eget beslut {MARK}"})
    assert status == 303, answer[:2000]
    status, text, _ = person.page(f"{case}/utskick")
    assert f"Svaret declined {MARK}" in text and f"Deras styrelse {MARK}" in text, text
    name = next(name for form in Forms(text).forms for name in form["names"] if name.startswith("reply-"))
    send(f"{case}/utskick", {name: f"Svaret tillbaka {MARK}"})


def journey_a_draft_is_found_nowhere_but_in_its_own_space(browser):
    server = Server().start()
    try:
        newcomer = Person(server, server.links["newcomer"])
        draft = fill_every_field(newcomer, server)
        workspace = "/".join(draft.split("/")[:3])
        own = crawl(newcomer, [workspace], most=60)
        assert any(MARK in text for text in own.values()), "the mark is not even where it belongs"

        searches = [f"/vastmanland/anslutna?q={MARK}", f"/api/v1/counties/19/organisations?q={MARK}",
                    "/api/v1/counties/19/organisations?limit=1000", "/api/v1/counties/19/organisations.csv",
                    "/api/v1/counties", "/api/v1/counties/19", "/api/v1/counties/19/strategies", "/api/v1/openapi.json"]
        officer = Person(server, server.links["officer"])
        others = {
            "visitor": (Person(server), ["/", "/vastmanland", *searches]),
            "county strategist": (officer, [
                "/lansstyrelsen/vastmanland", "/lansstyrelsen/vastmanland/anslutningar",
                f"/lansstyrelsen/vastmanland/anslutningar?q={MARK}", *searches]),
            "another organisation": (Person(server, server.links["coordinator"]), ["/mina-sidor", *searches]),
        }
        found = []
        for who, (person, seeds) in others.items():
            pages = crawl(person, seeds)
            assert len(pages) > 15, f"the {who} came nowhere: {sorted(pages)}"
            for path, text in pages.items():
                said = text.replace(f"q={MARK}", "").replace(f'value="{MARK}"', "").replace(f"”{MARK}”", "")
                if MARK in said:
                    found.append(f"{who}: {path}: {said[max(0, said.find(MARK) - 150):said.find(MARK) + 50]}")
            parts = draft.split("/")
            for path in (draft, f"{draft}/underlag/skriv", f"{draft}/underlag/granskning", f"{draft}/underlag/dokument/txt",
                         f"{draft}/underlag/sida/1", f"{draft}/arende", f"{draft}/arende/utskick", f"{draft}/arende/skicka",
                         f"{draft}/arende/paket/1", f"{draft}/granska", f"{draft}/underlag", workspace,
                         f"/lansstyrelsen/vastmanland/anslutningar/{parts[-1]}",
                         f"/api/v1/organisations/{parts[2]}"):
                status, _, body = person.ask("GET", path)
                if status not in (303, 404):
                    found.append(f"{who}: {path} answered {status}")
                if MARK.encode() in body:
                    found.append(f"{who}: {path}")
        for to, message in server.inbox.messages:
            # What is sent out is for its recipient; to the coordinator it is told who has answered, and not what.
            if to == [f"{MARK}.mottagare@bolaget.example"]:
                continue
            said = (server.inbox.text(message) + (message["Subject"] or "")).replace(f"Mottagaren {MARK}", "")
            if MARK in said:
                found.append(f"mail to {to}: {message['Subject']}")
        if MARK in open(server.log_path, errors="replace").read():
            found.append("the log")
        for words in (["verify", "--database", server.database], ["config", "show", "--database", server.database],
                      ["demo", "--database", server.database]):
            run = server.command(*words, check=False)
            if MARK in run.stdout + run.stderr:
                found.append("jamna " + words[0])
        db = sqlite3.connect(server.database)
        if db.execute("SELECT count(*) FROM events WHERE facts LIKE ? OR subject LIKE ?", (f"%{MARK}%",) * 2).fetchone()[0]:
            found.append("the event log")
        county = db.execute(
            "SELECT count(*) FROM events WHERE organisation_id = ? AND county IS NOT NULL",
            (draft.split("/")[2],)).fetchone()[0]
        if county:
            found.append("an event of the draft tells a county")
        db.close()
        assert not found, "\n".join(found)
    finally:
        server.stop()
