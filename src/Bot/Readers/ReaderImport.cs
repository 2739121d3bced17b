using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Readers;

/// <summary>Takes in many readers inside one transaction. Needs the writer's connection.</summary>
internal sealed class ReaderImport : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly DeliveryProfile _initial;
    private readonly long _now;
    private readonly PreparedCommand _chat;
    private readonly PreparedCommand _destination;
    private readonly Dictionary<(long? ProfileId, string? Zone), long> _profiles = [];

    /// <summary>Prepares the statements.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="initial">The settings of a destination that is new.</param>
    /// <param name="now">Unix milliseconds.</param>
    public ReaderImport(SqliteConnection connection, DeliveryProfile initial, long now)
    {
        (_connection, _initial, _now) = (connection, initial, now);
        _chat = new PreparedCommand(
            connection,
            """
            INSERT INTO chats (chat_id, kind, language, created_at) VALUES (@chat, @kind, COALESCE(@language, 'en'), @now)
            ON CONFLICT (chat_id) DO UPDATE SET language = @language WHERE @language IS NOT NULL AND language <> @language
            """,
            "@chat", "@kind", "@language", "@now");
        _destination = new PreparedCommand(
            connection,
            """
            INSERT INTO destinations (chat_id, thread_id, profile_id, paused) VALUES (@chat, @thread, @profile, @paused)
            ON CONFLICT (chat_id, thread_id) DO NOTHING
            RETURNING destination_id
            """,
            "@chat", "@thread", "@profile", "@paused");
    }

    /// <summary>Adds the reader, or brings one that is known to what the list says. Returns the key of the destination.</summary>
    public long Put(ListedReader reader)
    {
        _chat.Execute(reader.ChatId, (int)KindOf(reader.ChatId), reader.Language, _now);
        return _destination.Number(reader.ChatId, reader.ThreadId, Profile(null, reader.Zone), reader.Paused ? 1 : 0) ?? Update(reader);
    }

    public void Dispose()
    {
        _chat.Dispose();
        _destination.Dispose();
    }

    private long Update(ListedReader reader)
    {
        var known = ReaderStore.Find(_connection, reader.ChatId, reader.ThreadId)
            ?? throw new InvalidOperationException("A destination that stood in the way of its twin is not there.");
        if (reader.Zone is not null && Profile(known.ProfileId, reader.Zone) != known.ProfileId)
            ReaderStore.SetProfile(_connection, known.DestinationId, ProfileStore.Get(_connection, known.ProfileId) with { Zone = reader.Zone });
        if (reader.Paused && !known.Paused)
            ReaderStore.SetPaused(_connection, known.DestinationId, paused: true);
        return known.DestinationId;
    }

    /// <summary>The profile of a key (null: of a new reader), moved to a zone.</summary>
    private long Profile(long? profileId, string? zone)
    {
        if (_profiles.TryGetValue((profileId, zone), out var known))
            return known;
        var profile = profileId is { } id ? ProfileStore.Get(_connection, id) : _initial;
        return _profiles[(profileId, zone)] = ProfileStore.Intern(_connection, zone is null ? profile : profile with { Zone = zone });
    }

    /// <summary>What the id tells (Bot API, "Chat"); a channel is known as one once it is heard of.</summary>
    private static ChatKind KindOf(long chatId) => chatId switch
    {
        > 0 => ChatKind.Private,
        > -1_000_000_000_000 => ChatKind.Group,
        _ => ChatKind.Supergroup,
    };
}
