-- Delivery settings that many chats share. The definition is the canonical JSON of Readers/DeliveryProfile.
CREATE TABLE profiles (
    profile_id INTEGER PRIMARY KEY,
    definition TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE chats (
    chat_id          INTEGER PRIMARY KEY,             -- Telegram's, 64-bit; negative for groups
    kind             INTEGER NOT NULL,                -- Readers/ChatKind
    title            TEXT    NOT NULL DEFAULT '',
    language         TEXT    NOT NULL,                -- of menus, BCP 47 primary
    state            INTEGER NOT NULL DEFAULT 0,      -- Readers/ChatState
    state_reason     TEXT,
    failures         INTEGER NOT NULL DEFAULT 0,      -- refusals in a row
    first_failure_at INTEGER,
    created_at       INTEGER NOT NULL
) STRICT;

-- Where messages go: a chat, or a forum topic of a chat (thread 0: none). Keys are never used again: the ledger outlives
-- a chat that was deleted, and must not speak for another.
CREATE TABLE destinations (
    destination_id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id        INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE ON DELETE CASCADE,
    thread_id      INTEGER NOT NULL DEFAULT 0,
    profile_id     INTEGER NOT NULL REFERENCES profiles (profile_id),
    paused         INTEGER NOT NULL DEFAULT 0,        -- 1 after /stop until resumed
    UNIQUE (chat_id, thread_id)
) STRICT;
CREATE INDEX destinations_by_profile ON destinations (profile_id, destination_id);
