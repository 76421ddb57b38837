"""Passport chips signed with OpenSSL's own CMS, through the built program: accepted, refused after a revocation, shown in the console;
wallets by host name; bursts at what is open to anybody; the drop folder."""

import base64
import hashlib
import http.client
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from command_test import Desk  # noqa: E402
from server import Client, Server  # noqa: E402

WEIGHTS = (7, 3, 1)


def digit(field):
    values = [0 if c == "<" else int(c) if c.isdigit() else ord(c) - 55 for c in field]
    return str(sum(value * WEIGHTS[index % 3] for index, value in enumerate(values)) % 10)


def zone(number):
    number = number.ljust(9, "<")
    number, birth, expiry, optional = (f + digit(f) for f in (number, "880517", "351231", "<" * 14))
    second = number + "D<<" + birth + "F" + expiry + optional
    return "P<NORLARKWHISTLE<<ODALYS".ljust(44, "<"), second + digit(number + birth + expiry + optional)


def tlv(tag, *parts):
    content = b"".join(parts)
    size = len(content)
    length = bytes([size]) if size < 128 else bytes([0x82, size >> 8, size & 255])
    return bytes([tag]) + length + content


class State:
    """A country signing authority with its document signers, in a folder."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        (folder / "index.txt").touch()
        (folder / "crlnumber").write_text("01")
        (folder / "ca.cnf").write_text(
            "[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\ncrlnumber=crlnumber\ndefault_md=sha256\ndefault_crl_days=30\n"
            "[authority]\nbasicConstraints=critical,CA:true,pathlen:0\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n"
            "[signer]\nkeyUsage=critical,digitalSignature\nauthorityKeyIdentifier=keyid\n")
        self.key("csca")
        self.run("req", "-new", "-x509", "-key", "csca.key", "-subj", "/C=NO/O=Test State/CN=CSCA", "-days", "3650", "-out", "csca.pem",
                 "-config", "ca.cnf", "-extensions", "authority", config=True)
        self.run("x509", "-in", "csca.pem", "-outform", "DER", "-out", "csca.cer")

    def run(self, *words, config=False):
        if config:
            text = (self.folder / "ca.cnf").read_text()
            if "[req]" not in text:
                (self.folder / "ca.cnf").write_text("[req]\ndistinguished_name=dn\n[dn]\n" + text)
        done = subprocess.run(["openssl", *words], cwd=self.folder, capture_output=True, text=True)
        assert done.returncode == 0, f"openssl {words[0]}: {done.stderr}"

    def key(self, name):
        self.run("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", f"{name}.key")

    def signer(self, name, serial):
        self.key(name)
        self.run("req", "-new", "-key", f"{name}.key", "-subj", f"/C=NO/O=Test State/CN=Document Signer {serial}", "-out", f"{name}.csr",
                 "-config", "ca.cnf")
        self.run("x509", "-req", "-in", f"{name}.csr", "-CA", "csca.pem", "-CAkey", "csca.key", "-set_serial", str(serial), "-days", "900",
                 "-sha256", "-extfile", "ca.cnf", "-extensions", "signer", "-out", f"{name}.pem")

    def chip(self, signer, number):
        lines = zone(number)
        text = "".join(lines).encode()
        group = tlv(0x61, b"\x5f\x1f" + bytes([len(text)]) + text)
        sha256 = tlv(0x30, bytes.fromhex("0609608648016503040201"))
        entry = tlv(0x30, tlv(2, b"\x01"), tlv(4, hashlib.sha256(group).digest()))
        (self.folder / "lds").write_bytes(tlv(0x30, tlv(2, b"\x00"), sha256, tlv(0x30, entry)))
        self.run("cms", "-sign", "-in", "lds", "-binary", "-nodetach", "-econtent_type", "2.23.136.1.1.1", "-md", "sha256", "-nosmimecap",
                 "-signer", f"{signer}.pem", "-inkey", f"{signer}.key", "-outform", "DER", "-out", "sod")
        encode = lambda data: base64.b64encode(data).decode()  # noqa: E731
        sod = tlv(0x77, (self.folder / "sod").read_bytes())
        return {"sod": encode(sod), "dataGroups": {"1": encode(group)}, "mrz": "\n".join(lines)}

    def revoke(self, name):
        self.run("ca", "-config", "ca.cnf", "-name", "own", "-keyfile", "csca.key", "-cert", "csca.pem", "-revoke", f"{name}.pem")

    def revocation_list(self):
        self.run("ca", "-config", "ca.cnf", "-name", "own", "-keyfile", "csca.key", "-cert", "csca.pem", "-gencrl", "-out", "crl.pem")
        return self.folder / "crl.pem"


def odalys():
    return {"applicant": {"kind": "individual", "individual": {
        "name": {"given": "Odalys", "family": "Larkwhistle"}, "birthDate": "1988-05-17", "nationalities": ["DE"],
        "email": "odalys@mail.example"}}, "intendedUse": "Web shop"}


def add(desk, folder, chip):
    """A new applicant who shows the chip."""
    (folder / "odalys.json").write_text(json.dumps(odalys()))
    (folder / "chip.json").write_text(json.dumps(chip))
    application = desk.json("application", "submit", folder / "odalys.json")[0]["application"]["id"]
    view = desk.json("evidence", "add", application, folder / "chip.json", "--type", "emrtd")[0]
    return application, view, view["evidence"][-1]


class Browser:
    def __init__(self, port):
        self.port, self.cookie = port, None

    def send(self, method, path, form=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Cookie": self.cookie} if self.cookie else {}
        body = None
        if form is not None:
            body = urllib.parse.urlencode(form)
            headers.update({"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{self.port}"})
        connection.request(method, path, body=body, headers=headers)
        answer = connection.getresponse()
        if answer.getheader("Set-Cookie"):
            self.cookie = answer.getheader("Set-Cookie").split(";")[0]
        return answer.status, answer.read().decode(), answer.getheader("Location")

    def sign_in(self, link):
        path = urllib.parse.urlparse(link).path
        _, page, _ = self.send("GET", path)
        token = re.search(r'name="([^"]+)" value="([^"]+)"', page)
        status, text, _ = self.send("POST", path, {token.group(1): token.group(2)})
        assert status == 303, text[:500]


def chips(desk, folder):
    state = State(folder / "state")
    for name, serial in (("one", 17), ("two", 18)):
        state.signer(name, serial)
    _, view, before = add(desk, folder, state.chip("one", "NO0000001"))
    assert before["result"] == "inconclusive", "nobody is trusted yet"
    assert "signed by" in desk.run("trust", "import", "csca-no", "--use", "csca", state.folder / "csca.cer")
    good, view, evidence = add(desk, folder, state.chip("one", "NO0000002"))
    assert evidence["result"] == "passed" and evidence["strength"] == "superior", view["findings"]
    judgement = evidence["judgement"]
    assert judgement["verdict"] == "valid" and judgement["trustList"]["name"] == "csca-no"
    assert judgement["trustList"]["version"] == hashlib.sha256((state.folder / "csca.cer").read_bytes()).hexdigest()
    assert {"sod_signature", "chain", "dg1", "mrz"} <= {check["name"] for check in judgement["checks"]}
    assert len(judgement["inputs"]) == 3 and all(len(entry["commitment"]) >= 64 for entry in judgement["inputs"])

    state.revoke("one")
    assert "1 certificates" in desk.run("trust", "import", "crl-no", "--use", "crl", state.revocation_list())
    revoked, view, evidence = add(desk, folder, state.chip("one", "NO0000003"))
    assert evidence["result"] == "failed", evidence
    assert evidence["judgement"]["reasons"] == ["certificate_revoked"] and view["decision"]["outcome"] != "approve"
    _, view, evidence = add(desk, folder, state.chip("two", "NO0000004"))
    assert evidence["result"] == "passed", "the other signer goes on"
    forged = state.chip("two", "NO0000005")
    forged["dataGroups"]["1"] = state.chip("two", "NO0000006")["dataGroups"]["1"]
    _, view, evidence = add(desk, folder, forged)
    assert set(evidence["judgement"]["reasons"]) == {"dg_hash_mismatch", "mrz_dg1_mismatch"}, evidence["judgement"]
    table = desk.run("trust", "list")
    assert "csca-no" in table and "crl-no" in table
    return good, revoked


def pages(server, good, revoked):
    browser = Browser(server.port)
    browser.sign_in(server.links()[0])
    for application, words in ((good, ["sod signature", "Holds", "csca-no", "Signed up to an authority"]), (revoked, ["Fails", "revoked"])):
        status, page, _ = browser.send("GET", f"/console/applications/{application}")
        assert status == 200, page[:300]
        for word in words:
            assert word in page, f"the page of {application} lacks {word}"


def wallets(client):
    status, view = client.request("POST", "/v1/applications", odalys())
    status, started = client.request("POST", f"/v1/applications/{view['application']['id']}/presentations", {})
    assert status == 201, started
    assert "client_id=x509_san_dns%3A127.0.0.1" in started["sameDeviceLink"] or "x509_san_dns" in started["sameDeviceLink"]
    status, token = Client(client.port).request("GET", f"/v1/presentations/{started['id']}/request/same")
    assert status == 200, token
    payload = token.split(b".")[1]
    request = json.loads(base64.urlsafe_b64decode(payload + b"=" * (-len(payload) % 4)))
    assert request["client_id"].startswith("x509_san_dns:") and request["response_mode"] == "direct_post.jwt"
    status, refused = Client(client.port).request(
        "POST", f"/v1/presentations/{started['id']}/response", headers={"content-type": "application/x-www-form-urlencoded"})
    assert status in (400, 422), refused


def bursts(server, client):
    def ask(address, count):
        statuses = []
        for _ in range(count):
            connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
            connection.request("POST", "/v1/vendors/nobody/webhook", body=b"{}", headers={"X-Forwarded-For": address})
            answer = connection.getresponse()
            statuses.append((answer.status, answer.getheader("Retry-After"), answer.getheader("Content-Type")))
            answer.read()
        return statuses

    first = ask("192.0.2.1", 60)
    assert [status for status, _, _ in first[:20]] == [404] * 20
    refused = [entry for entry in first if entry[0] == 429]
    assert refused and all(int(wait) >= 1 and kind == "application/problem+json" for _, wait, kind in refused)
    assert ask("192.0.2.2", 1)[0][0] == 404, "another source goes on"
    status, metrics = client.request("GET", "/metrics")
    assert b'vestibule_http_requests_limited_total{by="source"}' in metrics
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("POST", "/v1/vendors/nobody/webhook", body=b"x" * 700_000, headers={"X-Forwarded-For": "192.0.2.3"})
    assert connection.getresponse().status in (404, 413)


def drops(folder, client, state_folder):
    status, view = client.request("POST", "/v1/applications", odalys())
    application = view["application"]["id"]
    text = "P<NORLARKWHISTLE<<ODALYS".ljust(44, "<") + "\n" + zone("NO0000009")[1]
    (folder / "a.part").write_text(json.dumps({"application": application, "evidence": {"type": "mrz", "text": text}}))
    (folder / "a.part").rename(folder / "a.json")
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        if (folder / "taken" / "a.json").exists():
            break
        time.sleep(0.5)
    status, view = client.request("GET", f"/v1/applications/{application}")
    assert [evidence["type"] for evidence in view["evidence"]] == ["mrz"], "the dropped file was taken"


def main(binary):
    with tempfile.TemporaryDirectory(prefix="vestibule-evidence-") as name:
        folder = pathlib.Path(name)
        server = Server(binary, folder)
        (folder / "drop").mkdir()
        text = server.config.read_text().replace(
            "limits: {requestsPerSecond: 100000, burst: 100000}",
            "limits: {requestsPerSecond: 100000, burst: 100000, openRequestsPerSecond: 1, openBurst: 30, trustedProxies: [127.0.0.1]}")
        server.config.write_text(text + "evidence: {wallets: {clientIdentifier: x509_san_dns}, dropFolder: drop}\n")
        good, revoked = chips(Desk(server, ["--config", str(server.config)]), folder)
        key = server.issue_key("applications:write", "applications:read")
        server.start()
        client = Client(server.port, key)
        pages(server, good, revoked)
        wallets(client)
        drops(folder / "drop", client, folder)
        bursts(server, client)
        server.stop()
        log = (folder / "server.log").read_text()
        assert "LARKWHISTLE" not in log.upper()
        print("evidence: chips, revocation, pages, wallets, drop folder and bursts are as they should be")


if __name__ == "__main__":
    main(sys.argv[1])
