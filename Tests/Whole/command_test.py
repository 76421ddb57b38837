"""Goes through the command line as an engineer, an analyst and an auditor would: on a data directory, then against a server."""

import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from server import Server, statement  # noqa: E402

LIST = """id,kind,name,aliases,birthDate,countries,identifiers,programme
own-1,person,Valentin Krasnoperov,,1975-03-02,RU,,TEST
"""
ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"


class Desk:
    """Runs commands at one target. Checks exit codes."""

    def __init__(self, server, target, environment=None):
        self.server, self.target, self.environment = server, target, environment or {}

    def run(self, *words, expect=0, person=None, target=True):
        words = [str(word) for word in words] + (self.target if target else [])
        environment = dict(os.environ, SWIFT_BACKTRACE="enable=no", **self.environment)
        if person:
            if "--server" in self.target:
                environment["VESTIBULE_KEY"] = person
            else:
                words += ["--as", person]
        done = subprocess.run([self.server.binary, *words], capture_output=True, text=True, env=environment, timeout=120)
        assert done.returncode == expect, f"{' '.join(words[:3])}: exit {done.returncode}, not {expect}: {done.stderr[:600]}"
        return done.stdout

    def json(self, *words, **options):
        return [json.loads(line) for line in self.run(*words, "--json", **options).splitlines() if line]


def listed():
    """The party of LIST, to the day."""
    body = statement(9)
    person = body["applicant"]["individual"]
    person.update(name={"given": "Valentin", "family": "Krasnoperov"}, birthDate="1975-03-02", nationalities=["RU"])
    return body


def way(desk, folder, maker, checker):
    """The whole way at one target."""
    folder.mkdir()
    (folder / "own.csv").write_text(LIST)
    (folder / "one.json").write_text(json.dumps(statement(1)))
    (folder / "two.jsonl").write_text(json.dumps(statement(2)) + "\n" + json.dumps(listed()) + "\n")
    (folder / "zone.txt").write_text(ZONE)
    (folder / "broken.json").write_text('{"applicant": ')

    desk.run("lists", "load", folder / "own.csv")
    assert "own" in desk.run("lists", "status")
    assert "baseline" in desk.run("regime", "list")
    pack = desk.run("regime", "show", "baseline")
    (folder / "pack.yaml").write_text(pack)
    desk.run("regime", "check", folder / "pack.yaml", target=False)
    (folder / "bad.yaml").write_text(pack.replace("retention:", "retenshun:", 1))
    desk.run("regime", "check", folder / "bad.yaml", expect=3, target=False)

    first = desk.json("application", "submit", folder / "one.json")[0]["application"]["id"]
    more = desk.json("application", "submit", folder / "two.jsonl")
    assert len(more) == 2
    desk.run("application", "submit", folder / "broken.json", expect=3)
    shown = desk.json("application", "show", first)[0]
    assert shown["application"]["id"] == first and shown["requirements"]
    assert first in desk.run("application", "list", "--limit", 500)
    desk.run("application", "show", "app_nonsense", expect=3)
    assert "/apply/" in desk.run("application", "link", first)

    view = desk.json("evidence", "add", first, folder / "zone.txt", "--type", "mrz")[0]
    assert len(view["evidence"]) == 1 and any(f["code"].startswith("mrz-") for f in view["findings"])
    desk.run("evidence", "add", first, folder / "own.csv", "--type", "mrz", expect=3)

    search = desk.json("screening", "search", "Walentin Krasnoperov", "--purpose", "a call", "--born", "1975")[0]
    assert search["matches"][0]["entry"].endswith("-1") and search["versions"]["lists"]
    assert "a call" in desk.run("screening", "list") and "Krasno" not in desk.run("screening", "list")
    assert desk.run("screening", "replay", search["id"]).strip() == "same"
    desk.run("screening", "search", "Ana", "--purpose", "x", expect=3)
    assert search["versions"]["lists"][0]["version"][:12] in desk.run("lists", "versions", search["versions"]["lists"][0]["list"])
    assert "no source" in desk.run("lists", "update")
    desk.run("lists", "update", "nobody", expect=3)

    match = next(f["id"] for f in more[1]["findings"] if f["code"] == "sanctions-match")
    assert match in desk.run("screening", "matches")
    desk.run("screening", "clear", match, "--words", "Other person.", "--reason", "same-party", expect=3, person=maker)
    word = desk.json("screening", "clear", match, "--words", "Other person.", person=maker)[0]
    assert word["state"] == "proposed"
    desk.run("screening", "approve", word["id"], "--digest", word["digest"], expect=3, person=maker)
    assert desk.json("screening", "reject", word["id"], person=checker)[0]["state"] == "rejected"

    case = more[1]["application"]["caseId"]
    assert case in desk.run("case", "list", "--state", "open")
    claimed = desk.json("case", "claim", case, person=maker)[0]
    assert claimed["state"] == "claimed"
    desk.run("case", "claim", case, person=checker, expect=3)
    decided = ("case", "decide", case, "--outcome", "approve", "--reason", "match-is-another-person", "--words", "Other person.")
    assert desk.json(*decided, person=maker)[0]["state"] == "proposed"
    digest = desk.json("case", "show", case)[0]["pending"]["digest"]
    desk.run("case", "approve", case, "--digest", digest, person=maker, expect=3)
    desk.run("case", "approve", case, "--digest", "0" * 64, person=checker, expect=3)
    assert desk.json("case", "approve", case, "--digest", digest, person=checker)[0]["state"] == "effective"
    after = desk.json("application", "show", more[1]["application"]["id"])[0]
    assert after["application"]["state"] == "approved" and after["decision"]["origin"] == "person"

    for decision in (shown["decision"]["id"], after["decision"]["id"]):
        assert desk.run("decision", "replay", decision).strip() == "same"

    for name, words in {"key": ["key"], "checkpoint": ["checkpoint"], "bundle": ["bundle", 0, 2]}.items():
        (folder / name).write_text(desk.run("journal", *words))
    verify = ["journal", "verify", "--checkpoint", folder / "checkpoint", "--bundle", folder / "bundle", "--key", folder / "key"]
    assert "is proved" in desk.run(*verify, target=False)
    bundle = json.loads((folder / "bundle").read_text())
    proof = bundle["entries"][0]["proof"]
    proof[0] = base64.b64encode(bytes(32)).decode()
    (folder / "bundle").write_text(json.dumps(bundle))
    desk.run(*verify, target=False, expect=1)

    assert "withdrawn" in desk.run("application", "withdraw", first)
    desk.run("subject", "erase", first, expect=3)
    assert "vestibule.erasure/1" in desk.run("subject", "erase", first, "--despite-retention", "test")
    desk.run("decision", "replay", shown["decision"]["id"], expect=3)


def main(binary):
    with tempfile.TemporaryDirectory(prefix="vestibule-command-") as folder:
        server = Server(binary, folder)
        folder = pathlib.Path(folder)
        offline = Desk(server, ["--config", str(server.config)])
        for handle in ("mira", "otto"):
            assert "/signin/" in offline.run("person", "invite", handle, "--role", "officer")
        way(offline, folder / "offline", "mira", "otto")
        bundle = folder / "lists.bundle"
        assert "own" in offline.run("lists", "export", "--out", bundle)
        assert "in use already" in offline.run("lists", "import", bundle)
        bundle.write_bytes(bundle.read_bytes()[:-1])
        offline.run("lists", "import", bundle, expect=3)
        print("on a data directory: every command did what it says")

        scopes = ["applications:read", "applications:write", "cases:read", "lists:read", "lists:write", "regimes:read",
                  "journal:read", "subjects:erase", "screenings:read", "screenings:write"]
        flags = [word for scope in scopes for word in ("--scope", scope)]
        key = offline.run("key", "issue", "program", *flags).split()[-1]
        people = [
            offline.run("key", "issue", "person", "--holder", handle, "--scope", "cases:write", "--scope", "decisions:approve",
                        "--scope", "cases:read").split()[-1]
            for handle in ("mira", "otto")
        ]
        server.start()
        # The directory belongs to the server now.
        offline.run("application", "list", expect=3)
        online = Desk(server, ["--server", f"http://127.0.0.1:{server.port}"], {"VESTIBULE_KEY": key})
        way(online, folder / "online", *people)
        print("against a server: every command did what it says")
        online.environment["VESTIBULE_KEY"] = "vk_" + "A" * 43
        online.run("application", "list", expect=3)
        server.stop()
        online.run("application", "list", expect=4)
        print("3 passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1])
