"""Goes the ways of an analyst, a second person and an applicant through the pages, as a person would.

Usage: browser_test.py PROGRAM PICTURES
"""

import os
import sys
import time
import traceback

from analyst import analyst_way, keys_way, other_pages
from applicant import applicant_way, organization_way
from matches import match_way, search_way
from looks import looks_way, print_way
from browser import Browser
from evidence import evidence_way
from plain import plain_way
from server import Server


class Ways:
    """What the ways share: the server, the browsers, the checks that every page must pass."""

    def __init__(self, server, pictures):
        self.server, self.pictures = server, pictures
        self.base = server.base
        self.seen = {}
        self.browsers = []

    def browser(self, **settings):
        made = Browser(self.base, self.pictures, **settings)
        self.browsers.append(made)
        return made

    def sign_in(self, browser, link):
        browser.go(link).click("form button")
        assert browser.path == "/console", browser.path
        return browser

    def check(self, browser, name, picture=True):
        """A page looks right to a machine: no violation, no complaint, nothing wider than the window."""
        if picture:
            browser.picture(name)
        found = browser.violations() if browser.scripts else []
        assert not found, f"{name}: accessibility\n  " + "\n  ".join(found)
        assert not browser.complaints(), f"{name}: {browser.complaints()}"
        assert browser.overflow() <= 0, f"{name}: {browser.overflow()} points wider than the window"


def main():
    program, pictures = sys.argv[1:3]
    os.makedirs(pictures, exist_ok=True)
    server = Server(program)
    ways = Ways(server, pictures)
    failed = 0
    try:
        for way in (analyst_way, keys_way, other_pages, match_way, search_way, applicant_way, organization_way, evidence_way, looks_way, print_way, plain_way):
            began = time.monotonic()
            try:
                way(ways)
                print(f"ok      {way.__name__}  {time.monotonic() - began:.1f} s", flush=True)
            except Exception:
                failed += 1
                print(f"failed  {way.__name__}", flush=True)
                traceback.print_exc()
                for index, browser in enumerate(ways.browsers):
                    try:
                        browser.picture(f"failed-{way.__name__}-{index}")
                    except Exception:
                        pass
    finally:
        for browser in ways.browsers:
            browser.close()
        server.stop()
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()
