-- A content folder we have seen: what lay in it at first sight is a silent baseline.
CREATE TABLE content_folders (
    source_id     TEXT    NOT NULL,
    root          TEXT    NOT NULL,                   -- full path; another folder has a baseline of its own
    first_seen_at INTEGER NOT NULL,
    PRIMARY KEY (source_id, root)
) STRICT, WITHOUT ROWID;

-- One row a file, kept after the file is gone: its return is nothing new.
CREATE TABLE content_files (
    source_id      TEXT    NOT NULL,
    path           TEXT    NOT NULL,                  -- relative to the folder, with forward slashes
    size           INTEGER NOT NULL,                  -- bytes
    modified_ticks INTEGER NOT NULL,                  -- UTC, 100 ns, as the file system gives it
    outcome        INTEGER NOT NULL,                  -- Sources/ContentFolder/FileOutcome
    hash           TEXT,                              -- SHA-256 of the content in hex; null where it was not read
    identity       TEXT    NOT NULL,                  -- of its article, where the file bears no id of its own
    reason         TEXT,                              -- why it was refused
    PRIMARY KEY (source_id, path)
) STRICT, WITHOUT ROWID;
