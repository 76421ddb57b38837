"""The analyst's way, with a second person at its end; the keys; the other pages of the console."""

import urllib.error
import urllib.request

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

PURPOSE = "Compare with a listed party"


def invite(admin, handle, role):
    """Makes a person through the page and returns the one-time link that it shows."""
    admin.go("/console/people").fill("#handle", handle)
    for box in admin.all("input[name=role]"):
        if box.is_selected() != (box.get_attribute("value") == role):
            box.click()
    admin.click(".narrow-form form button.primary")
    return admin.find(".secret").text


def reveal(browser, purpose=PURPOSE):
    return browser.fill("#purpose", purpose).click(".reveal button")


def headers(address):
    try:
        return urllib.request.urlopen(address).headers
    except urllib.error.HTTPError as error:
        return error.headers


def guards(ways):
    """Headers and cookies of the pages."""
    found = headers(ways.base + "/signin")
    policy = found["Content-Security-Policy"]
    for part in ("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"):
        assert part in policy, policy
    assert "unsafe" not in policy
    assert found["Cache-Control"] == "no-store" and found["X-Content-Type-Options"] == "nosniff"
    assert found["Referrer-Policy"] == "no-referrer"


def analyst_way(ways):
    guards(ways)
    admin = ways.admin = ways.browser()
    admin.go(ways.server.links[0])
    ways.check(admin, "sign-in")
    ways.sign_in(admin, ways.server.links[0])
    link = invite(admin, "mira", "analyst")
    ways.check(admin, "people")

    mira = ways.mira = ways.browser()
    # Whoever only looks at the link does not use it up.
    mira.go(link).go(link)
    ways.sign_in(mira, link)
    cookie = mira.driver.get_cookie("vestibule")
    assert cookie["httpOnly"] and cookie["sameSite"] in ("Lax", "Strict"), cookie
    assert not mira.all(".side nav a[href='/console/people']"), "an analyst sees the administrator's pages"
    ways.check(mira, "queue")
    everything = len(mira.all("[data-row]"))
    mira.choose("select[name=severity]", "critical").click(".filters button")
    rows = mira.all("[data-row]")
    assert 0 < len(rows) < everything, (len(rows), everything)
    assert all("Critical" in row.text for row in rows)
    ways.check(mira, "queue-filtered")
    ways.case = next(
        row.find_element(By.CSS_SELECTOR, ".open").get_attribute("href").removeprefix(ways.base)
        for row in rows if "Resembles a listed party" in row.text and "Individual" in row.text)
    mira.go(ways.case)
    case_way(ways, mira)

    sofia = ways.sofia = ways.browser()
    ways.sign_in(sofia, ways.server.links[1])
    sofia.go("/console?state=awaiting-approval")
    assert any(ways.case.endswith(a.get_attribute("href").rsplit("/", 1)[1]) for a in sofia.all("[data-row] .open"))
    sofia.go(ways.case)
    ways.check(sofia, "second-person")
    sofia.click(".pending .primary")
    assert "approved and in force" in sofia.text
    timeline = sofia.find(".timeline").text
    for words in ("Decision approved by a second person", "Decision proposed", "Personal data opened", "Note added", "Case claimed"):
        assert words in timeline, timeline
    ways.check(sofia, "case-decided")
    for address in [a.get_attribute("href") for a in sofia.all(".decisions a")]:
        sofia.go(address)
        assert sofia.find(".verdict h2").text == "Same", sofia.text
    ways.check(sofia, "replay")


def case_way(ways, mira):
    facts = mira.find(".subject").text
    assert "covered" in mira.find(".covered").get_attribute("textContent"), facts
    assert not mira.all(".sides"), "the two sides of a finding show before the reveal"
    ways.check(mira, "case-covered")
    mira.click("[data-key=c]")
    assert "The case is yours" in mira.text
    old = mira.driver.get_cookie("vestibule")["value"]
    reveal(mira)
    assert mira.driver.get_cookie("vestibule")["value"] != old, "the session goes on under its old token"
    assert "Name" in mira.find(".subject .facts").text and mira.all(".sides tbody tr")
    ways.check(mira, "case")
    mira.window("readme-case")
    mira.fill("#note", "The passport was seen <b>in the original</b>.").click("#note ~ button")
    assert "<b>in the original</b>" in mira.find(".notes").text
    second = mira.find("label.option:has(.second) input")
    second.click()
    mira.choose("#reason", "match-is-another-person")
    mira.fill("#words", "Another year of birth and another place.").click(".decide .primary")
    assert "waits for a second person" in mira.text.lower()
    assert "somebody else must approve" in mira.find(".pending").text
    assert not mira.all(".pending form"), "the maker is offered to approve"
    ways.check(mira, "case-proposed")


def keys_way(ways):
    mira = ways.mira
    mira.go("/console")
    first, second = [row.find_element(By.CSS_SELECTOR, ".open").get_attribute("href") for row in mira.all("[data-row]")[:2]]
    current = lambda: mira.find("[data-row].current .open").get_attribute("href")
    mira.key("j")
    assert current() == first
    mira.key("j")
    assert current() == second
    mira.key("k")
    assert current() == first
    mira.key("?")
    assert mira.find("dialog").is_displayed()
    ways.check(mira, "keys")
    mira.key(Keys.ESCAPE)
    assert not mira.find("dialog").is_displayed()
    mira.key("/")
    assert mira.focused() == "search"
    mira.key("j?c")
    assert mira.find("#search").get_attribute("value") == "j?c", "keys act while somebody types"
    mira.key(Keys.ESCAPE)
    mira.key("j")
    mira.key(Keys.ENTER)
    mira.wait(lambda: mira.path.startswith("/console/cases/"), "the case opens")
    mira.wait(mira.ready, "the case is there")
    mira.key("n")
    assert mira.focused() == "note"
    mira.key(Keys.ESCAPE)
    mira.key("e")
    assert mira.focused() == "evidence"
    mira.key("d")
    assert mira.driver.execute_script("return document.activeElement.name") == "outcome"
    mira.key(Keys.ESCAPE)
    mira.key("c")
    mira.wait(lambda: "The case is yours" in mira.text, "the case is claimed")
    mira.key("u")
    mira.wait(lambda: mira.path == "/console", "back to the queue")
    mira.wait(mira.ready, "the queue is there")
    mira.key("c")
    mira.wait(lambda: mira.path.startswith("/console/cases/"), "the next case is claimed")
    mira.wait(mira.ready, "the case is there")
    mira.click("form[action$='/release'] button")
    assert "back in the queue" in mira.text


def other_pages(ways):
    admin, mira = ways.admin, ways.mira
    for path in ("applications", "lists", "regimes", "journal", "help"):
        admin.go(f"/console/{path}")
        ways.check(admin, f"page-{path}")
    for path in ("cases/cse_none", "nothing"):
        admin.go(f"/console/{path}")
        assert "404" in admin.text
        ways.check(admin, "page-not-found")
    admin.go("/console/regimes").click("[data-row] .open")
    assert "requirements" in admin.find("pre").text
    ways.check(admin, "page-regime", picture=False)
    admin.go("/console/keys").fill("#label", "ci").find("input[name=scope][value='applications:read']").click()
    admin.click(".narrow-form form button.primary")
    secret = admin.find(".secret").text
    assert secret.startswith("vk_")
    ways.check(admin, "page-keys")
    admin.go("/console/keys")
    assert secret not in admin.driver.page_source, "a secret is shown twice"
    admin.click("button[aria-label='Revoke ci']")
    assert "Revoked" in admin.text
    mira.go("/console/people")
    assert "Not allowed" in mira.text
    mira.go(ways.case)
    name = mira.find(".subject .facts dd").text
    mira.fill("#search", name.upper()).key(Keys.ENTER)
    mira.wait(lambda: "/applications" in mira.path, "the search answers")
    assert name not in mira.driver.current_url, "what was searched for is in the address"
