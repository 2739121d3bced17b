using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Sources.Feeds.Polling;

/// <summary>The table of feeds. Methods that change something need the writer's connection.</summary>
internal static class FeedStore
{
    private const string Columns =
        "feed_id, source_id, url, title, origin, state, baseline_at, next_poll_at, interval_ms, last_read_at, failures, problem_kind, last_error, etag, last_modified, full_text";

    /// <summary>
    /// Adds a feed, due at once, and returns it; the one there is when its address is known, active again if it had been removed.
    /// </summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="url">Absolute; http or https.</param>
    /// <param name="origin">Who adds it.</param>
    /// <param name="now">The present.</param>
    public static FeedRow Add(SqliteConnection connection, Uri url, FeedOrigin origin, DateTimeOffset now)
    {
        var address = url.AbsoluteUri;
        connection.Execute(
            """
            INSERT INTO feeds (source_id, url, asked_url, origin, state, added_at, next_poll_at, interval_ms)
            SELECT @sourceId, @address, @address, @origin, @active, @now, @now, @interval
            WHERE NOT EXISTS (SELECT 1 FROM feeds WHERE url = @address OR asked_url = @address);
            UPDATE feeds SET state = @active, origin = @origin, next_poll_at = @now
            WHERE (url = @address OR asked_url = @address) AND state IN (@removed, @offered)
            """,
            new
            {
                sourceId = FreeSourceId(connection, url),
                address,
                origin,
                active = FeedState.Active,
                removed = FeedState.Removed,
                offered = FeedState.Offered,
                now = now.ToUnixTimeMilliseconds(),
                interval = (long)PollSchedule.Unknown.TotalMilliseconds,
            });
        return FindAt(connection, url) ?? throw new InvalidOperationException("A feed that was just added is not there.");
    }

    /// <summary>Keeps an address that is offered to an administrator, so that a button can name it; the feed there is when the address is known.</summary>
    public static FeedRow Offer(SqliteConnection connection, Uri url, DateTimeOffset now)
    {
        if (FindAt(connection, url) is { } known)
            return known;
        var feed = Add(connection, url, FeedOrigin.Administrator, now);
        SetState(connection, feed.FeedId, FeedState.Offered, now);
        return feed with { State = FeedState.Offered };
    }

    /// <summary>Makes the feeds of the settings those listed: adds what is missing, removes what is no longer there.</summary>
    public static void Follow(SqliteConnection connection, IReadOnlyList<Uri> urls, DateTimeOffset now)
    {
        foreach (var url in urls)
            Add(connection, url, FeedOrigin.Settings, now);
        var kept = urls.Select(url => url.AbsoluteUri).ToList();
        connection.Execute(
            "UPDATE feeds SET state = @removed WHERE origin = @settings AND asked_url NOT IN @kept AND url NOT IN @kept",
            new { removed = FeedState.Removed, settings = FeedOrigin.Settings, kept });
    }

    /// <summary>Every feed that was neither removed nor only offered, by its name.</summary>
    public static IReadOnlyList<FeedRow> All(SqliteConnection connection) =>
        [.. connection.Query<FeedRow>($"SELECT {Columns} FROM feeds WHERE state < @removed ORDER BY source_id", new { removed = FeedState.Removed })];

    /// <summary>The feed of a key, whatever its state, or null.</summary>
    public static FeedRow? Get(SqliteConnection connection, long feedId) =>
        connection.QueryFirstOrDefault<FeedRow>($"SELECT {Columns} FROM feeds WHERE feed_id = @feedId", new { feedId });

    /// <summary>The feed that stands, or once stood, at an address, whatever its state; or null.</summary>
    public static FeedRow? FindAt(SqliteConnection connection, Uri url) =>
        connection.QueryFirstOrDefault<FeedRow>($"SELECT {Columns} FROM feeds WHERE url = @address OR asked_url = @address", new { address = url.AbsoluteUri });

    /// <summary>The feed of a name, or null.</summary>
    public static FeedRow? Find(SqliteConnection connection, string sourceId) =>
        connection.QueryFirstOrDefault<FeedRow>($"SELECT {Columns} FROM feeds WHERE source_id = @sourceId", new { sourceId });

    /// <summary>The feeds due, the longest overdue first, read as they are asked for while the connection is open.</summary>
    public static IEnumerable<FeedRow> Due(SqliteConnection connection, DateTimeOffset now) =>
        connection.Query<FeedRow>(
            $"SELECT {Columns} FROM feeds WHERE state = 0 AND next_poll_at <= @now ORDER BY next_poll_at",
            new { now = now.ToUnixTimeMilliseconds() },
            buffered: false);

    /// <summary>When the next feed is due; null where none is polled.</summary>
    public static long? NextDue(SqliteConnection connection) =>
        connection.QuerySingle<long?>("SELECT MIN(next_poll_at) FROM feeds WHERE state = 0");

    /// <summary>Pauses, resumes or removes a feed; resuming makes it due at once.</summary>
    public static void SetState(SqliteConnection connection, long feedId, FeedState state, DateTimeOffset now) =>
        connection.Execute(
            "UPDATE feeds SET state = @state, next_poll_at = CASE WHEN @state = 0 THEN @now ELSE next_poll_at END, failures = 0, reported_at = NULL WHERE feed_id = @feedId",
            new { feedId, state, now = now.ToUnixTimeMilliseconds() });

    /// <summary>Lets the pages behind teasers be read, or not.</summary>
    public static void SetFullText(SqliteConnection connection, long feedId, bool fullText) =>
        connection.Execute("UPDATE feeds SET full_text = @fullText WHERE feed_id = @feedId", new { feedId, fullText });

    /// <summary>The feeds that are gone and of which the administrators were not told.</summary>
    public static IReadOnlyList<FeedRow> GoneUntold(SqliteConnection connection) =>
        [.. connection.Query<FeedRow>($"SELECT {Columns} FROM feeds WHERE state = @gone AND reported_at IS NULL ORDER BY feed_id LIMIT 20", new { gone = FeedState.Gone })];

    /// <summary>Notes that the administrators were told of a feed's end.</summary>
    public static void SetTold(SqliteConnection connection, long feedId, DateTimeOffset now) =>
        connection.Execute("UPDATE feeds SET reported_at = @now WHERE feed_id = @feedId", new { feedId, now = now.ToUnixTimeMilliseconds() });

    /// <summary>Forgets addresses that were offered before an instant and not added.</summary>
    public static void ForgetOffers(SqliteConnection connection, DateTimeOffset before) =>
        connection.Execute("DELETE FROM feeds WHERE state = @offered AND added_at < @before", new { offered = FeedState.Offered, before = before.ToUnixTimeMilliseconds() });

    /// <summary>Writes what a poll found. What an administrator did meanwhile stands; an address another feed has is not taken.</summary>
    public static void SavePoll(SqliteConnection connection, FeedRow feed) =>
        connection.Execute(
            """
            UPDATE feeds SET
                url = CASE WHEN EXISTS (SELECT 1 FROM feeds other WHERE other.url = @Url AND other.feed_id <> @FeedId) THEN url ELSE @Url END,
                title = @Title, state = CASE WHEN state = 0 THEN @State ELSE state END, baseline_at = @BaselineAt, next_poll_at = @NextPollAt,
                interval_ms = @IntervalMs, last_read_at = @LastReadAt, failures = @Failures, problem_kind = @ProblemKind, last_error = @LastError, etag = @Etag, last_modified = @LastModified
            WHERE feed_id = @FeedId
            """,
            feed);

    // The host, and a number where several feeds share it. A free number is narrowed down, since a host may have thousands.
    private static string FreeSourceId(SqliteConnection connection, Uri url)
    {
        var host = url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
        if (!IsTaken(1))
            return host;
        var (taken, free) = (1, 2);
        while (IsTaken(free))
            (taken, free) = (free, free * 2);
        while (free - taken > 1)
        {
            var middle = taken + ((free - taken) / 2);
            (taken, free) = IsTaken(middle) ? (middle, free) : (taken, middle);
        }

        return Name(free);

        string Name(int number) => number == 1 ? host : $"{host}/{number}";
        bool IsTaken(int number) => connection.QuerySingle<bool>("SELECT EXISTS (SELECT 1 FROM feeds WHERE source_id = @name)", new { name = Name(number) });
    }
}
