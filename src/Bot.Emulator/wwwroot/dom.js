// Small ways to build elements. Text only ever becomes text nodes: nothing a bot or a person writes is parsed as HTML.

export const byId = id => document.getElementById(id);

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined));
  return made;
}

export function avatar(target, name, id) {
  const words = name.trim().split(/\s+/);
  const initials = [words[0], words.length > 1 ? words.at(-1) : ""].map(word => [...word][0] ?? "").join("");
  target.textContent = initials.toUpperCase();
  target.dataset.tone = String(Math.abs(id) % 7);
  return target;
}

export const clock = unix =>
  new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" }).format(unix * 1000);

export const day = unix =>
  new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" }).format(unix * 1000);

export const nameOf = user => [user.first_name, user.last_name].filter(Boolean).join(" ");

export function toast(text) {
  const shown = element("div", { class: "toast" }, text);
  byId("toasts").append(shown);
  setTimeout(() => shown.remove(), 4000 + text.length * 30);
}
