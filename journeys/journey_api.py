"""The public data, as machines read it."""

import os
import subprocess
import sys

from stage import ROOT, Server


def journey_schemathesis_finds_nothing(browser):
    server = Server(mail=False).start()
    try:
        tool = os.path.join(os.path.dirname(sys.executable), "schemathesis")
        run = subprocess.run(
            [tool, "run", f"{server.base}/api/v1/openapi.json", "--max-examples", "40", "--seed", "7",
             "--workers", "1", "--no-color"], capture_output=True, text=True, timeout=400, cwd=server.folder)
        assert run.returncode == 0, run.stdout[-3500:] + run.stderr[-500:]
    finally:
        server.stop()


def journey_the_public_facts_come_as_json_and_csv(browser):
    server = Server(mail=False).start()
    try:
        counties = server.json("/api/v1/counties")["counties"]
        assert {county["code"] for county in counties} == {"17", "19"}, counties
        listed = server.json("/api/v1/counties/19/organisations?limit=100")
        names = [row["name"] for row in listed["organisations"]]
        assert "Köpings kommun" in names and listed["total"] == len(names), names
        assert all(row["exampleData"] for row in listed["organisations"])
        assert "Kolbäcksdalens bostäder AB" not in names, "what is only received is not public"
        one = server.json("/api/v1/organisations/" + next(
            row["id"] for row in listed["organisations"] if row["name"] == "Köpings kommun"))
        assert one["name"] == "Köpings kommun"
        status, headers, body = server.get("/api/v1/counties/19/organisations.csv")
        assert status == 200 and headers["Content-Type"].startswith("text/csv"), headers
        assert "Köpings kommun" in body.decode("utf-8-sig")
        status, headers, _ = server.get("/api/v1/counties/19", {"If-None-Match": server.get("/api/v1/counties/19")[1]["ETag"]})
        assert status == 304
        assert headers["Access-Control-Allow-Origin"] == "*"
        status, headers, body = server.get("/api/v1/counties/19/organisations?limit=0")
        assert status == 400 and headers["Content-Type"].startswith("application/problem+json"), (status, headers)
        strategies = server.json("/api/v1/counties/19/strategies")["strategies"]
        assert any("2024–2027" in strategy["editions"][0]["title"]["sv"] for strategy in strategies), strategies
    finally:
        server.stop()
