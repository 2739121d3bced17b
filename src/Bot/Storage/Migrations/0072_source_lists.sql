-- Lists of feeds that an admin sent as a file, until they are added or forgotten.
CREATE TABLE source_lists (
    list_id    INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL,                      -- the file's
    addresses  TEXT    NOT NULL,                      -- those to add, a JSON array
    offered_at INTEGER NOT NULL
) STRICT;
