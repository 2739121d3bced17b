-- A copy of the chat's state, so that a fan-out need not look up a million chats.
ALTER TABLE destinations ADD COLUMN suspended INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER chats_suspended AFTER UPDATE OF state ON chats WHEN old.state <> new.state
BEGIN
    UPDATE destinations SET suspended = new.state WHERE chat_id = new.chat_id;
END;
