"""No answer is a server error or outside of the OpenAPI document: schemathesis with a fixed seed against a real server."""

import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Whole"))
from server import Client, Server, statement  # noqa: E402

SEED = "20241"
SCOPES = [
    "applications:read", "applications:write", "personal:read", "cases:read", "cases:write", "decisions:approve",
    "lists:read", "lists:write", "regimes:read", "screenings:read",
    "screenings:write", "journal:read", "subjects:erase", "administer",
]
# The name of an applicant of ours, so that there are findings and cases.
LIST = """\
id,kind,name,aliases,birthDate,countries,identifiers,programme
own-1,person,Testa1 Applicantova1,,1988-03-02,US,,TEST
"""
# Not asked: that every value a schema allows is accepted. Check digits, dates that do not exist, the letters of a name and
# the like are rules that a schema cannot say; the document says that such input is answered with 422.
UNASKED = "positive_data_acceptance"


def main(binary, examples):
    with tempfile.TemporaryDirectory(prefix="vestibule-contract-") as folder:
        server = Server(binary, folder)
        data = ("--config", str(server.config))
        own = server.folder / "own.csv"
        own.write_text(LIST)
        server.command("lists", "load", str(own), *data)
        server.command("person", "invite", "contract", "--role", "administrator", *data)
        words = [word for scope in SCOPES for word in ("--scope", scope)]
        issued = server.command("key", "issue", "contract", "--holder", "contract", *words, "--days", "2", *data)
        key = issued.stdout.split()[-1]
        server.start()
        client = Client(server.port, key)
        for number in range(3):
            status, answer = client.request("POST", "/v1/applications", statement(number))
            assert status == 201, answer
        address = f"http://127.0.0.1:{server.port}"
        done = subprocess.run([
            str(pathlib.Path(sys.executable).parent / "schemathesis"), "run", f"{address}/openapi.json", "--url", address,
            "--header", f"Authorization: Bearer {key}", "--seed", SEED, "--generation-database", "none",
            "--max-examples", examples, "--exclude-checks", UNASKED, "--phases", "examples,coverage,fuzzing,stateful",
            "--suppress-health-check", "all", "--workers", "1", "--request-timeout", "30", "--warnings", "off",
            "--continue-on-failure", "--no-color",
        ], cwd=folder)
        # Whatever was sent, the house must be in order afterwards.
        status, ready = client.request("GET", "/readyz")
        assert status == 200, ready
        server.stop()
        checked = server.command("doctor", *data, check=False)
        print(checked.stdout)
        return done.returncode or checked.returncode


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]))
