// What the page knows. Modules read it and call `changed` functions of their own; only app.js replaces parts of it.

export const state = {
  people: [],
  chats: [],
  personId: null,
  chatId: null,
  profile: null,
  replyTo: null,
  unread: new Map(),
};

export const person = () => state.people.find(one => one.id === state.personId) ?? null;

export const chat = () => state.chats.find(one => one.chat.id === state.chatId) ?? null;

// The chats one person sees: the private one with the bot, first met or not, and the groups the person is in.
export function chatsOf(user) {
  const own = state.chats.find(one => one.chat.id === user.id)
    ?? { chat: { id: user.id, type: "private", first_name: user.first_name }, bot_status: "member", members: {} };
  const groups = state.chats.filter(one => one.chat.id !== user.id && one.members[user.id] && !["left", "kicked"].includes(one.members[user.id]));
  groups.sort((a, b) => (b.last_message?.date ?? 0) - (a.last_message?.date ?? 0));
  return [own, ...groups];
}

export function titleOf(one) {
  if (one.chat.type !== "private") return one.chat.title;
  return state.profile?.name ?? "Bot";
}

// The private chat wears the bot's colour whoever looks at it.
export const toneOf = one => (one.chat.type === "private" ? state.profile?.bot.id ?? 0 : one.chat.id);

export const unreadKey = (personId, chatId) => `${personId}/${chatId}`;
