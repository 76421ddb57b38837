"""Headless Chromium with what the tests ask of it: size, dark mode, no JavaScript, accessibility, pictures."""

import json
import os

import axe_core_python
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

AXE = open(os.path.join(os.path.dirname(axe_core_python.__file__), "axe.min.js"), encoding="utf-8").read()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Browser:
    def __init__(self, base, pictures, width=1440, height=900, dark=False, scripts=True):
        options = webdriver.ChromeOptions()
        options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        service = Service(os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver"))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.base, self.pictures, self.scripts = base, pictures, scripts
        self.width, self.height = width, height
        self.resize(width, height)
        if dark:
            self.cdp("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        if not scripts:
            self.cdp("Emulation.setScriptExecutionDisabled", value=True)

    def cdp(self, command, **arguments):
        return self.driver.execute_cdp_cmd(command, arguments)

    def resize(self, width, height):
        self.cdp(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)

    def close(self):
        self.driver.quit()

    def go(self, path):
        self.driver.get(path if path.startswith("http") else self.base + path)
        return self

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.base).split("?")[0].split("#")[0]

    @property
    def text(self):
        return self.driver.find_element(By.CSS_SELECTOR, "main").text

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def wait(self, condition, what):
        return WebDriverWait(self.driver, 10, poll_frequency=0.05).until(lambda _: condition(), what)

    def click(self, selector):
        """Clicks what loads another page, and waits until the old page is gone."""
        old = self.find("html")
        element = self.find(selector)
        element.click()
        self.wait(lambda: self.find("html") != old and self.ready(), f"a new page after {selector}")
        return self

    def ready(self):
        if not self.scripts:
            return bool(self.all("main"))
        return self.driver.execute_script("return document.readyState") == "complete"

    def fill(self, selector, words):
        field = self.find(selector)
        field.clear()
        field.send_keys(words)
        return self

    def choose(self, selector, value):
        self.find(f'{selector} option[value="{value}"]').click()
        return self

    def key(self, keys):
        webdriver.ActionChains(self.driver).send_keys(keys).perform()
        return self

    def focused(self):
        return self.driver.execute_script("return document.activeElement.id")

    def picture(self, name):
        """The whole page, up to 6000 points high."""
        size = self.cdp("Page.getLayoutMetrics")["cssContentSize"]
        self.resize(self.width, int(min(max(size["height"], self.height), 6000)))
        path = os.path.join(self.pictures, f"{name}.png")
        self.driver.save_screenshot(path)
        self.resize(self.width, self.height)
        return path

    def window(self, name):
        """What a person sees without scrolling."""
        self.driver.save_screenshot(os.path.join(self.pictures, f"{name}.png"))

    def overflow(self):
        """How far the page is wider than the window."""
        metrics = self.cdp("Page.getLayoutMetrics")
        return metrics["cssContentSize"]["width"] - self.width

    def violations(self):
        """What axe finds against WCAG 2.2 A and AA and its best practices."""
        self.cdp("Runtime.evaluate", expression=AXE)
        answer = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {runOnly: arguments[0]}).then(r => done(JSON.stringify(r.violations)))", TAGS)
        return [
            f"{v['id']} ({v['impact']}): {node['target']} {node.get('failureSummary', '')[:200]}"
            for v in json.loads(answer) for node in v["nodes"]]

    def complaints(self):
        """What the browser logged: policy violations, failed requests, script errors. Pages that answer 4xx are meant."""
        severe = [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]
        return [message for message in severe if "responded with a status of 4" not in message]
