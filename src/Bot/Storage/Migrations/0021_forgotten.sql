-- Chats that had everything deleted; their bare rows go once the farewell has left.
CREATE TABLE forgotten (
    chat_id INTEGER PRIMARY KEY,
    since   INTEGER NOT NULL
) STRICT;
