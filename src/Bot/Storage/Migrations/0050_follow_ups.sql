-- What follows a sent message: an edit rendered when it leaves, or a notice in answer to it. The cause is the row's article.
ALTER TABLE outbox ADD COLUMN target_id INTEGER;         -- the row of that message
CREATE UNIQUE INDEX outbox_follow_ups ON outbox (target_id, kind, article_id) WHERE target_id IS NOT NULL;

-- A group that became a supergroup: messages sent before cannot be found by their ids any more.
ALTER TABLE chats ADD COLUMN moved_at INTEGER;

-- Articles that change what sent messages show, and how far the messages of their stories have been gone through.
CREATE TABLE follow_ups (
    article_id          INTEGER PRIMARY KEY,             -- the later version, or the article of another source
    story_id            INTEGER NOT NULL,
    kind                INTEGER NOT NULL,                -- Alerts/FollowUps/FollowUpKind
    due_at              INTEGER NOT NULL,                -- nothing of it leaves before: an embargo, or time for others to join
    last_destination_id INTEGER NOT NULL DEFAULT 0,
    done                INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX follow_ups_waiting ON follow_ups (kind, article_id) WHERE done = 0;
