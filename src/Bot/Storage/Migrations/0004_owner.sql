-- One row: how often the file has changed hands. A claim made under an older epoch belongs to a process that is gone.
CREATE TABLE owner (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    epoch INTEGER NOT NULL
) STRICT;
INSERT INTO owner (id, epoch) VALUES (1, 0);

-- Random keys that the bot makes for itself at its first start.
CREATE TABLE secrets (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
