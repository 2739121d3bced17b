// Calls of the emulator's program API. Every failure is an Error whose message a person can read.

export async function get(path) {
  return read(await fetch(path, { headers: { accept: "application/json" } }));
}

export async function post(path, body) {
  return read(await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }));
}

export async function remove(path) {
  return read(await fetch(path, { method: "DELETE" }));
}

async function read(response) {
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new Error(answer?.error ?? `The emulator answered ${response.status}`);
  return answer;
}

// Follows what happens. `on` maps event names to functions; `onGap` runs when events may have been missed.
export function follow(on, onGap, onState) {
  const source = new EventSource("/emulator/events");
  let last = null;
  source.addEventListener("open", () => onState(true));
  source.addEventListener("error", () => onState(false));
  source.addEventListener("hello", () => {
    last = null;
    onGap();
  });
  for (const [name, handle] of Object.entries(on)) {
    source.addEventListener(name, event => {
      const number = Number(event.lastEventId);
      const missed = last !== null && number !== last + 1;
      last = number;
      if (missed) onGap();
      else handle(JSON.parse(event.data));
    });
  }
}
