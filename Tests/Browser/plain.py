"""Without JavaScript: everything that matters still works."""

from analyst import invite, reveal


def plain_way(ways):
    link = invite(ways.admin, "noor", "analyst")
    plain = ways.browser(scripts=False)
    ways.sign_in(plain, link)
    plain.key("?")
    assert not plain.find("dialog").is_displayed(), "scripts run after all"
    plain.click(".page-head form button")
    assert "The case is yours" in plain.text
    case = plain.path
    reveal(plain)
    assert plain.all(".subject .facts .line")
    plain.find("input[name=outcome][value=decline]").click()
    plain.choose("#reason", "documents-insufficient")
    plain.fill("#words", "   ").click(".decide .primary")
    assert plain.find("#words-error").text, "a decision without words was taken"
    assert plain.find("input[name=outcome][value=decline]").is_selected(), "the choice was lost"
    plain.fill("#note", "Looked at without scripts.").click("#note ~ button")
    assert "Looked at without scripts." in plain.find(".notes").text
    plain.go("/console/help")
    assert "Keys" in plain.text
    plain.go(case).click("form[action$='/release'] button")
    assert "back in the queue" in plain.text
    plain.click("form[action='/signout'] button")
    assert plain.path == "/signin"
    plain.go("/console")
    assert plain.path == "/signin", "signed out and still inside"
