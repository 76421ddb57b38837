"""The applicant's way: the link, the details, the evidence, what is still asked, withdrawal. On a phone."""

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

HOSTILE = "A\"\u0301 onfocus=\"document.title='hurt'\" autofocus <img src=x onerror=\"document.title='hurt'\">'`&"


def check_digit(text):
    values = {**{str(d): d for d in range(10)}, **{chr(65 + n): 10 + n for n in range(26)}, "<": 0}
    return str(sum(values[c] * (7, 3, 1)[i % 3] for i, c in enumerate(text)) % 10)


def passport(state, surname, given, number, born, sex, expires):
    """The two lines of a passport (ICAO Doc 9303-4)."""
    first = f"P<{state}{surname.replace(' ', '<')}<<{given.replace(' ', '<')}".ljust(44, "<")[:44]
    number = number.ljust(9, "<")
    parts = number + check_digit(number), born + check_digit(born), expires + check_digit(expires), "<" * 14 + "0"
    composite = check_digit(parts[0] + parts[1] + parts[2] + parts[3])
    second = f"{parts[0]}{state}{parts[1]}{sex}{parts[2]}{parts[3]}{composite}"
    return f"{first}\n{second}"


def applicant_link(ways, kind):
    """An application to which something can be added, opened by an administrator who makes its link."""
    admin = ways.admin
    found = []
    for state in ("referred", "restricted"):
        admin.go(f"/console/applications?state={state}&kind={kind}")
        found += [
            (int(row.find_element(By.CSS_SELECTOR, "td.number").text.split()[-1]),
             row.find_element(By.CSS_SELECTOR, ".open").get_attribute("href")) for row in admin.all("[data-row]")]
    # Who is asked for most comes first, so that there is something to shrink.
    for _, address in sorted(found, reverse=True):
        admin.go(address)
        if admin.all("form[action$='/link']"):
            admin.click("form[action$='/link'] button")
            return address, admin.find(".secret").text
    raise AssertionError(f"no {kind} is asked for anything")


def applicant_way(ways):
    application, link = applicant_link(ways, "individual")
    phone = ways.browser(width=360, height=740)
    phone.go(link)
    ways.check(phone, "apply-360")
    before = [li.text for li in phone.all(".asks li")]
    assert before, "nothing is asked"

    phone.click("a[href$='/details']")
    ways.check(phone, "apply-details-360")
    fill = {
        "#name": "Anna Maria Eriksson", "#street": "Storgatan 4", "#locality": "Uppsala", "#postal": "753 31",
        "#email": "not an address", "#telephone": "+46 18 555 01 00", "#use": "Backups of a small school"}
    for field, words in fill.items():
        phone.fill(field, words)
    phone.choose("#country", "SE").choose("#nationality", "SE").choose("#pay", "other")
    phone.fill("#pay-other", "Invoice")
    phone.driver.execute_script("document.getElementById('birth').value = '1984-08-12'")
    phone.click("button.primary")
    fault = phone.find("#email-fault")
    assert "name@example.org" in fault.text and phone.find("#email").get_attribute("aria-invalid") == "true"
    for field, words in fill.items():
        assert phone.find(field).get_attribute("value") == words, f"{field} lost what was typed"
    ways.check(phone, "apply-details-fault-360")
    phone.fill("#email", "anna@eriksson.example").click("button.primary")
    assert "Saved" in phone.text and "Anna Maria Eriksson" in phone.text

    phone.click(".ways a[href$='/lines']")
    lines = passport("SWE", "ERIKSSON", "ANNA MARIA", "L898902C3", "840812", "F", "341231")
    phone.fill("#lines", lines[:-1] + str((int(lines[-1]) + 1) % 10)).click("button.primary")
    assert "Not accepted" in phone.find(".received").text, phone.text
    phone.click(".ways a[href$='/lines']")
    phone.fill("#lines", "these are no lines").click("button.primary")
    assert phone.find("#lines-fault").text and phone.find("#lines").get_attribute("value") == "these are no lines"
    ways.check(phone, "apply-lines-fault-360")
    phone.fill("#lines", lines).click("button.primary")
    assert "Accepted" in phone.find(".received").text, phone.text
    after = [li.text for li in phone.all(".asks li")]
    assert len(after) < len(before), (before, after)
    ways.check(phone, "apply-received-360")
    hostile_way(ways, phone, application, link)

    phone.go(link).click("a[href$='/withdraw']")
    ways.check(phone, "apply-withdraw-360")
    phone.click("button.danger")
    assert "took your application back" in phone.text
    phone.go(link)
    assert "not valid any more" in phone.text


def hostile_way(ways, phone, application, link):
    """A name made to break out of an attribute and to run script does neither, for applicant and analyst."""
    phone.go(link + "/details").fill("#name", HOSTILE).fill("#street", HOSTILE).click("button.primary")
    admin = ways.admin
    admin.go(application).fill("#purpose", "Check evidence against the statement").click(".reveal button")
    phone.go(link + "/details")
    for browser, place in ((phone, "#name"), (admin, ".subject")):
        assert browser.driver.title != "hurt"
        assert not browser.all("[onfocus], [onerror]"), browser.driver.page_source
        shown = browser.find(place).get_attribute("value") or browser.find(place).text
        assert HOSTILE in shown, shown
    ways.check(admin, "hostile-name")
    phone.fill("#name", "Anna Maria Eriksson").click("button.primary")


def organization_way(ways):
    _, link = applicant_link(ways, "organization")
    browser = ways.browser()
    browser.go(link + "/details")
    owners = len(browser.all("[id^=owner][id$='.name']"))
    browser.fill("#number", "12345678").click("button[name=more][value=owner]")
    assert len(browser.all("[id^=owner][id$='.name']")) == owners + 1
    assert browser.find("#number").get_attribute("value") == "12345678", "adding a row lost what was typed"
    browser.fill(f"[id='owner{owners}.name']", "Temporary Person").click(f"button[value=owner{owners}]")
    assert len(browser.all("[id^=owner][id$='.name']")) == owners
    ways.check(browser, "apply-organization")
    browser.find("#number").send_keys(Keys.ENTER)
    browser.wait(lambda: browser.path.endswith("details") is False, "Enter saves")
    assert "Saved" in browser.text
    browser.click(".ways a[href$='/register']")
    browser.click("button.primary")
    assert len(browser.all(".field-error")) >= 4
    ways.check(browser, "apply-register-fault")
    browser.fill("#register", "Companies House").fill("#number", "12345678").fill("#name", "Quite Another Ltd")
    browser.choose("#jurisdiction", "GB").choose("#status", "active")
    browser.driver.execute_script("document.getElementById('retrieved').value = '2026-01-05'")
    browser.click("button.primary")
    assert browser.all(".received li"), browser.text
    browser.click(".ways a[href$='/report']")
    browser.fill("#report", '{"payload":"e30","signature":"AAAA","keyId":"nobody"}').click("button.primary")
    ways.check(browser, "apply-report")
