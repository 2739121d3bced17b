-- The ledger: this story was promised to this destination, once. Rows come in destination order.
CREATE TABLE alerts (
    story_id       INTEGER NOT NULL,
    destination_id INTEGER NOT NULL,
    article_id     INTEGER NOT NULL,                  -- the article that was promised
    PRIMARY KEY (story_id, destination_id)
) STRICT, WITHOUT ROWID;

-- How far the planning of an article has come; gone when it is planned.
CREATE TABLE plans (
    article_id          INTEGER PRIMARY KEY,
    last_destination_id INTEGER NOT NULL
) STRICT;

-- A content that many messages share, such as a broadcast's.
CREATE TABLE contents (
    content_id INTEGER PRIMARY KEY,
    body       TEXT NOT NULL                          -- JSON of Outbox/MessageContent
) STRICT;

-- Messages that wait to leave, are leaving, or have left. Destinations and stories are not foreign keys here: a fan-out
-- of a million rows would look each of them up, and a row that outlives its destination is cancelled when claimed.
CREATE TABLE outbox (
    outbox_id      INTEGER PRIMARY KEY,
    kind           INTEGER NOT NULL,                  -- Outbox/MessageKind
    lane           INTEGER NOT NULL,                  -- Outbox/Lane
    destination_id INTEGER NOT NULL,
    state          INTEGER NOT NULL DEFAULT 0,        -- Outbox/MessageState
    due_at         INTEGER NOT NULL,
    story_id       INTEGER,
    article_id     INTEGER,
    broadcast_id   INTEGER,
    epoch          INTEGER,                           -- of the owner that claimed it
    attempts       INTEGER NOT NULL DEFAULT 0,        -- sends that failed
    ambiguous      INTEGER NOT NULL DEFAULT 0,        -- sends of which nobody knows whether they arrived
    paid           INTEGER NOT NULL DEFAULT 0,        -- 1: allow_paid_broadcast
    message_id     INTEGER,                           -- Telegram's, once sent
    carried_by     INTEGER,                           -- the row whose message carried this one too
    settled_at     INTEGER,
    expires_at     INTEGER,
    dedupe_key     TEXT,
    content_id     INTEGER,
    content        TEXT,                              -- JSON of Outbox/MessageContent; cleared once sent
    reason         TEXT                               -- why it was cancelled, is retried, or is dead
) STRICT;
CREATE INDEX outbox_due ON outbox (lane, due_at) WHERE state = 0;
CREATE INDEX outbox_waiting ON outbox (destination_id) WHERE state = 0;
CREATE INDEX outbox_claimed ON outbox (epoch) WHERE state = 1;
CREATE INDEX outbox_dead ON outbox (settled_at) WHERE state IN (4, 5);
CREATE INDEX outbox_carried ON outbox (carried_by) WHERE carried_by IS NOT NULL;
-- The dedupe keys, each as narrow as its kind allows.
CREATE UNIQUE INDEX outbox_alerts ON outbox (story_id, destination_id) WHERE kind IN (1, 2);
CREATE UNIQUE INDEX outbox_broadcasts ON outbox (broadcast_id, destination_id) WHERE broadcast_id IS NOT NULL AND kind IN (3, 6);
CREATE UNIQUE INDEX outbox_dedupe ON outbox (dedupe_key) WHERE dedupe_key IS NOT NULL;

-- Which stories a sent message carries.
CREATE VIEW message_stories AS
SELECT destination_id, message_id, story_id, outbox_id
FROM outbox
WHERE kind IN (1, 2) AND state = 2;

-- Waits that Telegram asked for. Chat 0 stands for all chats.
CREATE TABLE pauses (
    chat_id INTEGER PRIMARY KEY,
    until   INTEGER NOT NULL
) STRICT;
