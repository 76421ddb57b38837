"""Dark mode and small windows: nothing is cut off, contrast holds, and the picture for the README."""

PAGES = ("", "/applications", "/lists", "/matches", "/screenings", "/regimes", "/journal", "/people", "/keys", "/help")


def with_session(ways, owner, **settings):
    """Another window of a person who is signed in."""
    made = ways.browser(**settings)
    made.go("/signin")
    cookie = owner.driver.get_cookie("vestibule")
    made.driver.add_cookie({"name": cookie["name"], "value": cookie["value"], "path": "/"})
    return made


def looks_way(ways):
    dark = with_session(ways, ways.admin, dark=True)
    phone = with_session(ways, ways.admin, width=360, height=740)
    night = with_session(ways, ways.admin, width=360, height=740, dark=True)
    for browser, name in ((dark, "dark"), (phone, "360"), (night, "360-dark")):
        for page in PAGES + (ways.case.removeprefix("/console"), ways.match.removeprefix("/console")):
            browser.go("/console" + page)
            ways.check(browser, f"{name}{page.replace('/', '-')[:20]}")
        small = small_targets(browser) if "360" in name else []
        assert not small, small


def small_targets(browser):
    """Buttons and fields under 44 points on a phone."""
    return browser.driver.execute_script(
        "return [...document.querySelectorAll('button, .button, input:not([type=hidden],[type=radio],[type=checkbox]), select')]"
        ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 43.5).map(e => e.outerHTML.slice(0, 120))")


def print_way(ways):
    """A printed case has no buttons, no forms, no navigation, and opens what is folded away on the screen."""
    browser = with_session(ways, ways.admin, width=800, height=1100)
    browser.go(ways.case)
    browser.cdp("Emulation.setEmulatedMedia", media="print")
    for selector in (".side", "form", ".actions", "button"):
        assert not [e for e in browser.all(selector) if e.is_displayed()], f"{selector} is printed"
    assert browser.find(".case-head h1").is_displayed() and browser.find(".timeline").is_displayed()
    browser.picture("print")
