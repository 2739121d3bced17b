// The messages of the open chat.

import { byId, clock, day, element, nameOf } from "./dom.js";
import { formatted, link } from "./format.js";
import { chat, state } from "./state.js";

const list = byId("messages");
let shown = [];

// Draws all messages anew and goes to the newest.
export function drawAll(messages, act) {
  shown = messages;
  list.replaceChildren();
  if (messages.length === 0) list.append(intro(act));
  let before = null;
  for (const one of messages) {
    appendDay(before, one);
    list.append(draw(one, before, act));
    before = one;
  }
  toNewest();
}

export function add(one, act) {
  const stick = isAtNewest() || one.message.from?.id === state.personId;
  if (shown.length === 0) list.replaceChildren();
  const before = shown.at(-1) ?? null;
  appendDay(before, one);
  const drawn = draw(one, before, act);
  drawn.querySelector(".bubble").classList.add("new");
  list.append(drawn);
  shown.push(one);
  if (stick) toNewest();
}

export function replace(one, act) {
  const index = shown.findIndex(other => other.message.message_id === one.message.message_id);
  const old = node(one.message.message_id);
  if (index < 0 || !old) return;
  const stick = isAtNewest();
  const focused = old.contains(document.activeElement) ? document.activeElement.textContent : null;
  shown[index] = one;
  const drawn = draw(one, shown[index - 1] ?? null, act);
  drawn.querySelector(".bubble").classList.add("changed");
  old.replaceWith(drawn);
  if (focused !== null) ([...drawn.querySelectorAll(".key")].find(key => key.textContent === focused) ?? drawn.querySelector(".key"))?.focus();
  if (stick) toNewest();
}

export function drop(messageId) {
  shown = shown.filter(one => one.message.message_id !== messageId);
  node(messageId)?.remove();
}

// Ends the wait shown on the buttons of a message.
export function settle(messageId) {
  for (const key of node(messageId)?.querySelectorAll(".waiting") ?? []) key.classList.remove("waiting");
}

export function toNewest() {
  list.scrollTop = list.scrollHeight;
}

const isAtNewest = () => list.scrollHeight - list.scrollTop - list.clientHeight < 80;

list.addEventListener("scroll", () => {
  byId("to-bottom").hidden = isAtNewest();
});

const node = messageId => list.querySelector(`[data-message="${messageId}"]`);

function appendDay(before, one) {
  const title = day(one.message.date);
  if (!before || day(before.message.date) !== title) list.append(element("div", { class: "day" }, title));
}

function draw({ message, silent }, before, act) {
  const mine = message.from?.id === state.personId;
  const turn = before?.message.from?.id !== message.from?.id;
  const bubble = element("div", { class: "bubble" },
    sender(message, mine, turn),
    quote(message),
    photo(message),
    file(message),
    element("div", { class: "text", dir: "auto" },
      formatted(message.text ?? message.caption ?? service(message), message.entities ?? message.caption_entities, act), meta(message, silent)));
  return element("article", {
    class: `message${mine ? " mine" : ""}${turn ? " turn" : ""}`,
    "data-message": message.message_id,
    "aria-label": `${mine ? "You" : message.from ? nameOf(message.from) : message.chat.title}, ${clock(message.date)}`,
  }, bubble, keyboard(message, act), reply(message, act));
}

function sender(message, mine, turn) {
  if (mine || !turn || chat()?.chat.type === "private") return null;
  return element("div", { class: "sender" }, message.from ? nameOf(message.from) : message.chat.title);
}

function meta(message, silent) {
  return element("span", { class: "meta" },
    message.is_topic_message ? element("span", {}, `topic ${message.message_thread_id}`) : null,
    silent ? element("span", { title: "Arrives without a sound" }, "silent") : null,
    message.has_protected_content ? element("span", { title: "Cannot be forwarded or saved" }, "protected") : null,
    message.edit_date ? element("span", { title: `Edited ${clock(message.edit_date)}` }, "edited") : null,
    element("time", { datetime: new Date(message.date * 1000).toISOString() }, clock(message.date)));
}

function quote(message) {
  const answered = message.reply_to_message;
  if (!answered) return null;
  const jump = () => node(answered.message_id)?.scrollIntoView({ block: "center" });
  return element("button", { type: "button", class: "quote", onclick: jump },
    element("b", {}, answered.from ? nameOf(answered.from) : answered.chat.title), element("span", {}, answered.text ?? answered.caption ?? attached(answered)));
}

function reply(message, act) {
  return element("button", { type: "button", class: "reply", "aria-label": "Reply", title: "Reply", onclick: () => act.reply(message) }, "↩");
}

function photo(message) {
  const size = message.photo?.at(-1);
  if (!size) return null;
  const image = element("img", { src: `/emulator/photos/${encodeURIComponent(size.file_id)}`, alt: message.caption ?? "Photo" });
  image.addEventListener("error", () => image.replaceWith("Photo (not fetched here)"));
  return element("div", { class: "photo" }, image);
}

function file(message) {
  if (!message.document) return null;
  const { file_id: id, file_name: name, file_size: size } = message.document;
  return element("a", { class: "file", href: `/emulator/documents/${encodeURIComponent(id)}`, download: name ?? "file" },
    element("b", { dir: "auto" }, name ?? "File"), element("span", {}, size ? bytes(size) : "Not fetched here"));
}

function bytes(size) {
  if (size < 1000) return `${size} bytes`;
  return size < 1_000_000 ? `${Math.round(size / 1000)} KB` : `${(size / 1_000_000).toFixed(1)} MB`;
}

// What a message without words is called.
export const attached = message => message.document?.file_name ?? "Photo";

function service(message) {
  if (message.migrate_to_chat_id) return "This group became a supergroup.";
  if (message.migrate_from_chat_id) return "This supergroup was a group before.";
  return "";
}

function keyboard(message, act) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return element("div", { class: "keyboard", role: "group", "aria-label": "Buttons" },
    rows.map(row => element("div", { class: "keyboard-row" }, row.map(button => key(message, button, act)))));
}

function key(message, button, act) {
  if (button.url) {
    const address = link(button.url, [button.text], act);
    address.classList.add("key", "address");
    return address;
  }
  return element("button", {
    type: "button",
    class: "key",
    onclick: event => {
      if (button.copy_text) navigator.clipboard?.writeText(button.copy_text.text);
      if (button.callback_data === undefined) return;
      event.currentTarget.classList.add("waiting");
      act.press(message, button.callback_data);
    },
  }, button.text);
}

function intro(act) {
  const isPrivate = chat()?.chat.type === "private" || state.chatId === state.personId;
  const card = element("div", { class: "intro" }, element("h2", {}, isPrivate ? "What can this bot do?" : "No messages here yet"),
    element("p", {}, isPrivate ? state.profile?.description || "Say hello to find out." : "The bot reads commands here, such as /help."));
  if (isPrivate) {
    card.append(element("button", { type: "button", id: "start", onclick: () => act.command("/start") }, "Start"),
      element("p", { class: "hint" }, "or type /start"));
  }
  return card;
}
