"""A person without a browser: keeps a cookie, reads pages, fills in forms as they stand."""

import html.parser
import http.client
import re
import urllib.parse


class Forms(html.parser.HTMLParser):
    """The forms of a page with every field as it stands, and the links."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.forms, self.links, self.form, self.textarea, self.select = [], [], None, None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "a" and a.get("href"):
            self.links.append(a["href"])
        elif tag == "form":
            self.form = {"action": a.get("action", ""), "method": a.get("method", "get").lower(), "fields": [],
                         "names": set(), "upload": "multipart" in a.get("enctype", "")}
            self.forms.append(self.form)
        elif self.form is None:
            return
        elif tag == "input":
            kind = a.get("type", "text")
            name = a.get("name")
            if not name:
                return
            self.form["names"].add(name)
            if kind in ("checkbox", "radio"):
                if "checked" in a:
                    self.form["fields"].append((name, a.get("value", "on")))
            elif kind != "file":
                self.form["fields"].append((name, a.get("value", "")))
        elif tag == "textarea":
            self.textarea = [a.get("name"), ""]
        elif tag == "select":
            self.select = [a.get("name"), None]
        elif tag == "option" and self.select:
            if "selected" in a or self.select[1] is None:
                self.select[1] = a.get("value", "")

    def handle_data(self, data):
        if self.textarea:
            self.textarea[1] += data

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag == "textarea" and self.textarea and self.form is not None:
            self.form["names"].add(self.textarea[0])
            self.form["fields"].append((self.textarea[0], self.textarea[1].removeprefix("\n")))
            self.textarea = None
        elif tag == "select" and self.select and self.form is not None:
            self.form["names"].add(self.select[0])
            self.form["fields"].append((self.select[0], self.select[1] or ""))
            self.select = None


class Person:
    """Someone at the door. `link` signs them in."""

    def __init__(self, server, link=None):
        self.server, self.cookie = server, None
        if link:
            path = urllib.parse.urlsplit(link).path
            status, headers, _ = self.ask("POST", path, {})
            assert status == 303, f"signing in by {path} gave {status}"
            self.cookie = re.match(r"(?:__Host-)?jamna=([^;]+)", headers["set-cookie"]).group(1)
            self.landed = headers["location"]

    def ask(self, method, path, fields=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        headers = {"Origin": self.server.base}
        if self.cookie:
            headers["Cookie"] = f"jamna={self.cookie}"
        body = None
        if fields is not None:
            pairs = fields.items() if isinstance(fields, dict) else fields
            body = urllib.parse.urlencode(list(pairs))
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, path, body=body, headers=headers)
            answer = connection.getresponse()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def page(self, path, hops=5):
        """The page at a path, with redirects followed; the path it ended on."""
        for _ in range(hops):
            status, headers, body = self.ask("GET", path)
            if status in (301, 302, 303, 308):
                path = self.local(headers["location"])
                continue
            return status, body.decode("utf-8", "replace"), path
        raise AssertionError(f"{path}: too many redirects")

    def local(self, address):
        return address.removeprefix(self.server.base)

    def send(self, path, changes=None, action=None, drop=()):
        """Fills in the form at a path that has the changed fields, and sends it. Where it led, or the page with errors."""
        status, text, path = self.page(path)
        assert status == 200, (path, status)
        wanted = {name for name in (changes or {})}
        for form in Forms(text).forms:
            if form["method"] != "post" or (action is not None and not form["action"].endswith(action)):
                continue
            if not wanted <= form["names"] | {"_any"} and not wanted.issubset(form["names"]):
                continue
            fields = [(n, v) for n, v in form["fields"] if n not in wanted and n not in drop]
            for name, value in (changes or {}).items():
                for each in value if isinstance(value, list) else [value]:
                    fields.append((name, each))
            status, headers, body = self.ask("POST", form["action"] or path, fields)
            if status == 303:
                return 303, self.local(headers["location"])
            return status, body.decode("utf-8", "replace")
        raise AssertionError(f"{path} has no form with {sorted(wanted)}: {[sorted(f['names']) for f in Forms(text).forms]}")
