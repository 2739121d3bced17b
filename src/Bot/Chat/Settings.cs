using Bot.Outbox;
using Bot.Readers;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>Changes how a destination gets its alerts. Needs the writer's connection.</summary>
internal static class Settings
{
    /// <summary>The settings that hold; null for a destination that is not kept yet. Any connection will do.</summary>
    public static DeliveryProfile? Of(SqliteConnection connection, ReaderWord word) =>
        ReaderStore.Get(connection, word.Destination.DestinationId) is { } kept ? ProfileStore.Get(connection, kept.ProfileId) : null;

    /// <summary>Gives the destination another profile; what waits for it is looked at again.</summary>
    public static void Change(SqliteConnection connection, ReaderWord word, OutboxStore outbox, Func<DeliveryProfile, DeliveryProfile> change)
    {
        var destinationId = word.Destination.DestinationId;
        var profileId = ReaderStore.Get(connection, destinationId)?.ProfileId ?? word.Destination.ProfileId;
        ReaderStore.SetProfile(connection, destinationId, change(ProfileStore.Get(connection, profileId)));
        outbox.Reconsider(connection, destinationId, word.At.ToUnixTimeMilliseconds());
    }
}
