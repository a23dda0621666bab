"""Hostile bytes and hasty clients: every answer carries the headers, nothing stops."""

import socket
import time

from client import Person
from stage import Server

NEEDED = ["content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-opener-policy",
          "permissions-policy"]


def raw(server, data, seconds=8):
    """Sends bytes as they are; what came back."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=seconds) as line:
        line.settimeout(seconds)
        try:
            line.sendall(data)
        except OSError:
            pass
        out = b""
        try:
            while True:
                part = line.recv(65536)
                if not part:
                    break
                out += part
                head, found, rest = out.partition(b"\r\n\r\n")
                if found and b"content-length: " in head.lower():
                    length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
                    if len(rest) >= length:
                        break
        except OSError:
            pass
        return out


def head(answer):
    lines = answer.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    status = int(lines[0].split(" ")[1]) if lines and " " in lines[0] else 0
    return status, {line.split(":")[0].lower(): line.split(":", 1)[1].strip() for line in lines[1:] if ":" in line}


def journey_every_answer_carries_the_headers_whatever_was_sent(browser):
    server = Server(mail=False).start()
    try:
        host = b"Host: 127.0.0.1\r\nConnection: close\r\n"
        post = b"POST /logga-in HTTP/1.1\r\n" + host + b"Origin: " + server.base.encode() + b"\r\n"
        form = b"Content-Type: application/x-www-form-urlencoded\r\n"
        cases = {
            200: b"GET /vastmanland HTTP/1.1\r\n" + host + b"\r\n",
            303: b"GET /mina-sidor HTTP/1.1\r\n" + host + b"\r\n",
            404: b"GET /finns/inte HTTP/1.1\r\n" + host + b"\r\n",
            405: b"DELETE /vastmanland HTTP/1.1\r\n" + host + b"\r\n",
            413: post + form + b"Content-Length: 99999999\r\n\r\n",
            415: post + b"Content-Type: application/xml\r\nContent-Length: 4\r\n\r\n<x/>",
            422: post + form + b"Content-Length: 7\r\n\r\nemail=x",
            431: b"GET / HTTP/1.1\r\n" + host + b"X: " + b"a" * 200_000 + b"\r\n\r\n",
            400: b"GE T / HTTP/1.1\r\n\r\n",
        }
        faults = []
        for wanted, data in cases.items():
            status, headers = head(raw(server, data))
            if status != wanted:
                faults.append(f"{wanted}: got {status}")
            faults += [f"{wanted}: no {name}" for name in NEEDED if name not in headers]
        csp = head(raw(server, cases[200]))[1]["content-security-policy"]
        for word in ("base-uri", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'"):
            if word not in csp:
                faults.append(f"the policy lacks {word}")
        if "unsafe" in csp:
            faults.append(csp)
        assert not faults, "\n".join(faults)
    finally:
        server.stop()


def journey_hostile_bytes_stop_nothing(browser):
    server = Server(mail=False).start()
    try:
        host = b"Host: x\r\nConnection: close\r\nOrigin: " + server.base.encode() + b"\r\n"
        boundary = b"Content-Type: multipart/form-data; boundary=b\r\n"
        bodies = [
            b"email=%ff%fe%00", b"email=" + b"%" * 5000, b"&" * 100_000, b"\x00" * 2000, b"=" * 10_000,
            b"email=" + "e\u0301".encode() * 5000, "email=\u202e\U0001F469\u200d\U0001F469".encode(),
        ]
        for body in bodies:
            for kind in (b"Content-Type: application/x-www-form-urlencoded\r\n", boundary):
                status, _ = head(raw(server, b"POST /logga-in HTTP/1.1\r\n" + host + kind + b"Content-Length: "
                                     + str(len(body)).encode() + b"\r\n\r\n" + body))
                assert 400 <= status < 500 or status == 200, (status, body[:40])
        for path in (b"/%", b"/%ff", b"/%00", b"/..%2f..%2fetc/passwd", b"/" + b"a" * 3000, b"/vastmanland/anslutna?q=%F0%9F",
                     b"/vastmanland/anslutna?q=" + b"%22*" * 300, b"/vastmanland/anslutna?q=AND%20OR%20NEAR(",
                     b"/vastmanland/anslutna?sida=99999999999999999999", b"/vastmanland/anslutna?sida=-1",
                     b"/api/v1/counties/19/organisations?page=9223372036854775807&limit=1000", b"//", b"/en/en/fi/",
                     b"/vastmanland/anslutna?typ=<script>", b"/vastmanland/strategi/2024-2027?utgava=99999999999999999999"):
            status, _ = head(raw(server, b"GET " + path + b" HTTP/1.1\r\n" + host + b"\r\n"))
            assert 200 <= status < 500, (status, path[:60])
        # A client that never finishes is let go; the others do not notice.
        slow = socket.create_connection(("127.0.0.1", server.port))
        slow.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n")
        began = time.monotonic()
        assert server.get("/vastmanland")[0] == 200 and time.monotonic() - began < 2
        slow.close()
        assert server.process.poll() is None
    finally:
        server.stop()


def journey_a_reader_gets_no_cookie_and_nothing_from_elsewhere(browser):
    server = Server(mail=False).start()
    try:
        context = browser.context()
        page = context.new_page()
        foreign = []
        page.on("request", lambda request: None if request.url.startswith(server.base) else foreign.append(request.url))
        for path in ("/", "/vastmanland", "/vastmanland/anslutna", "/vastmanland/anslutna/kopings-kommun", "/logga-in"):
            page.goto(server.base + path)
        assert context.cookies() == [] and foreign == [], (context.cookies(), foreign)
        context.close()
    finally:
        server.stop()


def journey_the_same_answer_for_known_and_unknown_addresses(browser):
    server = Server(mail=False).start()
    try:
        person = Person(server)
        answers = [person.ask("POST", "/logga-in", {"email": address}) for address in
                   ("strateg@lansstyrelsen.example", "okand@ingenstans.example")]
        texts = [body.decode().replace("strateg@lansstyrelsen.example", "X").replace("okand@ingenstans.example", "X")
                 for _, _, body in answers]
        assert answers[0][0] == answers[1][0] == 200 and texts[0] == texts[1]
    finally:
        server.stop()
