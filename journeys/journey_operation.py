"""What the operator relies on: backups that restore, settings that tell where they come from, no back door."""

import os
import sqlite3
import threading

from client import Person
from stage import JAMNA, Server
import subprocess


def journey_a_backup_taken_while_serving_restores(browser):
    server = Server(mail=False).start()
    try:
        person = Person(server, server.links["newcomer"])
        stop = threading.Event()

        def write():
            number = 0
            while not stop.is_set():
                number += 1
                person.ask("POST", "/vastmanland/anslut/borja", {
                    "kind": "association", "name": f"Medan vi kopierar {number}", "paper-text": ""})

        writer = threading.Thread(target=write)
        writer.start()
        copy = f"{server.folder}/kopia.sqlite"
        try:
            run = server.command("backup", copy, "--database", server.database)
        finally:
            stop.set()
            writer.join()
        assert "checked" in run.stdout, run.stdout
        assert server.command("backup", copy, "--database", server.database, check=False).returncode == 1
        assert server.command("verify", "--database", copy).returncode == 0
        server.process.terminate()
        server.process.wait(20)
        new = f"{server.folder}/ny.sqlite"
        server.command("restore", copy, "--database", new)
        assert server.command("verify", "--database", new).returncode == 0
        count = "SELECT count(*) FROM published_joinings"
        before, after = (sqlite3.connect(path).execute(count).fetchone() for path in (copy, new))
        assert before == after and before[0] > 5, (before, after)
        over = server.command("restore", copy, "--database", server.database)
        assert "kept as" in over.stdout, over.stdout
    finally:
        server.stop()


def journey_verify_and_restore_refuse_what_is_not_whole(browser):
    server = Server(mail=False)
    try:
        broken = f"{server.folder}/trasig.sqlite"
        whole = open(server.database, "rb").read()
        with open(broken, "wb") as file:
            file.write(whole[:40_000] + b"\x00" * 20_000 + whole[60_000:])
        assert server.command("verify", "--database", broken, check=False).returncode == 1
        run = server.command("restore", broken, "--database", f"{server.folder}/x.sqlite", check=False)
        assert run.returncode == 1 and not os.path.exists(f"{server.folder}/x.sqlite"), run.stdout
        db = sqlite3.connect(server.database)
        db.execute("DROP TRIGGER events_are_never_changed")
        db.execute("UPDATE events SET subject = 'annan' WHERE seq = 5")
        db.commit()
        db.close()
        run = server.command("verify", "--database", server.database, check=False)
        assert run.returncode == 1 and "event 5" in run.stderr, run.stderr
    finally:
        server.stop()


def journey_settings_tell_where_they_come_from_and_wrong_usage_is_64(browser):
    server = Server(mail=False, demo=False)
    try:
        config = f"{server.folder}/jamna.conf"
        with open(config, "w") as file:
            file.write("# provning\nbase-url = https://jamna.example\nsmtp-password = hemligt\nport = 9000\n")
        env = dict(os.environ, JAMNA_PORT="9100")
        run = subprocess.run(
            [JAMNA, "config", "show", "--config", config, "--database", "x.sqlite"], capture_output=True, text=True, env=env)
        assert "port = 9100  [environment]" in run.stdout, run.stdout
        assert f"base-url = https://jamna.example  [{config}]" in run.stdout, run.stdout
        assert "database = x.sqlite  [flag]" in run.stdout and "host = 127.0.0.1  [default]" in run.stdout
        assert "hemligt" not in run.stdout
        assert server.command("serve", check=False).returncode == 64
        assert server.command("finns-inte", check=False).returncode == 64
        assert server.command("--version").stdout.strip().count(".") == 2
        with open(config, "w") as file:
            file.write("inte-en-installning = 1\n")
        run = server.command("config", "show", "--config", config, check=False)
        assert run.returncode == 1 and "line 1" in run.stderr, run.stderr
    finally:
        server.stop()


def journey_operators_are_no_back_door(browser):
    server = Server(mail=False).start()
    try:
        run = server.command("sign-in-link", "kansli@koping.example", "--database", server.database, check=False)
        assert run.returncode == 1 and "not a county strategist" in run.stderr, run.stderr
        link = server.command(
            "sign-in-link", "strateg@lansstyrelsen.example", "--database", server.database,
            "--base-url", server.base).stdout.strip()
        officer = Person(server, link)
        assert officer.page("/lansstyrelsen")[0] == 200
        db = sqlite3.connect(server.database)
        assert db.execute("SELECT count(*) FROM events WHERE verb = 'sign-in-link.made'").fetchone()[0] == 1
        told = db.execute(
            "SELECT count(*) FROM mails WHERE address = 'strateg@lansstyrelsen.example' AND holds_link = 0").fetchone()[0]
        assert told == 1, "the person is told by mail"
        db.close()
        again = server.command("demo", "--database", server.database).stdout
        assert again.count("sign-in ") == 4
    finally:
        server.stop()


def journey_the_first_officer_of_a_real_installation_needs_a_second_factor(browser):
    server = Server(mail=False, demo=False)
    try:
        server.start()
        refused = server.command("demo", "--database", server.database, check=False)
        assert refused.returncode == 1, "the demo leaves somebody's own database alone"
        words = ["sign-in-link", "ny@lansstyrelsen.example", "--create-officer", "--database", server.database,
                 "--base-url", server.base, "--county"]
        run = server.command(*words, "02", check=False)
        assert run.returncode == 1 and "no county" in run.stderr, run.stderr
        run = server.command(*words, "20")
        assert "Dalarnas län" in run.stderr and "/lansstyrelsen/dalarna" in run.stderr, run.stderr
        assert server.get("/dalarna")[0] == 200, "the county comes with its first strategist"
        officer = Person(server, run.stdout.strip())
        status, headers, _ = officer.ask("GET", "/lansstyrelsen/dalarna")
        assert status == 303 and headers["location"].startswith("/logga-in/tva-steg"), (status, headers)
        status, _, body = server.get("/demo/utkorg")
        assert status == 404
    finally:
        server.stop()
