-- Stories of which a destination asked to hear what follows, until nothing new has come for a while.
CREATE TABLE followed_stories (
    story_id       INTEGER NOT NULL,
    destination_id INTEGER NOT NULL REFERENCES destinations (destination_id) ON DELETE CASCADE,
    message_id     INTEGER NOT NULL,                  -- the message under which it was asked: what follows answers it
    last_at        INTEGER NOT NULL,                  -- when something new came last
    PRIMARY KEY (story_id, destination_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX followed_stories_by_destination ON followed_stories (destination_id);
CREATE INDEX followed_stories_by_age ON followed_stories (last_at);
