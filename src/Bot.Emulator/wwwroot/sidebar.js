// The people to be, and the chats of the one chosen.

import { avatar, byId, clock, element, nameOf } from "./dom.js";
import { chatsOf, person, state, titleOf, toneOf, unreadKey } from "./state.js";

export function drawPeople(choose) {
  const list = byId("people");
  list.replaceChildren(...state.people.map(one => {
    const chosen = one.id === state.personId;
    const role = one.id === state.profile?.admin_id ? element("span", { class: "role" }, "admin") : null;
    return element("button", {
      class: "person",
      type: "button",
      role: "radio",
      "aria-checked": String(chosen),
      tabindex: chosen ? "0" : "-1",
      "data-person": one.id,
      title: nameOf(one),
      onclick: () => choose(one.id),
    }, avatar(element("span", { class: "avatar", "aria-hidden": "true" }), nameOf(one), one.id), element("span", {}, one.first_name), role);
  }));
  list.onkeydown = event => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = state.people.findIndex(one => one.id === state.personId);
    const next = state.people.at((at + step) % state.people.length);
    choose(next.id);
    list.querySelector(`[data-person="${next.id}"]`)?.focus();
  };
}

export function drawChats(open) {
  const me = person();
  if (!me) return;
  byId("chats").replaceChildren(...chatsOf(me).map(one => element("li", {}, row(one, me, open))));
}

function row(one, me, open) {
  const title = titleOf(one);
  const last = one.last_message;
  const unread = state.unread.get(unreadKey(me.id, one.chat.id)) ?? 0;
  return element("button", {
    class: "chat-row",
    type: "button",
    "data-chat": one.chat.id,
    "aria-current": one.chat.id === state.chatId ? "true" : null,
    onclick: () => open(one.chat.id),
  },
  avatar(element("span", { class: "avatar", "aria-hidden": "true" }), title, toneOf(one)),
  element("span", { class: "name" }, title),
  last ? element("time", {}, clock(last.date)) : element("span"),
  element("span", { class: "preview" }, last ? preview(last, me) : one.chat.type === "private" ? "Press Start to begin" : "No messages yet"),
  unread > 0 ? element("span", { class: "unread", "aria-label": `${unread} unread` }, String(unread)) : element("span"));
}

function preview(message, me) {
  const text = (message.text ?? message.caption ?? (message.document?.file_name ?? (message.photo ? "Photo" : ""))).replace(/\s+/g, " ");
  return message.from?.id === me.id ? `You: ${text}` : text;
}
