"""Matches side by side, several cleared together, a search in the lists, the state of the lists."""

from selenium.webdriver.common.by import By

from analyst import invite, reveal


def match_way(ways):
    admin = ways.admin
    link = invite(admin, "noor", "analyst")
    noor = ways.noor = ways.browser()
    ways.sign_in(noor, link)
    noor.go("/console/matches")
    ways.check(noor, "matches")
    rows = noor.all("[data-row]")
    assert rows, "the demonstration has no open match"
    ways.match = rows[0].find_element(By.CSS_SELECTOR, ".open").get_attribute("href").removeprefix(ways.base)
    noor.go(ways.match)
    assert "covered" in noor.find(".compare").get_attribute("textContent")
    assert not noor.all("mark"), "differences show before the reveal"
    ways.check(noor, "match-covered")
    reveal(noor)
    assert noor.all(".compare .values li") and "Word by word" in noor.text
    ways.check(noor, "match")
    noor.key("x")
    assert noor.find("input[name=verdict][value=cleared]").is_selected()
    assert noor.focused() == "match-reason"
    noor.choose("#match-reason", "another-birth-date")
    noor.fill("#words", "Born <i>elsewhere</i>, in another year.").click("#judge .primary")
    assert "waits for a second person" in noor.text.lower() or "is in force" in noor.text, noor.text
    assert "<i>elsewhere</i>" in noor.text
    ways.check(noor, "match-judged")
    if noor.all(".pending"):
        assert not noor.all(".pending form"), "the maker is offered to approve"
        ways.sofia.go(ways.match).click(".pending .primary")
        assert "approved and in force" in ways.sofia.text
    together(ways, noor)


def together(ways, noor):
    """Several are cleared after a preview that changes nothing."""
    noor.go("/console/matches")
    boxes = noor.all("input[name=finding]")[:2]
    for box in boxes:
        box.click()
    noor.choose("#bulk-reason", "another-name").fill("#bulk-words", "The names only sound alike.")
    noor.click(".together .card button")
    assert len(noor.all("[data-row]")) == len(boxes)
    ways.check(noor, "match-preview")
    noor.click(".after-rows .primary")
    assert f"of {len(boxes)} matches" in noor.text
    ways.check(noor, "match-together")


def search_way(ways):
    noor = ways.noor
    noor.go("/console/screenings")
    noor.fill("#names", "Iggy Blackmoor").choose("#kind", "person").fill("#birth-date", "1990-07-30")
    noor.fill("#purpose", "A call from a partner").click(".search-form .primary")
    assert "Ignatius Blackmoor" in noor.text or "Iggy Blackmoor" in noor.text, noor.text
    ways.search = noor.path
    noor.find("article summary").click()
    ways.check(noor, "search")
    noor.go("/console/screenings")
    assert "A call from a partner" in noor.text and "Blackmoor" not in noor.text
    ways.check(noor, "searches")
    ways.sofia.go(ways.search)
    assert "Blackmoor" not in ways.sofia.text, "somebody else's search is open"
    ways.check(ways.sofia, "search-covered")
    noor.go("/console/lists").click("[data-row] .open")
    assert "Versions" in noor.text
    ways.check(noor, "list")
