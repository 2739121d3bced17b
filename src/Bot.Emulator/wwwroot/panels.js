// The two panels at the side: one at a time, closed by their button or Escape.

import { byId } from "./dom.js";

const panels = ["publish", "faults"];

export function setUpPanels(onOpen) {
  for (const name of panels) {
    byId(`open-${name}`).addEventListener("click", () => show(byId(name).hidden ? name : null));
    byId(name).querySelector("[data-close]").addEventListener("click", () => show(null, name));
    byId(name).addEventListener("keydown", event => event.key === "Escape" && show(null, name));
  }

  function show(name, closed) {
    for (const one of panels) {
      byId(one).hidden = one !== name;
      byId(`open-${one}`).setAttribute("aria-expanded", String(one === name));
    }
    if (closed) byId(`open-${closed}`).focus();
    if (!name) return;
    byId(name).querySelector("select, input, button:not([data-close])")?.focus();
    onOpen[name]();
  }
}

export function outcome(id, text, bad = false) {
  byId(id).textContent = text;
  byId(id).classList.toggle("bad", bad);
}
