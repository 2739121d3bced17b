-- What Telegram told us, stored before it is acknowledged. The payload goes once an update is done; the number stays for
-- a while, so that the same update has no second effect.
CREATE TABLE inbox (
    update_id   INTEGER PRIMARY KEY,
    chat_id     INTEGER NOT NULL,                     -- 0 where an update has no chat
    received_at INTEGER NOT NULL,
    payload     TEXT    NOT NULL,
    state       INTEGER NOT NULL DEFAULT 0,           -- Chat/InboxState
    attempts    INTEGER NOT NULL DEFAULT 0,
    error       TEXT
) STRICT;
CREATE INDEX inbox_waiting ON inbox (chat_id, update_id) WHERE state = 0;
CREATE INDEX inbox_by_age ON inbox (received_at);

-- What a button offers where that is too long for its callback data; the data holds the key.
CREATE TABLE offers (
    offer_id   INTEGER PRIMARY KEY,
    chat_id    INTEGER NOT NULL REFERENCES chats (chat_id) ON UPDATE CASCADE ON DELETE CASCADE,
    payload    TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX offers_by_age ON offers (created_at);
CREATE INDEX offers_by_chat ON offers (chat_id);
