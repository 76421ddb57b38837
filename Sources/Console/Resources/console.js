// Keys for the console. Every key does what a link or a button on the page does; without this file nothing is lost.
"use strict";

(() => {
  const rows = () => Array.from(document.querySelectorAll("[data-row]"));
  const typing = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

  const move = (step) => {
    const all = rows();
    if (all.length === 0) return;
    const now = all.findIndex((row) => row.classList.contains("current"));
    const next = Math.min(Math.max(now + step, 0), all.length - 1);
    all.forEach((row, index) => row.classList.toggle("current", index === next));
    const link = all[next].querySelector("a.open");
    link?.focus({ preventScroll: true });
    all[next].scrollIntoView({ block: "nearest" });
  };

  const focusOn = (id, inner) => {
    const place = document.getElementById(id);
    if (!place) return;
    place.scrollIntoView({ block: "start" });
    (inner ? place.querySelector(inner) ?? place : place).focus();
  };

  const press = (key) => {
    const target = document.querySelector(`[data-key="${key}"]`);
    if (target && !target.disabled) target.click();
  };

  // On the page of a match: choose what to say, then give the reason.
  const judge = (key) => {
    const choice = document.querySelector(`[data-key="${key}"][type="radio"]`);
    if (!choice) return;
    choice.click();
    focusOn("match-reason");
  };

  const help = () => {
    const overlay = document.getElementById("help-overlay");
    if (!overlay) return;
    if (overlay.open) overlay.close(); else overlay.showModal();
  };

  const actions = {
    j: () => move(1),
    k: () => move(-1),
    c: () => press("c"),
    d: () => focusOn("decide", "input:not([type=hidden])"),
    e: () => focusOn("evidence"),
    n: () => focusOn("note"),
    r: () => focusOn("purpose"),
    u: () => document.querySelector(".crumb a")?.click(),
    x: () => judge("x"),
    y: () => judge("y"),
    a: () => judge("a"),
    "/": () => focusOn("search"),
    "?": help,
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && typing(event.target)) {
      event.target.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (document.querySelector("dialog[open]") && event.key !== "?") return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  document.querySelector("[data-help]")?.addEventListener("click", (event) => {
    event.preventDefault();
    help();
  });
  document.querySelector("[data-close]")?.addEventListener("click", help);

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === "post") form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  });
})();
