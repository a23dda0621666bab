"""What the benchmarks stand on: servers held to one core, wrk on another, medians, the table.

A benchmark calls
    bench.ratio("cached page", "of nginx", ours, theirs, at_least=0.4)    two functions that each measure one round
    bench.limit("start to ready", "ms", [312.0, …], at_most=300)          figures that have been measured
"""

import contextlib
import dataclasses
import datetime
import http.client
import os
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
JAMNA = os.path.abspath(os.environ.get("JAMNA", str(ROOT / ".build/release/jamna")))
SERVER_CORE, CLIENT_CORE = 0, 1
COUNTY = "vastmanland"
# A cookie that is no session: the answer is made anew, since only visitors without a cookie share what is kept.
UNCACHED = {"Cookie": "jamna=bench"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def on_core(core, words):
    cores = os.sched_getaffinity(0)
    return ["taskset", "-c", str(core), *words] if len(cores) > 1 and core in cores else list(words)


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = next(int(line.split()[1]) for line in open("/proc/meminfo") if line.startswith("MemTotal"))
    return {"cores": len(os.sched_getaffinity(0)), "processor": model, "memoryGB": round(memory / 1024 / 1024, 1)}


def get(port, path, headers=None):
    """One request on a connection of its own: status, headers, body as it came (packed when it was asked for so)."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()


def wrk(port, path, seconds, headers=None, connections=32):
    """Requests a second, from one thread on the client's core. An answer other than 2xx is a failure of the run."""
    words = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s"]
    for name, value in (headers or {}).items():
        words += ["-H", f"{name}: {value}"]
    out = subprocess.run(on_core(CLIENT_CORE, [*words, f"http://127.0.0.1:{port}{path}"]), capture_output=True, text=True,
                         timeout=seconds + 60, check=True).stdout
    if "Non-2xx" in out:
        raise AssertionError(f"{path}: not every answer was 2xx:\n{out}")
    found = float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))
    assert found > 0, f"{path}: no answer in {seconds} seconds"
    return found


class Process:
    """A server of ours, started and ended by its own number."""

    def __init__(self, words, log, core=SERVER_CORE, **more):
        self.log = log
        with open(log, "ab") as out:
            self.process = subprocess.Popen(on_core(core, words), stdout=out, stderr=out, start_new_session=True, **more)
        self.pid = self.process.pid

    def wait_for(self, ready, seconds=20, pause=0.02):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            with contextlib.suppress(OSError):
                if ready():
                    return
            time.sleep(pause)
        raise AssertionError(f"not ready: {open(self.log, errors='replace').read()[-2000:]}")

    def stop(self):
        if self.process.poll() is not None:
            return
        os.killpg(self.pid, signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.pid, signal.SIGKILL)
            self.process.wait()


class Jamna(Process):
    """`jamna serve` on a database, on the server's core."""

    def __init__(self, database, folder, name="jamna"):
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        began = time.perf_counter()
        super().__init__([JAMNA, "serve", "--database", database, "--port", str(self.port), "--base-url", self.base],
                         f"{folder}/{name}.log", env=dict(os.environ, SWIFT_BACKTRACE="enable=no"))
        self.wait_for(lambda: get(self.port, "/readyz")[0] == 200, pause=0.001)
        self.milliseconds_to_ready = (time.perf_counter() - began) * 1000

    def get(self, path, headers=None):
        return get(self.port, path, headers)

    def memory(self):
        """Megabytes: resident now, and the most it has been."""
        text = open(f"/proc/{self.pid}/status").read()
        return tuple(int(re.search(rf"{key}:\s+(\d+)", text).group(1)) / 1024 for key in ("VmRSS", "VmHWM"))


@dataclasses.dataclass
class Result:
    name: str
    unit: str
    value: float
    rounds: list
    at_least: float | None = None
    at_most: float | None = None
    note: str = ""

    @property
    def passed(self):
        return (self.at_least is None or self.value >= self.at_least) and (
            self.at_most is None or self.value <= self.at_most)

    def facts(self):
        return {"name": self.name, "value": round(self.value, 4), "unit": self.unit,
                "rounds": [round(value, 4) for value in self.rounds], "atLeast": self.at_least, "atMost": self.at_most,
                "passed": self.passed, "note": self.note}


class Bench:
    def __init__(self, quick=False):
        self.quick = quick
        self.rounds = 1 if quick else 5
        self.seconds = 2 if quick else 5
        self.results = []
        self.folder = tempfile.mkdtemp(prefix="jamna-bench-")
        os.chmod(self.folder, 0o755)
        self.running = []

    def close(self):
        for process in reversed(self.running):
            process.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def program(self):
        return subprocess.run([JAMNA, "--version"], capture_output=True, text=True, timeout=20).stdout.strip()

    def demo(self):
        """A fresh demo database."""
        path = f"{self.folder}/demo-{len(os.listdir(self.folder))}.sqlite"
        subprocess.run([JAMNA, "demo", "--database", path, "--base-url", "http://127.0.0.1:8080"], check=True,
                       capture_output=True, timeout=120)
        return path

    def start(self, process):
        self.running.append(process)
        return process

    def stop(self, process):
        process.stop()
        self.running.remove(process)

    def ratio(self, name, unit, ours, theirs, at_least, note=""):
        """Both sides take turns, so that what else the machine does hits both; the median of the rounds' ratios."""
        ours(1), theirs(1)  # warm
        pairs = [(ours(self.seconds), theirs(self.seconds)) for _ in range(self.rounds)]
        mine, other = (statistics.median(side) for side in zip(*pairs))
        note = (f"{mine:,.0f} to {other:,.0f} requests a second" + (f"; {note}" if note else "")).replace(",", " ")
        values = [a / b for a, b in pairs]
        self.results.append(Result(name, unit, statistics.median(values), values, at_least=at_least, note=note))

    def limit(self, name, unit, values, at_most, note=""):
        self.results.append(Result(name, unit, statistics.median(values), list(values), at_most=at_most, note=note))

    def least(self, name, unit, values, at_least, note=""):
        self.results.append(Result(name, unit, statistics.median(values), list(values), at_least=at_least, note=note))

    def table(self):
        rows = [("what", "measured", "limit", "", "")]
        for result in self.results:
            sign, limit = ("≥", result.at_least) if result.at_least is not None else ("≤", result.at_most)
            rows.append((result.name, f"{result.value:.3g} {result.unit}" if result.value < 100 else
                         f"{result.value:.0f} {result.unit}", f"{sign} {limit:g}", "ok" if result.passed else "MISSED",
                         result.note))
        widths = [max(len(row[i]) for row in rows) for i in range(4)]
        head = f"{datetime.date.today()}, {machine()['cores']} cores, {machine()['processor']}, {self.program()}"
        if self.quick:
            head += " (quick: not a measurement)"
        lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)) + "  " + row[4] for row in rows]
        return "\n".join([head, *(line.rstrip() for line in lines)])
