// Writing: the text box, sending, and the command menu.

import { byId, element } from "./dom.js";
import { state } from "./state.js";

const text = byId("text");
const menu = byId("menu");
const list = byId("commands");
let choices = [];
let at = -1;

const file = byId("file");

export function setUp(send, sendFile) {
  byId("composer").addEventListener("submit", event => {
    event.preventDefault();
    submit(send);
  });
  text.addEventListener("input", suggest);
  text.addEventListener("keydown", event => onKey(event, send));
  text.addEventListener("blur", () => setTimeout(() => [text, menu].includes(document.activeElement) || list.contains(document.activeElement) || close(), 150));
  byId("attach").addEventListener("click", () => file.click());
  file.addEventListener("change", () => attach(sendFile));
  menu.addEventListener("click", () => (list.hidden ? open(state.profile?.commands ?? [], send) : close()));

  function suggest() {
    const word = /^\/(\w*)$/.exec(text.value)?.[1];
    if (word === undefined) close();
    else open((state.profile?.commands ?? []).filter(one => one.command.startsWith(word)), send);
  }
}

// Sends the file that was chosen; what stands in the text box becomes its caption.
function attach(sendFile) {
  const chosen = file.files[0];
  file.value = "";
  if (!chosen) return;
  const caption = text.value.trim();
  text.value = "";
  const reader = new FileReader();
  reader.addEventListener("load", () => sendFile(chosen.name, chosen.type, reader.result.slice(reader.result.indexOf(",") + 1), caption));
  reader.readAsDataURL(chosen);
  text.focus();
}

function submit(send) {
  const value = text.value.trim();
  if (value === "") return;
  text.value = "";
  close();
  send(value);
}

function onKey(event, send) {
  if (!list.hidden && ["ArrowDown", "ArrowUp"].includes(event.key)) {
    event.preventDefault();
    select((at + (event.key === "ArrowDown" ? 1 : -1) + choices.length) % choices.length);
  } else if (event.key === "Escape") {
    close();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    if (!list.hidden && at >= 0) pick(choices[at], send);
    else submit(send);
  }
}

function open(commands, send) {
  choices = commands;
  at = -1;
  list.replaceChildren(...commands.map((one, index) => element("li", {
    role: "option",
    id: `command-${index}`,
    "aria-selected": "false",
    onclick: () => pick(one, send),
  }, element("b", {}, `/${one.command}`), element("span", {}, one.description))));
  list.hidden = commands.length === 0;
  menu.setAttribute("aria-expanded", String(!list.hidden));
  if (!list.hidden) text.focus();
}

function pick(command, send) {
  text.value = "";
  close();
  send(`/${command.command}`);
  text.focus();
}

function select(index) {
  at = index;
  [...list.children].forEach((item, position) => item.setAttribute("aria-selected", String(position === index)));
  list.children[index]?.scrollIntoView({ block: "nearest" });
  text.setAttribute("aria-activedescendant", `command-${index}`);
}

export function close() {
  list.hidden = true;
  at = -1;
  menu.setAttribute("aria-expanded", "false");
  text.removeAttribute("aria-activedescendant");
}
