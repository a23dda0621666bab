"""What is acknowledged is kept, whatever happens to the process."""

import random
import sqlite3
import threading
import time

from client import Person
from stage import Server


def journey_ten_sudden_deaths_lose_nothing_that_was_acknowledged(browser):
    server = Server(mail=False).start()
    try:
        person = Person(server, server.links["newcomer"])
        acknowledged, number = [], [0]
        lock = threading.Lock()
        dice = random.Random(20260314)

        def write(until):
            while time.monotonic() < until:
                with lock:
                    number[0] += 1
                    name = f"Provföreningen {number[0]}"
                try:
                    status, headers, _ = person.ask("POST", "/vastmanland/anslut/borja", {
                        "kind": "association", "name": name, "place": "Provbyn", "paper-text": f"Underlag {name}"})
                except OSError:
                    return
                if status == 303:
                    with lock:
                        acknowledged.append((name, headers["location"]))

        for _ in range(10):
            before = len(acknowledged)
            until = time.monotonic() + 15
            writers = [threading.Thread(target=write, args=(until,)) for _ in range(4)]
            for writer in writers:
                writer.start()
            # A slow machine gets time to acknowledge something; then death comes when it comes.
            while len(acknowledged) < before + 2 and time.monotonic() < until:
                time.sleep(0.01)
            time.sleep(dice.uniform(0, 0.6))
            server.kill()
            for writer in writers:
                writer.join()
            server.start()
            assert len(acknowledged) > before, "a round in which nothing was acknowledged proves nothing"
        server.process.terminate()
        server.process.wait(20)
        verify = server.command("verify", "--database", server.database)
        assert verify.returncode == 0, verify.stderr

        db = sqlite3.connect(server.database)
        names = dict(db.execute("SELECT name, organisation_id FROM organisation_names WHERE name LIKE 'Provföreningen %'"))
        for name, path in acknowledged:
            organisation = path.split("/mina-sidor/")[1].split("/")[0]
            assert names.get(name) == organisation, f"{name} was acknowledged and is gone"
        whole = """
            SELECT count(*) FROM joinings j WHERE j.organisation_id = ?
            AND EXISTS (SELECT 1 FROM joining_steps s WHERE s.joining_id = j.id AND s.kind = 'begun')
            AND EXISTS (SELECT 1 FROM memberships m WHERE m.organisation_id = j.organisation_id)
            AND EXISTS (SELECT 1 FROM papers p WHERE p.joining_id = j.id)
            AND EXISTS (SELECT 1 FROM events e WHERE e.subject = 'joining:' || j.id AND e.verb = 'joining.begun')"""
        for name, organisation in names.items():
            assert db.execute(whole, (organisation,)).fetchone()[0] == 1, f"{name} is there by half"
        db.close()
    finally:
        server.stop()
