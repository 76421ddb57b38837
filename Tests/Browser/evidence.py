"""The applicant's wallet pages and the files of documents; lists of authorities in the console."""

import base64
import json
import os
import subprocess
import time
import urllib.request

from applicant import applicant_link


def certificate(folder, name):
    """An authority of this test, in DER."""
    path = os.path.join(folder, f"{name}.der")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
         os.path.join(folder, f"{name}.key"), "-outform", "DER", "-out", path, "-days", "30", "-subj", f"/C=UT/CN={name}"],
        check=True, capture_output=True)
    return open(path, "rb").read()


def api(ways, key, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(
        ways.base + path, data, {"Authorization": f"Bearer {key}", "Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def load_authorities(ways):
    admin = ways.admin
    admin.go("/console/keys").fill("#label", "authorities")
    for box in admin.all("input[type=checkbox]"):
        if box.get_attribute("value") in ("lists:read", "lists:write"):
            box.click()
    admin.click("form button.primary")
    key = admin.find(".secret").text
    for use in ("csca", "iaca", "issuers"):
        content = base64.b64encode(certificate(ways.server.folder.name, f"Utopia {use}")).decode()
        loaded = api(ways, key, "/v1/trust-lists", {"name": f"utopia-{use}", "use": use, "content": content})
        assert loaded["versions"][0]["certificates"] == 1, loaded


def evidence_way(ways):
    load_authorities(ways)
    admin = ways.admin
    admin.go("/console/lists")
    assert "utopia-issuers" in admin.text and "vouched for here" in admin.text
    ways.check(admin, "lists-authorities")
    _, link = applicant_link(ways, "individual")
    for name, settings in (("", {}), ("-360", {"width": 360, "height": 740}), ("-dark", {"dark": True}), ("-plain", {"scripts": False})):
        browser = ways.browser(**settings)
        browser.go(link)
        ways.check(browser, f"apply{name}-overview")
        browser.click(".ways a[href$='/wallet']")
        ways.check(browser, f"apply{name}-wallet")
        browser.click("button.primary")
        assert browser.find("svg.code").is_displayed() and "Waiting" in browser.text
        assert browser.find("a.primary").get_attribute("href").startswith("openid4vp://?client_id=x509_hash")
        ways.check(browser, f"apply{name}-wallet-request")
        page, before = browser.path, browser.find("html")
        time.sleep(6)
        assert browser.find("html") != before and browser.path == page, "the page asks anew by itself"
        cookie = [c for c in browser.driver.get_cookies() if c["name"].startswith("vestibule-wallet")]
        assert len(cookie) == 1 and cookie[0]["httpOnly"] and cookie[0]["sameSite"] == "Lax", cookie
        for form in ("chip", "document", "credential"):
            browser.go(f"{link}/evidence/{form}")
            ways.check(browser, f"apply{name}-{form}")
    browser = ways.browser()
    browser.go(f"{ways.base}{page}")
    assert "another browser" in browser.text
    ways.check(browser, "apply-wallet-stranger")
    browser.go(f"{link}/evidence/credential").fill("#credential", "eyJhbGciOiJFUzI1NiJ9.e30.AAAA~").click("button.primary")
    assert browser.all(".received li") or browser.all(".field-error"), browser.text
    ways.check(browser, "apply-credential-answer")

