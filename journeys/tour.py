"""A tour of every page there is: each role follows the links it is shown, and one address of each route is enough.

What no link leads to is reached by hand (`by_hand`); what is no page, or is walked by a journey of its own, stands in `ELSEWHERE`
with the reason. A new page is on the tour as soon as something links to it.
"""

import contextlib
import datetime
import re
import sqlite3

from stage import ROOT, sign_in

# Routes that are no stops of the tour, and why.
ELSEWHERE = {
    "/mitt-konto/sparat/{id}": "journey_joining: a text outlives the session it was written in",
    "/logga-in/tva-steg": "journey_operation: the first officer of a real installation needs a second factor",
    "/mitt-konto/tva-steg": "not in a demo: tests of Accounts open it",
    "/healthz": "no page", "/readyz": "no page",
    "/lansstyrelsen/{county}/strategier/{edition}/avsnitt/{section}": "the form of …/avsnitt/nytt, filled in",
    "/mina-sidor/{organisation}/anslutningar/{id}/underlag/sida/{n}": "a picture: journey_proposal looks at every one",
    "/mina-sidor/{organisation}/organisation/enheter/enheter.csv": "a file: journey_case takes it",
    # Files that came with a paper or a strategy: the demo has none.
    "/{county}/strategi/{strategy}/fil": "a file",
    "/mina-sidor/{organisation}/anslutningar/{id}/paket/{number}/bilaga/{file}": "a file",
    "/lansstyrelsen/{county}/anslutningar/{id}/versioner/{number}/bilagor/{file}": "a file",
}
ROLES = ("visitor", "newcomer", "coordinator", "officer")


def routes():
    """Every GET route: its pattern and what its addresses look like, the most literal first."""
    found = []
    for line in (ROOT / "Tests/SiteTests/routes.txt").read_text(encoding="utf-8").splitlines():
        _, method, pattern, *_ = line.split()
        if method == "GET":
            parts = [r"[^/]+" if part.startswith("{") else re.escape(part) for part in pattern.split("/")]
            found.append((pattern, re.compile("/".join(parts) or "/")))
    return sorted(found, key=lambda route: (route[0].count("{"), -len(route[0])))


def invite(page, address):
    """Asks a colleague into the workspace whose colleagues the page shows."""
    page.fill("main input[type=email]", address)
    page.locator("main form:has(input[type=email]) button[type=submit]").first.click()
    page.wait_for_load_state()


class Tour:
    """The stops of each role: the route's pattern and an address; what is no HTML is only noted as seen."""

    def __init__(self, browser, server):
        self.browser, self.server = browser, server
        self.routes = routes()
        self.seen = set()
        self.cookies = {}

    def pattern(self, path):
        path = path.split("?")[0]
        return next((pattern for pattern, address in self.routes if address.fullmatch(path)), None)

    def missing(self):
        return sorted({pattern for pattern, _ in self.routes} - self.seen - set(ELSEWHERE))

    def letters(self, *addresses):
        """The texts of the mails to some addresses, as they wait in the outbox."""
        with contextlib.closing(sqlite3.connect(self.server.database)) as db:
            return [db.execute("SELECT body FROM mails WHERE address = ?", (address,)).fetchone()[0] for address in addresses]

    def sign_in_again(self, page, who):
        """The cookie of a role that has used its link."""
        page.context.add_cookies(self.cookies[who])

    def enter(self, who):
        """A signed-in context, with what the role needs to have before it."""
        context = self.browser.context()
        page = context.new_page()
        if who != "visitor":
            sign_in(page, self.server.links[who])
            self.cookies[who] = context.cookies()
        return context, page, getattr(self, f"begin_{who}")(page)

    def begin_visitor(self, page):
        unused = self.server.links["contributor"].removeprefix(self.server.base)
        return ["/", "/vastmanland", "/varmland", "/api/v1", "/robots.txt", "/om/webbplatsen", "/finns/inte", unused,
                "/vastmanland/anslutna?q=zzz", "/vastmanland/anslutna/kopings-kommun", "/demo/utkorg"]

    def begin_newcomer(self, page):
        """A draft with a paper read in, areas chosen, and others to join together with."""
        base = self.server.base
        page.goto(base + "/vastmanland/anslut/borja?exempel=1")
        page.locator("main form button[type=submit]").last.click()
        page.wait_for_load_state()
        self.draft = re.sub(r"(/underlag)?(\?.*)?(#.*)?$", "", page.url.removeprefix(base))
        page.goto(base + self.draft + "/omraden")
        boxes = page.locator("main input[name=areas]")
        for place in range(min(2, boxes.count())):
            boxes.nth(place).check()
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_load_state()
        page.goto(f"{base}{self.draft}/tillsammans")
        page.locator("main button[name=gor][value=borja]").click()
        page.wait_for_load_state()
        self.workspace = "/".join(self.draft.split("/")[:3])
        return [self.draft, self.draft + "/underlag", self.workspace, "/vastmanland/anslut/borja", "/mina-sidor",
                "/mitt-konto", "/logga-ut"]

    def begin_coordinator(self, page):
        """The workspace of Köping, with a colleague invited and its decision sent out to the group."""
        base = self.server.base
        page.goto(base + "/mina-sidor")
        home = "/".join(page.url.removeprefix(base).split("/")[:3])
        joined = f"{home}/anslutningar/{self.server.joinings[0][0]}"
        page.goto(f"{base}{home}/kollegor")
        invite(page, "ny.kollega@koping.example")
        self.send_out(page, joined)
        case = [f"{joined}/underlag/skriv", f"{joined}/underlag/granskning", f"{joined}/arende", f"{joined}/arende/skicka",
                f"{joined}/arende/utskick", f"{home}/organisation"]
        return [*case, home, f"{home}/anslutningar", joined, f"{joined}/kvitto/1", f"{joined}/paket/1",
                f"{joined}/historik", "/mina-sidor", "/mitt-konto"]

    def send_out(self, page, joined):
        """The case of a joining that has been sent in already: its own decision, sent to one for information and one for action."""
        base = self.server.base
        # The decision's own day stands in its form.
        for step, day in (("ready", "2020-01-01"), ("decided", ""), ("minutes-approved", datetime.date.today().isoformat())):
            page.goto(f"{base}{joined}/arende?steg={step}")
            form = page.locator(f"form:has(input[name=steg][value={step}])").first
            if day:
                form.locator("#day").fill(day)
            form.locator("button[type=submit]").click()
            page.wait_for_load_state()
            assert f"gjort={step}" in page.url, page.locator("main").inner_text()[:1500]
        page.goto(f"{base}{joined}/arende/skicka")
        rows = page.locator("main fieldset.card").count()
        for number, purpose in ((rows - 1, "information"), (rows, "action")):
            page.fill(f"#name-{number}", f"Mottagare {purpose}")
            page.fill(f"#mailbox-{number}", f"{purpose}@mottagare.example")
            page.select_option(f"#purpose-{number}", purpose)
        for tick in page.locator("main input[type=checkbox][name^=with-]").all():
            tick.uncheck()
        page.fill("#asked", "Berätta hur ni ska arbeta.")
        page.locator("main .stickybar button[type=submit]").click()
        page.wait_for_load_state()
        page.locator("main button[name=send]").click()
        page.wait_for_load_state()
        assert "gjort=skickat" in page.url, page.locator("main").inner_text()[:1500]

    def begin_officer(self, page):
        """A new edition begun, with a section, an area and a statement as they lie in the edition before."""
        base = self.server.base
        home = "/lansstyrelsen/vastmanland"
        page.goto(f"{base}{home}/strategier")
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_load_state()
        self.edition = page.url.removeprefix(base).split("?")[0]
        received = [f"{home}/anslutningar/{i}" for i, _ in self.server.joinings[:4]]
        return ["/lansstyrelsen", home, self.edition, *received]

    def stops(self, who, context, first):
        """Addresses of the role's pages, by following links from the first ones."""
        queue, known, expanded, found = list(first), set(first), {}, []
        while queue:
            path = queue.pop(0)
            pattern = self.pattern(path)
            if pattern is None and path not in first:
                continue
            if expanded.get(pattern, 0) >= 4 and path not in first:
                continue
            expanded[pattern] = expanded.get(pattern, 0) + 1
            answer = context.request.get(self.server.base + path, max_redirects=0)
            if answer.status in (302, 303, 307, 308):
                self.seen.add(pattern)
                target = answer.headers["location"].removeprefix(self.server.base)
                if target.startswith("/") and target not in known:
                    known.add(target)
                    queue.append(target)
                continue
            if answer.status != 200 and path != "/finns/inte":
                raise AssertionError(f"{who} was led to {path}, which answers {answer.status}")
            if not answer.headers.get("content-type", "").startswith("text/html"):
                self.seen.add(pattern)
                continue
            if "attachment" not in answer.headers.get("content-disposition", ""):
                is_new = pattern not in {stop[0] for stop in found}
                if (is_new and pattern not in self.seen) or path in first:
                    found.append((pattern, path))
            self.seen.add(pattern)
            for link in re.findall(r'href="(/[^"#]*)', answer.text()):
                link = link.replace("&amp;", "&")
                if not re.match(r"/(en|fi|assets)(/|$)", link) and link not in known:
                    known.add(link)
                    queue.append(link)
        return found
