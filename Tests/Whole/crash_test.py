"""Kills the server with SIGKILL under load, again and again.

Holds when every acknowledged write is there afterwards, no change is half done, and the journal verifies.
"""

import pathlib
import random
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from server import Client, Server, statement  # noqa: E402

WRITERS = 6


def write_until_dead(port, key, numbers, acknowledged, stop):
    client = Client(port, key)
    while not stop.is_set():
        number = next(numbers)
        try:
            status, body = client.request("POST", "/v1/applications", statement(number), {"idempotency-key": f"n-{number}"})
        except Exception:
            return
        assert status == 201, (status, body)
        acknowledged.append((number, body["application"]["id"]))


class Numbers:
    """A counter that threads share."""

    def __init__(self):
        self.value, self.lock = 0, threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            self.value += 1
            return self.value


def check(server, key, acknowledged):
    client = Client(server.port, key)
    for number, application in acknowledged:
        status, body = client.request("GET", f"/v1/applications/{application}")
        assert status == 200, f"acknowledged application {application} is gone: {status}"
        assert body["decision"]["applicationId"] == application, "an application without its decision"
        # Asked again with the same key, the write is answered from memory and not done twice.
        status, again = client.request("POST", "/v1/applications", statement(number), {"idempotency-key": f"n-{number}"})
        assert status == 201 and again["application"]["id"] == application, "a write was done twice"


def main(binary, rounds):
    chance = random.Random(7302)
    with tempfile.TemporaryDirectory(prefix="vestibule-crash-") as folder:
        server = Server(binary, folder)
        key = server.issue_key("applications:write", "applications:read")
        numbers, everything = Numbers(), []
        for turn in range(rounds):
            server.start()
            acknowledged, stop = [], threading.Event()
            writers = [
                threading.Thread(target=write_until_dead, args=(server.port, key, numbers, acknowledged, stop))
                for _ in range(WRITERS)
            ]
            for writer in writers:
                writer.start()
            time.sleep(chance.uniform(0.2, 0.8))
            server.kill()
            stop.set()
            for writer in writers:
                writer.join()
            everything += acknowledged
            if turn % 10 == 9:
                server.start()
                check(server, key, chance.sample(everything, min(200, len(everything))))
                server.kill()
        server.start()
        check(server, key, everything[-300:])
        client = Client(server.port, key)
        found, cursor = set(), ""
        while cursor is not None:
            status, page = client.request("GET", f"/v1/applications?limit=200{cursor}")
            assert status == 200
            found |= {item["id"] for item in page["items"]}
            cursor = f"&cursor={page['next']}" if page.get("next") else None
        missing = {application for _, application in everything} - found
        assert not missing, f"{len(missing)} acknowledged applications are missing"
        seconds = server.stop()
        assert seconds < 2, f"Ctrl-C took {seconds:.1f} s"
        done = server.command("doctor", "--config", str(server.config), check=False)
        bad = [line for line in done.stdout.splitlines() if line.startswith("BAD") and "lists:" not in line]
        assert not bad and "journal" in done.stdout, f"doctor found faults: {bad or done.stderr}"
        print(f"killed {rounds} times under load; {len(everything)} acknowledged writes are all there; the journal verifies")
        print(f"{rounds + 1} passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 50)
