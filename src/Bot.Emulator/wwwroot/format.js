// Turns text with entities into nodes. Offsets are UTF-16 code units, which is how JavaScript counts too.

import { element } from "./dom.js";

const STYLES = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

// `act` answers presses: act.command(text), act.open(url) → true where the page itself handled the address.
export function formatted(text, entities, act) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, 0, text.length, sorted, act);
}

function nodes(text, start, end, entities, act) {
  const made = [];
  let at = start;
  let rest = entities;
  while (rest.length > 0) {
    const [entity, ...others] = rest;
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    const inside = others.filter(other => other.offset < to);
    rest = others.filter(other => other.offset >= to);
    if (to <= from) continue;
    // A block stands on lines of its own: the line breaks around it would be empty lines.
    const isBlock = BLOCKS.has(entity.type);
    const before = text.slice(at, from);
    if (from > at) made.push(isBlock ? before.replace(/\n$/, "") : before);
    made.push(wrap(entity, text.slice(from, to), nodes(text, from, to, inside, act), act));
    at = isBlock && to < end && text[to] === "\n" ? to + 1 : to;
  }
  if (at < end) made.push(text.slice(at, end));
  return made;
}

function wrap(entity, text, children, act) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, children, act);
    case "url":
      return link(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`, children, act);
    case "email":
      return element("a", { href: `mailto:${text}` }, children);
    case "bot_command":
      return element("button", { type: "button", class: "link", onclick: () => act.command(text) }, children);
    case "hashtag":
    case "cashtag":
    case "mention":
    case "text_mention":
      return element("span", { class: "link" }, children);
    case "spoiler":
      return spoiler(children);
    case "blockquote":
      return element("blockquote", {}, children);
    case "expandable_blockquote":
      return folded(children);
    case "date_time":
      return moment(entity, children);
    default:
      return STYLES[entity.type] ? element(STYLES[entity.type], {}, children) : element("span", {}, children);
  }
}

export function link(url, children, act) {
  let address;
  try {
    address = new URL(url);
  } catch {
    return element("span", {}, children);
  }
  if (!["http:", "https:", "tg:"].includes(address.protocol)) return element("span", {}, children);
  return element("a", {
    href: address.href,
    target: "_blank",
    rel: "noopener noreferrer",
    title: address.href,
    onclick: event => {
      if (act.open(address)) event.preventDefault();
    },
  }, children);
}

function spoiler(children) {
  const hidden = element("button", { type: "button", class: "spoiler", "aria-label": "Hidden text, press to show" }, children);
  hidden.addEventListener("click", () => {
    hidden.classList.add("shown");
    hidden.removeAttribute("aria-label");
  });
  return hidden;
}

function folded(children) {
  const quote = element("blockquote", { class: "folded", tabindex: "0", role: "button", "aria-expanded": "false" }, children);
  const toggle = () => quote.setAttribute("aria-expanded", String(!quote.classList.toggle("folded")));
  quote.addEventListener("click", toggle);
  quote.addEventListener("keydown", event => event.key === "Enter" && toggle());
  return quote;
}

// The reader's own time: r is relative; w weekday, d or D date, t or T time; without a format the text stays as it is.
function moment(entity, children) {
  const date = new Date(entity.unix_time * 1000);
  const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" }).format(date);
  const format = entity.date_time_format ?? "";
  const shown = format === "" ? children : [format === "r" ? relative(date) : absolute(date, format)];
  return element("time", { datetime: date.toISOString(), title: full }, shown);
}

function absolute(date, format) {
  const options = {};
  if (format.includes("w")) options.weekday = "long";
  if (format.includes("D")) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  if (format.includes("d")) Object.assign(options, { day: "2-digit", month: "2-digit", year: "2-digit" });
  if (/t/i.test(format)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  if (format.includes("T")) options.second = "2-digit";
  return new Intl.DateTimeFormat(undefined, options).format(date);
}

function relative(date) {
  const seconds = Math.round((date - Date.now()) / 1000);
  const steps = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? steps.at(-1);
  return new Intl.RelativeTimeFormat(undefined, { numeric: "auto" }).format(Math.round(seconds / size), unit);
}
