"""The stage the journeys play on: a real server on a fresh demo database, a mail server that keeps what it gets, a browser."""

import email
import email.policy
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from aiosmtpd.controller import Controller
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent
JAMNA = os.environ.get("JAMNA", str(ROOT / ".build/debug/jamna"))


class Skipped(Exception):
    """A journey that cannot be played here, and why."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Inbox:
    """Receives mail as a mail server does, and keeps it."""

    def __init__(self):
        self.messages = []
        self.refused = set()  # Mailboxes that there are none of.
        self.port = free_port()
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self.controller.start()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return "550 No such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.original_content or envelope.content, policy=email.policy.default)
        self.messages.append((list(envelope.rcpt_tos), message))
        return "250 OK"

    def text(self, message):
        return message.get_body(preferencelist=("plain",)).get_content()

    def wait(self, address, containing="", seconds=15, count=1):
        """The newest mail to an address that holds a text."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = [m for to, m in self.messages
                     if address in to and (containing in self.text(m) or containing in m["Subject"])]
            if len(found) >= count:
                return found[-1]
            time.sleep(0.05)
        seen = [(to, m["Subject"]) for to, m in self.messages]
        raise AssertionError(f"no mail to {address} with {containing!r}; there are {seen}")

    def link(self, address, containing="", pattern=r"https?://\S+/(?:logga-in|inbjudan|tillsammans)/\S+", **more):
        text = self.text(self.wait(address, containing, **more))
        match = re.search(pattern, text)
        assert match, f"no link in the mail to {address}: {text}"
        return match.group(0).rstrip(".,>)")

    def stop(self):
        self.controller.stop()


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Server:
    """`jamna demo` and `jamna serve` on a database of its own."""

    def __init__(self, mail=True, demo=True):
        self.folder = tempfile.mkdtemp(prefix="jamna-journey-")
        self.database = f"{self.folder}/demo.sqlite"
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.inbox = Inbox() if mail else None
        self.links, self.joinings = {}, []
        self.process = None
        self.settings = {}  # Of the environment, for the server alone.
        self.log_path = f"{self.folder}/server.log"
        if demo:
            self.demo()

    def command(self, *words, check=True):
        run = subprocess.run([JAMNA, *words], capture_output=True, text=True, timeout=120)
        if check and run.returncode != 0:
            raise AssertionError(f"jamna {' '.join(words)}: exit {run.returncode}: {run.stderr}")
        return run

    def demo(self):
        out = self.command("demo", "--database", self.database, "--base-url", self.base).stdout
        self.joinings = []
        for line in out.splitlines():
            words = line.split(" ")
            if words[0] == "sign-in":
                self.links[words[1]] = words[2]
            elif words[0] == "joining":
                self.joinings.append((words[1], " ".join(words[2:])))
        return out

    def start(self):
        flags = ["serve", "--database", self.database, "--port", str(self.port), "--base-url", self.base]
        env = dict(os.environ, SWIFT_BACKTRACE="enable=no")
        if self.inbox:
            env |= {"JAMNA_SMTP_HOST": "127.0.0.1", "JAMNA_SMTP_PORT": str(self.inbox.port),
                    "JAMNA_SMTP_SECURITY": "none"}
        env |= self.settings
        self.log = open(self.log_path, "ab")
        self.process = subprocess.Popen([JAMNA, *flags], stdout=self.log, stderr=self.log, env=env)
        end = time.monotonic() + 20
        while time.monotonic() < end:
            try:
                if self.get("/readyz")[0] == 200:
                    return self
            except OSError:
                pass
            if self.process.poll() is not None:
                raise AssertionError("the server stopped: " + open(self.log_path).read()[-2000:])
            time.sleep(0.02)
        raise AssertionError("the server did not become ready")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.kill()
        if self.inbox:
            self.inbox.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def get(self, path, headers=None, method="GET", data=None):
        request = urllib.request.Request(self.base + path, headers=headers or {}, method=method, data=data)
        opener = urllib.request.build_opener(NoRedirect)
        try:
            with opener.open(request, timeout=20) as answer:
                return answer.status, dict(answer.headers), answer.read()
        except urllib.error.HTTPError as answer:
            return answer.code, dict(answer.headers), answer.read()

    def json(self, path):
        status, _, body = self.get(path)
        assert status == 200, (path, status, body[:300])
        return json.loads(body)


class Browser:
    """Debian's Chromium through Playwright, with axe."""

    def __init__(self):
        self.playwright = sync_playwright().start()
        self.chromium = self.playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-dev-shm-usage"])
        self.axe = Axe()

    def context(self, width=1280, height=900, **more):
        context = self.chromium.new_context(viewport={"width": width, "height": height}, bypass_csp=True, **more)
        context.set_default_timeout(10000)
        return context

    def stop(self):
        self.chromium.close()
        self.playwright.stop()

    def check(self, page, what=""):
        """axe on the page as it stands at 1280 and 320 px; nothing scrolls sideways at 320."""
        size = page.viewport_size
        faults = []
        for width in (1280, 320):
            page.set_viewport_size({"width": width, "height": 900})
            result = self.axe.run(page, options={
                "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
            for violation in result.response["violations"]:
                nodes = [node["html"][:160] for node in violation["nodes"][:2]]
                faults.append(f"{what or page.url} at {width}: {violation['id']}: {violation['help']}: {nodes}")
            if width == 320:
                over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                if over > 1:
                    faults.append(f"{what or page.url}: scrolls {over} px sideways at 320")
        page.set_viewport_size(size)
        assert not faults, "\n".join(faults)


def sign_in(page, link):
    """Follows a one-time link and presses its button."""
    page.goto(link)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_load_state()
