#!/usr/bin/env python3
"""Fills a demo database with a crowd: all 21 counties, 20,000 organisations that have joined, all of it invented.

    crowd.py DEMO.sqlite CROWD.sqlite [NUMBER]

The demo's own rows stay as they are. Each further organisation gets what a confirmed joining has: names, a joining with
its steps and a version, the published row with areas, and its place in the search. `jamna verify` finds nothing.
"""

import hashlib
import json
import pathlib
import random
import sqlite3
import sys

COUNTIES = {
    "01": "Stockholm", "03": "Uppsala", "04": "Södermanland", "05": "Östergötland", "06": "Jönköping",
    "07": "Kronoberg", "08": "Kalmar", "09": "Gotland", "10": "Blekinge", "12": "Skåne", "13": "Halland",
    "14": "Västra Götaland", "17": "Värmland", "18": "Örebro", "19": "Västmanland", "20": "Dalarna",
    "21": "Gävleborg", "22": "Västernorrland", "23": "Jämtland", "24": "Västerbotten", "25": "Norrbotten",
}
KINDS = [("company", 40), ("association", 34), ("one-person-firm", 10), ("foundation", 4), ("municipal-company", 4),
         ("state-authority", 3), ("faith-community", 2), ("trade-union", 2), ("university", 1)]
FIRST = "Ek Björk Lönn Alm Asp Ask Rönn Sälg Hassel Gran Tall Ene Lind Pil Hägg Oxel Apel Kaprifol Åker Äng Ö Strand".split()
SECOND = "bygg teater idrott odling verkstad musik vård data handel scouter kör tryck media transport skola kultur".split()
PLACES = ("Norra Södra Östra Västra Nedre Övre Inre Yttre Gamla Nya").split()
HOW = ("Vi tar in området i vår verksamhetsplan och går igenom hur våra tjänster når kvinnor och män. Statistiken delas upp "
       "efter kön från nästa år, och resultatet tas upp i ledningsgruppen två gånger om året.")
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LETTERS = {"å": "{", "ä": "|", "ö": "}", "é": "e", "-": " ", "/": " ", "&": " "}
CREATED = "2026-03-02T09:00:00Z"


class Crowd:
    def __init__(self, demo, target, number):
        pathlib.Path(target).unlink(missing_ok=True)
        self.db = sqlite3.connect(target)
        with sqlite3.connect(f"file:{demo}?mode=ro", uri=True) as source:
            source.backup(self.db)
        self.db.row_factory = sqlite3.Row
        self.db.executescript("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF")
        self.dice = random.Random(19)
        self.number = number
        self.pattern = self.rows("SELECT snapshot FROM joining_versions ORDER BY submitted_at LIMIT 1")[0]["snapshot"]
        self.pattern = json.loads(self.pattern)
        self.person = self.id()
        self.insert("persons", id=self.person, created_at=CREATED)

    def fill(self):
        model = self.rows("SELECT * FROM counties WHERE code = '19'")[0]
        edition = self.rows("""
            SELECT e.*, s.slug FROM editions e JOIN strategies s ON s.id = e.strategy_id
            WHERE s.county = '19' AND e.published_at IS NOT NULL AND e.is_joinable = 1 AND e.in_force_from <= date('now')
            ORDER BY e.in_force_from DESC LIMIT 1""")[0]
        present = {row["code"] for row in self.rows("SELECT code FROM counties")}
        for place, (code, name) in enumerate(COUNTIES.items()):
            if code not in present:
                self.county(model, code, name)
            mine = edition["id"] if code == "19" else self.edition(edition, code)
            share = self.number // len(COUNTIES) + (place < self.number % len(COUNTIES))
            self.organisations(code, mine, share)
        self.db.executescript("""
            DELETE FROM area_counts;
            INSERT INTO area_counts (area_id, number)
            SELECT a.area_id, count(*) FROM published_joinings p JOIN published_areas a ON a.joining_id = p.joining_id
            WHERE p.state IN ('joined', 'paused') GROUP BY a.area_id""")
        self.db.commit()
        self.db.executescript("PRAGMA journal_mode = WAL; PRAGMA optimize")
        self.db.close()

    def county(self, model, code, name):
        facts = dict(model) | {"code": code, "slug": slug(name), "short_name": name, "tile_columns": 0}
        for column in ("name", "board", "site_name", "headline", "lead", "tagline", "contact_label", "council"):
            if facts[column]:
                facts[column] = facts[column].replace("Västmanlands", name + "s").replace("Västmanland", name)
        self.insert("counties", **facts)
        for benefit in self.rows("SELECT * FROM benefits WHERE county = '19'"):
            self.insert("benefits", **dict(benefit) | {"county": code})

    def edition(self, model, code):
        """The same strategy as Västmanland's, as another county's own."""
        strategy, edition, areas = self.id(), self.id(), {}
        self.insert("strategies", id=strategy, county=code, slug=model["slug"] + "-exempel", created_at=CREATED)
        facts = {key: model[key] for key in model.keys() if key != "slug"}
        self.insert("editions", **facts | {"id": edition, "strategy_id": strategy, "number": 1, "file_id": None,
                                         "published_at": None})
        for section in self.rows("SELECT * FROM sections WHERE edition_id = ?", model["id"]):
            self.insert("sections", **dict(section) | {"edition_id": edition})
        for area in self.rows("SELECT * FROM areas WHERE edition_id = ? ORDER BY parent_id IS NOT NULL", model["id"]):
            areas[area["id"]] = self.id()
            self.insert("areas", **dict(area) | {"id": areas[area["id"]], "edition_id": edition,
                                                 "parent_id": areas.get(area["parent_id"])})
            for statement in self.rows("SELECT * FROM statements WHERE area_id = ?", area["id"]):
                self.insert("statements", **dict(statement) | {"id": self.id(), "area_id": areas[area["id"]]})
        self.db.execute("UPDATE editions SET published_at = ? WHERE id = ?", (model["published_at"], edition))
        return edition

    def organisations(self, code, edition, number):
        head = self.rows("SELECT * FROM editions WHERE id = ?", edition)[0]
        areas = self.rows("SELECT * FROM areas WHERE edition_id = ? AND is_selectable = 1 ORDER BY number", edition)
        statements = {area["id"]: self.rows("SELECT * FROM statements WHERE area_id = ? ORDER BY position", area["id"])
                      for area in areas}
        kinds, weights = zip(*KINDS)
        for index in range(number):
            name = (f"{self.dice.choice(PLACES)} {self.dice.choice(FIRST)}{self.dice.choice(SECOND)} "
                    f"{COUNTIES[code]} {index + 1}")
            self.joined(code, head, name, self.dice.choices(kinds, weights)[0], areas, statements, index)

    def joined(self, code, edition, name, kind, areas, statements, index):
        organisation, joining, version = self.id(), self.id(), self.id()
        year, month, day = self.dice.choice((2024, 2025)), self.dice.randint(1, 12), self.dice.randint(1, 28)
        on = f"{year}-{month:02}-{day:02}"
        chosen = sorted(self.dice.sample(areas, min(len(areas), self.dice.choice((1, 2, 2, 3, 3, 4)))),
                        key=lambda area: area["position"])
        told = [self.area(area, statements[area["id"]], is_main=place == 0) for place, area in enumerate(chosen)]
        snapshot = self.snapshot(code, edition, joining, organisation, name, kind, told, on)
        facts = self.facts(snapshot)
        address, key = slug(name), sort_key(name)
        self.insert("organisations", id=organisation, kind=kind, is_example=1, created_at=CREATED)
        self.insert("organisation_names", organisation_id=organisation, name=name, sort_key=key, from_day=on)
        self.insert("joinings", id=joining, county=code, organisation_id=organisation, edition_id=edition["id"],
                    slug=address, is_example=1, created_at=CREATED, created_by=self.person, touched_at=CREATED)
        text = dump(snapshot)
        self.insert("joining_versions", id=version, joining_id=joining, number=1, snapshot=text,
                    sha256=hashlib.sha256(text.encode()).hexdigest(), reference=f"{code}-{year}-T{index + 1}",
                    submitted_at=f"{on}T08:00:00Z", submitted_by=self.person)
        for step, kind_of_step in enumerate(("begun", "submitted", "confirmed")):
            self.insert("joining_steps", joining_id=joining, kind=kind_of_step, version_id=version if step else None,
                        at=f"{on}T0{7 + step}:00:00Z", person_id=self.person)
        self.insert("published_joinings", joining_id=joining, county=code, organisation_id=organisation,
                    edition_id=edition["id"], version_id=version, slug=address, name=name,
                    sort_key=f"{key}\t{joining}", kind=kind, joined_on=on, updated_on=on, state="joined",
                    facts=dump(facts), is_example=1)
        for place, area in enumerate(chosen):
            self.insert("published_areas", joining_id=joining, area_id=area["id"], is_main=int(place == 0),
                        position=place + 1)
        self.insert("organisation_search", name=name, joining_id=joining, county=code)

    def area(self, area, statements, is_main):
        ticked = self.dice.sample(statements, min(len(statements), 3))
        return {"area": area["id"], "number": area["number"], "slug": area["slug"], "title": json.loads(area["title"]),
                "pictogram": area["pictogram"], "isMain": is_main, "how": HOW,
                "goals": [{"text": "Lika stor andel kvinnor och män bland dem vi når."}],
                "statements": [{"statement": s["id"], "number": s["number"], "text": json.loads(s["text"]),
                                "tick": self.dice.choice(("already", "planned"))} for s in ticked]}

    def snapshot(self, code, edition, joining, organisation, name, kind, areas, on):
        who = {"id": organisation, "name": name, "kind": kind, "scope": "Hela verksamheten.", "hidesPeople": False,
               "publicMail": "info@exempel.example", "publicMailLabel": "Kansliet"}
        strategy = {"edition": edition["id"], "title": json.loads(edition["title"])}
        if edition["diary_number"]:
            strategy["diaryNumber"] = edition["diary_number"]
        decision = {"form": "body", "body": "Styrelsen", "day": self.pattern["decision"].get("day"), "paragraph": "12",
                    "diaryNumber": "", "outcome": "approved"}
        return self.pattern | {
            "joining": joining, "version": 1, "county": code, "organisation": who, "strategy": strategy, "areas": areas,
            "decision": decision, "people": [{"id": self.person, "role": "submitter"}], "attachments": [],
            "togetherWith": [], "sharedText": "", "exampleData": True}

    def facts(self, snapshot):
        facts = {key: snapshot[key] for key in ("strategy", "areas", "decision", "togetherWith", "sharedText", "nature",
                                                "exampleData")}
        facts["organisation"] = {key: value for key, value in snapshot["organisation"].items() if key != "hidesPeople"}
        return facts

    def id(self):
        return "".join(self.dice.choices(ALPHABET, k=16))

    def rows(self, sql, *arguments):
        return self.db.execute(sql, arguments).fetchall()

    def insert(self, table, **values):
        marks = ", ".join("?" * len(values))
        self.db.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", list(values.values()))


def dump(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def sort_key(name):
    return "".join(LETTERS.get(letter, letter) for letter in name.lower())


def slug(name):
    plain = name.lower().translate(str.maketrans("åäöé ", "aaoe-"))
    return plain[:60].strip("-")


if __name__ == "__main__":
    demo, target, *rest = sys.argv[1:]
    Crowd(demo, target, int(rest[0]) if rest else 20_000).fill()
