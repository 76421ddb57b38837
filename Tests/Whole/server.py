"""Starts the built program on a free loopback port and talks to it. Used by the whole-program tests and the benches."""

import http.client
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import time


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


CONFIGURATION = """\
dataDirectory: {data}
listen: {{host: 127.0.0.1, port: {port}}}
publicURL: http://127.0.0.1:{port}
provider: {{name: Test Cloud, country: US}}
regimes: [baseline, us-nprm-2024]
journal: {{origin: test.vestibule.invalid/journal}}
limits: {{requestsPerSecond: 100000, burst: 100000}}
log: {{level: error}}
"""


class Server:
    """A server process over one data directory. `start` waits until requests are answered."""

    def __init__(self, binary, folder):
        self.binary = str(binary)
        self.folder = pathlib.Path(folder)
        self.port = free_port()
        self.config = self.folder / "vestibule.yaml"
        self.data = self.folder / "data"
        self.process = None
        self.output = ""
        self.config.write_text(CONFIGURATION.format(data=self.data, port=self.port))

    def command(self, *words, check=True):
        environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
        done = subprocess.run([self.binary, *words], capture_output=True, text=True, env=environment, timeout=600)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(words)} ended with {done.returncode}: {done.stderr.strip()[:2000]}")
        return done

    def issue_key(self, *scopes):
        words = [word for scope in scopes for word in ("--scope", scope)]
        done = self.command("key", "issue", "test", *words, "--days", "2", "--config", str(self.config))
        return done.stdout.split()[-1]

    def start(self, *words, limit=60):
        words = words or ("serve", "--config", str(self.config))
        environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
        self.log = open(self.folder / "server.log", "ab")
        self.process = subprocess.Popen(
            [self.binary, *words], stdout=subprocess.PIPE, stderr=self.log, env=environment, text=True)
        os.set_blocking(self.process.stdout.fileno(), False)
        deadline = time.monotonic() + limit
        while time.monotonic() < deadline:
            self.read_output()
            if self.process.poll() is not None:
                tail = (self.folder / "server.log").read_text(errors="replace")[-2000:]
                raise AssertionError(f"the server ended at start: {tail}")
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=0.5):
                    return
            except OSError:
                time.sleep(0.02)
        raise AssertionError("the server does not answer")

    def read_output(self):
        try:
            self.output += self.process.stdout.read() or ""
        except (TypeError, BlockingIOError):
            pass
        return self.output

    def links(self, limit=30):
        """The one-time sign-in links that the start printed."""
        deadline = time.monotonic() + limit
        while time.monotonic() < deadline:
            found = re.findall(r"http://\S+/signin/\S+", self.read_output())
            if found and "Ctrl-C" in self.output:
                return found
            time.sleep(0.05)
        raise AssertionError("no sign-in link was printed")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()
        self.log.close()

    def stop(self):
        """Ends the server as Ctrl-C does. Returns the seconds it took."""
        begin = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=30)
        self.read_output()
        self.process.stdout.close()
        self.log.close()
        return time.monotonic() - begin


class Client:
    """One kept-open connection with an API key."""

    def __init__(self, port, key=None):
        self.port = port
        self.key = key
        self.connection = None

    def request(self, method, path, body=None, headers=None):
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        fields = {"authorization": f"Bearer {self.key}"} if self.key else {}
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            fields["content-type"] = "application/json"
        fields.update(headers or {})
        try:
            self.connection.request(method, path, body=data, headers=fields)
            answer = self.connection.getresponse()
            content = answer.read()
        except Exception:
            self.connection.close()
            self.connection = None
            raise
        return answer.status, json.loads(content) if content[:1] in (b"{", b"[") else content


def statement(number):
    """An invented applicant."""
    return {
        "applicant": {
            "kind": "individual",
            "individual": {
                "name": {"given": f"Testa{number % 7}", "family": f"Applicantova{number}"},
                "birthDate": "1988-03-0%d" % (number % 9 + 1),
                "nationalities": ["US"],
                "address": {"lines": [f"{number} Sample Road"], "locality": "Duluth", "country": "US"},
                "email": f"applicant{number}@mail.example",
                "telephone": "+12185550%03d" % (number % 1000),
            },
        },
        "payment": [{"type": "card", "fingerprint": f"fp_test_{number}", "issuer": "Example Bank", "issuerCountry": "US"}],
        "intendedUse": "A web shop.",
        "registration": {"address": "198.51.100.7", "at": "2026-01-05T10:00:00Z"},
        "accounts": [{"reference": f"vm-{number}"}],
    }
