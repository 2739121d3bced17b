// The faults panel: presets, rules in force, and rules of one's own.

import { get, post, remove } from "./api.js";
import { byId, element } from "./dom.js";
import { outcome } from "./panels.js";
import { state } from "./state.js";

const PRESETS = [
  ["Wait 10 seconds", "429 until the wait is over", { kind: "error", status: 429, retry_after: 10, times: 1, hold: "chat" }],
  ["Blocked by the user", "403 for every message", { kind: "error", status: 403, description: "Forbidden: bot was blocked by the user" }],
  ["Chat not found", "400 for every message", { kind: "error", status: 400, description: "Bad Request: chat not found" }],
  ["Markup refused", "400 can't parse entities, once", { kind: "error", status: 400, description: "Bad Request: can't parse entities: refused by a fault", times: 1 }],
  ["Server errors", "500 for half of the calls", { kind: "error", status: 500, share: 0.5 }],
  ["Bad gateway", "502 with a page instead of JSON", { kind: "error", status: 502, body: "<html><body>Bad Gateway</body></html>", times: 3 }],
  ["Slow answers", "2 to 4 seconds each", { kind: "delay", delay_ms: 2000, delay_max_ms: 4000 }],
  ["Answer lost", "Delivered, then the connection breaks, once", { kind: "accept_then_reset", times: 1 }],
  ["Answer never comes", "Delivered, then silence, once", { kind: "accept_then_timeout", times: 1 }],
];

const SERVER_PRESETS = [
  ["Telegram's limits", "30 a second, 1 a chat, 20 a minute to a group", { limits: { overall_per_second: 30, per_chat_per_second: 1, group_per_minute: 20, mode: "window" } }],
  ["Strict limits", "The same; every send waits after one too many", { limits: { overall_per_second: 30, per_chat_per_second: 1, group_per_minute: 20, mode: "penalty", penalty_seconds: 5 } }],
  ["Connection refused", "For 10 seconds, this page too", { refuse_seconds: 10 }],
];

export function setUpFaults() {
  byId("presets").replaceChildren(
    ...PRESETS.map(([name, what, rule]) => preset(name, what, () => add({ rules: [{ name, ...scope(), ...rule }] }))),
    ...SERVER_PRESETS.map(([name, what, request]) => preset(name, what, () => add(request))));
  byId("clear-faults").addEventListener("click", () => run(() => remove("/emulator/faults"), "All faults are gone."));
  byId("fault-form").addEventListener("submit", event => {
    event.preventDefault();
    let request;
    try {
      request = JSON.parse(byId("fault-json").value);
    } catch (error) {
      outcome("faults-outcome", error.message, true);
      return;
    }
    add(request);
  });
}

export const openFaults = () => run(() => get("/emulator/faults"), "");

function preset(name, what, add) {
  return element("button", { type: "button", class: "preset", onclick: add }, element("b", {}, name), element("span", {}, what));
}

function scope() {
  const everywhere = document.querySelector("input[name=scope]:checked").value === "all";
  return everywhere ? {} : { chats: [state.chatId] };
}

const add = request => run(() => post("/emulator/faults", request), "Added.");

async function run(call, said) {
  try {
    draw(await call());
    outcome("faults-outcome", said);
  } catch (error) {
    outcome("faults-outcome", error.message, true);
  }
}

function draw(report) {
  const rules = report.rules.map(({ rule, struck }) => {
    const where = rule.chats.length > 0 ? `chat ${rule.chats.join(", ")}` : "every chat";
    const share = rule.share < 1 ? `, ${Math.round(rule.share * 100)} %` : "";
    const times = rule.times ? ` of ${rule.times}` : "";
    return element("li", {}, `${rule.name ?? rule.kind} – ${where}${share}, struck ${struck}${times}`);
  });
  if (report.limits) {
    const { overall_per_second: all, per_chat_per_second: each, group_per_minute: group, mode } = report.limits;
    rules.push(element("li", {}, `Limits: ${all} a second, ${each} a chat, ${group} a minute to a group, ${mode}`));
  }
  byId("active-faults").replaceChildren(...(rules.length > 0 ? rules : [element("li", {}, "None: all goes well.")]));
}
