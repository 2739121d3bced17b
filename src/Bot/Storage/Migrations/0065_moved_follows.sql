-- Stories that are followed go along when a destination turns out to be another one.
CREATE TRIGGER destinations_folded_follows AFTER INSERT ON folded_destinations
BEGIN
    INSERT INTO followed_stories (story_id, destination_id, message_id, last_at)
        SELECT story_id, new.now_id, message_id, last_at FROM followed_stories WHERE destination_id = new.was_id
        ON CONFLICT DO NOTHING;
END;
