// The chat page: who you are, which chat is open, and what happens in it.

import { follow, get, post } from "./api.js";
import { add, attached, drawAll, drop, replace, settle, toNewest } from "./bubbles.js";
import { setUp as setUpComposer } from "./composer.js";
import { avatar, byId, nameOf, toast } from "./dom.js";
import { openFaults, setUpFaults } from "./faults.js";
import { setUpPanels } from "./panels.js";
import { openPublish, setUpPublish } from "./publish.js";
import { drawChats, drawPeople } from "./sidebar.js";
import { chat, chatsOf, person, state, titleOf, toneOf, unreadKey } from "./state.js";

const phone = matchMedia("(width <= 760px)");
let typing = 0;

const act = {
  command: text => say(text),
  reply: message => answer(message),
  open(address) {
    const bot = state.profile?.bot.username?.toLowerCase();
    const isBot = ["t.me", "telegram.me"].includes(address.hostname) && address.pathname.toLowerCase() === `/${bot}`;
    if (!isBot) return false;
    const payload = address.searchParams.get("start");
    openChat(state.personId).then(() => say(payload ? `/start ${payload}` : "/start"));
    return true;
  },
  async press(message, data) {
    setTimeout(() => settle(message.message_id), 15000);
    await attempt(() => post(`/emulator/chats/${message.chat.id}/callbacks`, { from: person(), message_id: message.message_id, data }));
  },
};

async function attempt(call) {
  try {
    return await call();
  } catch (error) {
    toast(error.message);
    return null;
  }
}

async function say(text) {
  const body = { from: person(), text, type: chat()?.chat.type, reply_to_message_id: state.replyTo?.message_id };
  answer(null);
  await attempt(() => post(`/emulator/chats/${state.chatId}/messages`, body));
}

async function sendFile(name, mimeType, content, caption) {
  answer(null);
  await attempt(() => post(`/emulator/chats/${state.chatId}/documents`, { from: person(), type: chat()?.chat.type, file_name: name, mime_type: mimeType || undefined, content, caption: caption || undefined }));
}

// The message the next words answer; null for none.
function answer(message) {
  state.replyTo = message;
  byId("replying").hidden = !message;
  if (!message) return;
  byId("reply-name").textContent = message.from ? nameOf(message.from) : message.chat.title;
  byId("reply-text").textContent = message.text ?? message.caption ?? attached(message);
  byId("text").focus();
}

async function refresh() {
  [state.people, state.chats] = await Promise.all([get("/emulator/people"), get("/emulator/chats?limit=200")]);
  const [personId, chatId] = location.hash.slice(1).split("/").map(Number);
  state.personId = state.people.some(one => one.id === personId) ? personId : state.people[0]?.id;
  await openChat(chatsOf(person()).some(one => one.chat.id === chatId) ? chatId : state.personId);
}

async function choosePerson(id) {
  state.personId = id;
  const stays = chatsOf(person()).some(one => one.chat.id === state.chatId) && state.chatId < 0;
  await openChat(stays ? state.chatId : id, !phone.matches);
}

async function openChat(id, show = true) {
  if (state.chatId !== id) answer(null);
  state.chatId = id;
  state.unread.delete(unreadKey(state.personId, id));
  history.replaceState(null, "", `#${state.personId}/${id}`);
  const [profile, messages] = await Promise.all([get(`/emulator/profile?chat=${id}&user=${state.personId}`), get(`/emulator/chats/${id}/history`)]);
  if (state.chatId !== id) return;
  state.profile = profile;
  if (show) document.body.dataset.view = "chat";
  drawPeople(choosePerson);
  drawChats(openChat);
  drawHead();
  drawAll(messages, act);
  if (show && !phone.matches && !document.activeElement.closest?.(".people, .panel")) byId("text").focus();
}

function drawHead() {
  const open = chatsOf(person()).find(one => one.chat.id === state.chatId);
  const isPrivate = open.chat.type === "private";
  avatar(byId("chat-avatar"), titleOf(open), toneOf(open));
  byId("chat-title").textContent = titleOf(open);
  byId("chat-subtitle").textContent = isPrivate ? "bot" : `${Object.keys(open.members).length} members`;
  const present = !["kicked", "left"].includes(open.bot_status);
  byId("block").textContent = isPrivate ? (present ? "Block" : "Unblock") : present ? "Remove bot" : "Add bot";
  byId("block").dataset.status = present ? "kicked" : "member";
  const blocked = isPrivate && !present;
  byId("composer").hidden = blocked;
  byId("restart").hidden = !blocked;
  byId("open-publish").hidden = !state.profile.can_publish;
}

async function reloadChats() {
  [state.people, state.chats] = await Promise.all([get("/emulator/people"), get("/emulator/chats?limit=200")]);
  drawPeople(choosePerson);
  drawChats(openChat);
  drawHead();
}

function noteLast(one) {
  const known = state.chats.find(other => other.chat.id === one.chat_id);
  if (known) known.last_message = one.message;
  else reloadChats();
}

const events = {
  message(one) {
    noteLast(one);
    if (one.chat_id === state.chatId) add(one, act);
    else countUnread(one);
    byIdle();
    drawChats(openChat);
  },
  edit(one) {
    const known = state.chats.find(other => other.chat.id === one.chat_id);
    if (known?.last_message?.message_id === one.message.message_id) known.last_message = one.message;
    if (one.chat_id === state.chatId) replace(one, act);
    drawChats(openChat);
  },
  delete(one) {
    if (one.chat_id === state.chatId) drop(one.message_id);
  },
  popup(one) {
    settle(one.message_id);
    if (one.user_id !== state.personId) return;
    if (one.url) act.open(new URL(one.url));
    if (!one.text) return;
    if (one.alert) alertDialog(one.text);
    else toast(one.text);
  },
  typing(one) {
    if (one.chat_id !== state.chatId) return;
    byId("chat-subtitle").textContent = "typing…";
    clearTimeout(typing);
    typing = setTimeout(drawHead, 5000);
  },
  async profile() {
    if (state.chatId === null) return;
    state.profile = await get(`/emulator/profile?chat=${state.chatId}&user=${state.personId}`);
    drawHead();
    if (!byId("messages").querySelector("[data-message]")) drawAll([], act);
  },
  chat: () => reloadChats(),
};

function byIdle() {
  clearTimeout(typing);
  if (byId("chat-subtitle").textContent === "typing…") drawHead();
}

function countUnread(one) {
  const readers = one.chat_id > 0 ? [one.chat_id] : state.people.map(other => other.id);
  for (const id of readers) {
    const key = unreadKey(id, one.chat_id);
    state.unread.set(key, (state.unread.get(key) ?? 0) + 1);
  }
}

function setMore(open) {
  byId("extra").classList.toggle("open", open);
  byId("more").setAttribute("aria-expanded", String(open));
}

function alertDialog(text) {
  byId("alert-title").textContent = state.profile.name;
  byId("alert-text").textContent = text;
  byId("alert-dialog").showModal();
}

async function createPerson(event) {
  event.preventDefault();
  const id = Math.max(1000, ...state.people.map(one => one.id)) + 1;
  const made = await attempt(() => post("/emulator/people", { id, first_name: byId("person-name").value.trim(), language_code: byId("person-language").value }));
  byId("person-dialog").close();
  byId("person-form").reset();
  if (!made) return;
  await reloadChats();
  await choosePerson(made.id);
}

setUpComposer(say, sendFile);
setUpPublish();
setUpFaults();
setUpPanels({ publish: openPublish, faults: openFaults });
byId("back").addEventListener("click", () => {
  document.body.dataset.view = "list";
  byId("chats").querySelector("[aria-current]")?.focus();
});
byId("to-bottom").addEventListener("click", toNewest);
byId("more").addEventListener("click", event => {
  event.stopPropagation();
  setMore(!byId("extra").classList.contains("open"));
});
document.addEventListener("click", () => setMore(false));
byId("reply-cancel").addEventListener("click", () => answer(null));
byId("restart").addEventListener("click", () => say("/start"));
byId("block").addEventListener("click", () => attempt(() =>
  post(`/emulator/chats/${state.chatId}/membership`, { from: person(), status: byId("block").dataset.status })));
byId("add-person").addEventListener("click", () => byId("person-dialog").showModal());
byId("person-form").addEventListener("submit", createPerson);
byId("person-dialog").querySelector("[data-cancel]").addEventListener("click", () => byId("person-dialog").close());
follow(events, () => attempt(refresh), open => {
  byId("connection").textContent = open ? "Connected" : "Connection lost, trying again…";
});
