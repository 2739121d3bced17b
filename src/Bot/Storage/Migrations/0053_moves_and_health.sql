-- Groups that became supergroups. A row here takes all that is keyed by the old id to the new one, in its own transaction.
CREATE TABLE moved_chats (
    was_id   INTEGER PRIMARY KEY,
    now_id   INTEGER NOT NULL,
    joined   INTEGER NOT NULL,                        -- 1: the new chat had been met before
    moved_at INTEGER NOT NULL
) STRICT;

-- Destinations that turned out to be another one; a row here takes all that hangs on it over there.
CREATE TABLE folded_destinations (
    was_id INTEGER PRIMARY KEY,
    now_id INTEGER NOT NULL
) STRICT;

-- Updates that could not be handled, for admins.
CREATE INDEX inbox_set_aside ON inbox (update_id) WHERE state = 2;

CREATE TRIGGER chats_moved AFTER INSERT ON moved_chats
BEGIN
    UPDATE inbox SET chat_id = new.now_id, payload = CASE
        WHEN NOT json_valid(payload) THEN payload
        WHEN payload ->> '$.message.chat.id' = new.was_id
            THEN json_set(payload, '$.message.chat.id', new.now_id, '$.message.chat.type', 'supergroup')
        WHEN payload ->> '$.callback_query.message.chat.id' = new.was_id
            THEN json_set(payload, '$.callback_query.message.chat.id', new.now_id, '$.callback_query.message.chat.type', 'supergroup')
        WHEN payload ->> '$.my_chat_member.chat.id' = new.was_id
            THEN json_set(payload, '$.my_chat_member.chat.id', new.now_id, '$.my_chat_member.chat.type', 'supergroup')
        ELSE payload END
    WHERE state = 0 AND chat_id = new.was_id;
    UPDATE inbox SET chat_id = new.now_id WHERE state = 2 AND chat_id = new.was_id;
    UPDATE offers SET chat_id = new.now_id WHERE chat_id = new.was_id;
    INSERT INTO pauses (chat_id, until) SELECT new.now_id, until FROM pauses WHERE chat_id = new.was_id
        ON CONFLICT (chat_id) DO UPDATE SET until = max(until, excluded.until);
    DELETE FROM pauses WHERE chat_id = new.was_id;
    DELETE FROM forgotten WHERE chat_id = new.was_id AND new.joined = 1;
    UPDATE OR REPLACE forgotten SET chat_id = new.now_id WHERE chat_id = new.was_id;
    UPDATE contents SET body = json_set(body, '$.fromChatId', new.now_id) WHERE body ->> '$.fromChatId' = new.was_id;
    UPDATE outbox SET content = json_set(content, '$.fromChatId', new.now_id)
    WHERE state = 0 AND lane = 0 AND kind = 6 AND content IS NOT NULL AND content ->> '$.fromChatId' = new.was_id;
END;

-- Of the ledger and of what was sent, the last ten thousand stories are looked through: there is no way from a destination
-- to its stories but by them.
CREATE TRIGGER destinations_folded AFTER INSERT ON folded_destinations
BEGIN
    INSERT INTO subscriptions (rule_id, destination_id, scope, created_at)
        SELECT rule_id, new.now_id, scope, created_at FROM subscriptions WHERE destination_id = new.was_id
        ON CONFLICT DO NOTHING;
    INSERT INTO muted_stories (destination_id, story_id)
        SELECT new.now_id, story_id FROM muted_stories WHERE destination_id = new.was_id
        ON CONFLICT DO NOTHING;
    INSERT INTO alerts (story_id, destination_id, article_id)
        SELECT a.story_id, new.now_id, a.article_id
        FROM stories AS s CROSS JOIN alerts AS a ON a.story_id = s.story_id AND a.destination_id = new.was_id
        WHERE s.story_id > (SELECT max(story_id) FROM stories) - 10000
        ON CONFLICT DO NOTHING;
    UPDATE OR IGNORE outbox SET destination_id = new.now_id WHERE state = 0 AND destination_id = new.was_id;
    UPDATE OR IGNORE outbox SET destination_id = new.now_id WHERE state = 1 AND epoch >= 0 AND destination_id = new.was_id;
    UPDATE OR IGNORE outbox SET destination_id = new.now_id WHERE outbox_id IN (
        SELECT o.outbox_id
        FROM stories AS s CROSS JOIN outbox AS o ON o.story_id = s.story_id AND o.destination_id = new.was_id
        WHERE o.kind IN (1, 2) AND s.story_id > (SELECT max(story_id) FROM stories) - 10000);
    UPDATE OR IGNORE outbox SET destination_id = new.now_id WHERE outbox_id IN (
        SELECT o.outbox_id
        FROM broadcasts AS b CROSS JOIN outbox AS o ON o.broadcast_id = b.broadcast_id AND o.destination_id = new.was_id
        WHERE o.broadcast_id IS NOT NULL AND o.kind IN (3, 6));
    UPDATE broadcasts SET home_id = new.now_id WHERE home_id = new.was_id;
    UPDATE OR IGNORE broadcast_cards SET destination_id = new.now_id WHERE destination_id = new.was_id;
END;

-- How many messages left in each hour (since 1970, UTC), for the forecast.
CREATE TABLE sent_by_hour (
    hour INTEGER PRIMARY KEY,
    sent INTEGER NOT NULL
) STRICT;

-- What the admins were told of and is not over.
CREATE TABLE troubles (
    name  TEXT PRIMARY KEY,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The latest time at which the bot is known to have run, by the clock of then: a clock that shows less was set back.
ALTER TABLE owner ADD COLUMN seen_at INTEGER;
