"""No personal data of the demonstration reaches the journal, the logs, the metrics or an error message."""

import pathlib
import re
import sqlite3
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from server import Client, Server  # noqa: E402


def texts(value, key=None):
    """Every text of a statement that says something about a person."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield from texts(member, name)
    elif isinstance(value, list):
        for member in value:
            yield from texts(member, key)
    elif isinstance(value, str) and key in PERSONAL and len(value) >= 5:
        yield value


def stands_in(secret, text):
    """Whether the text stands by itself: five digits of a postal code also occur within digests, by chance."""
    return secret in text and re.search(rf"(?<![0-9A-Za-z]){re.escape(secret)}(?![0-9A-Za-z])", text) is not None


PERSONAL = {
    "full", "given", "family", "birthDate", "email", "telephone", "lines", "postalCode", "value", "fingerprint",
    "intendedUse", "address", "name", "summary", "stated",
}
# Words of the demonstration that also occur elsewhere by right.
COMMON = {"Kobe", "individual", "organization", "198.51.100.7"}


def main(binary):
    with tempfile.TemporaryDirectory(prefix="vestibule-privacy-") as folder:
        server = Server(binary, folder)
        start = ("serve", "--demo", "--data", str(server.data), "--port", str(server.port))
        server.start(*start)
        server.links()
        server.stop()
        scopes = [word for scope in ("applications:read", "personal:read", "cases:read") for word in ("--scope", scope)]
        done = server.command("key", "issue", "privacy", *scopes, "--days", "2", "--data", str(server.data))
        server.start(*start)
        client = Client(server.port, done.stdout.split()[-1])

        secrets, cursor, applications = set(), "", []
        while cursor is not None:
            status, page = client.request("GET", f"/v1/applications?limit=200{cursor}")
            assert status == 200, page
            applications += [item["id"] for item in page["items"]]
            cursor = f"&cursor={page['next']}" if page.get("next") else None
        shown = []
        for application in applications:
            status, view = client.request("GET", f"/v1/applications/{application}")
            shown.append(str(view))
            status, personal = client.request("POST", f"/v1/applications/{application}/reveal", {"purpose": "privacy test"})
            assert status == 200, personal
            secrets |= set(texts(personal["statement"]))
        secrets = {secret for secret in secrets if secret not in COMMON}
        assert len(applications) > 150 and len(secrets) > 500, (len(applications), len(secrets))
        # Wrong requests too: their problems and log lines must not repeat what was sent.
        for secret in sorted(secrets)[:50]:
            status, problem = client.request("POST", "/v1/applications", {"applicant": {"kind": secret}, "note": secret})
            assert status in (400, 422) and secret not in str(problem), problem
            client.request("GET", "/v1/applications?state=" + "".join(c for c in secret if c.isalnum() and c.isascii()))
        status, metrics = Client(server.port).request("GET", "/metrics")
        assert status == 200
        server.stop()

        with sqlite3.connect(server.data / "vestibule.sqlite") as database:
            journal = b"\n".join(row[0] for row in database.execute("SELECT bytes FROM journal")).decode()
            records = "\n".join(
                row[0] for table in ("applications", "cases", "decisions", "findings", "evidence", "customers", "messages")
                for row in database.execute(f"SELECT * FROM {table}").fetchall()
                for row in [[" ".join(str(column) for column in row)]])
        places = {
            "the journal": journal, "the tables": records, "the log": (server.folder / "server.log").read_text(),
            "the metrics": metrics.decode(), "what a key may read": "\n".join(shown),
        }
        passed = 0
        for place, text in places.items():
            found = [secret for secret in secrets if stands_in(secret, text)]
            assert not found, f"{len(found)} personal texts are in {place}, of {sorted({len(secret) for secret in found})} characters"
            print(f"none of {len(secrets)} personal texts is in {place} ({len(text)} characters)")
            passed += 1
        print(f"{passed} passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1])
