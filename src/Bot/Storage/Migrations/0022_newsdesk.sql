-- People who claimed admin rights by a link of the console.
CREATE TABLE admins (
    person_id  INTEGER PRIMARY KEY,
    claimed_at INTEGER NOT NULL
) STRICT;

-- Links by which they can; the secret itself is not kept.
CREATE TABLE claims (
    secret_hash BLOB    PRIMARY KEY,
    expires_at  INTEGER NOT NULL,
    used_by     INTEGER
) STRICT;

-- What admins did.
CREATE TABLE audit (
    audit_id  INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    act       TEXT    NOT NULL,
    detail    TEXT    NOT NULL
) STRICT;

CREATE TABLE broadcasts (
    broadcast_id        INTEGER PRIMARY KEY,
    state               INTEGER NOT NULL DEFAULT 0,   -- Newsdesk/BroadcastState
    person_id           INTEGER NOT NULL,             -- who prepared it
    home_id             INTEGER NOT NULL,             -- the destination where it is reported
    kind                INTEGER NOT NULL,             -- Outbox/MessageKind: a broadcast or a copy
    content_id          INTEGER NOT NULL,
    created_at          INTEGER NOT NULL,
    expires_at          INTEGER NOT NULL,             -- of the preview
    audience            INTEGER NOT NULL,
    started_at          INTEGER,
    card_message_id     INTEGER,                      -- the message that shows the progress
    last_destination_id INTEGER NOT NULL DEFAULT 0,   -- the fan-out's cursor
    enqueued            INTEGER NOT NULL DEFAULT 0,
    reports             INTEGER NOT NULL DEFAULT 0,   -- edits of the card so far
    reported_at         INTEGER
) STRICT;
CREATE INDEX broadcasts_active ON broadcasts (state) WHERE state IN (1, 2, 3, 4);
