// The publish panel: a story goes into the content folder.

import { get, post } from "./api.js";
import { byId, element } from "./dom.js";
import { outcome } from "./panels.js";

let samples = [];

export async function openPublish() {
  try {
    samples = await get("/emulator/samples");
  } catch (error) {
    outcome("publish-outcome", error.message, true);
    return;
  }
  const chosen = byId("sample").value;
  byId("sample").replaceChildren(
    element("option", { value: "" }, "An empty page"),
    ...samples.map((one, index) => element("option", { value: String(index) }, one.title)));
  byId("sample").value = chosen;
  if (chosen === "" && byId("story").value === "" && samples.length > 0) choose(0);
}

export function setUpPublish() {
  byId("sample").addEventListener("change", event => choose(event.target.value === "" ? -1 : Number(event.target.value)));
  byId("publish-form").addEventListener("submit", async event => {
    event.preventDefault();
    try {
      const answer = await post("/emulator/publish", { name: byId("story-name").value, text: byId("story").value });
      outcome("publish-outcome", `Published as ${answer.name}. Whoever follows its topic hears of it in a moment.`);
    } catch (error) {
      outcome("publish-outcome", error.message, true);
    }
  });
}

function choose(index) {
  byId("sample").value = index < 0 ? "" : String(index);
  byId("story").value = samples[index]?.text ?? "";
  byId("story-name").value = samples[index]?.name ?? "story.txt";
  outcome("publish-outcome", "");
}
