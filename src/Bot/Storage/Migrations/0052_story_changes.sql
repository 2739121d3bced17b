-- Corrections and withdrawals that an admin prepared; each takes effect on one press.
CREATE TABLE story_changes (
    change_id  INTEGER PRIMARY KEY,
    story_id   INTEGER NOT NULL,
    person_id  INTEGER NOT NULL,
    home_id    INTEGER NOT NULL,                      -- the destination where it was prepared
    note       TEXT,                                  -- what was wrong; null: the story is withdrawn
    expires_at INTEGER NOT NULL,
    done       INTEGER NOT NULL DEFAULT 0             -- 1: it took effect, or was cancelled
) STRICT;
