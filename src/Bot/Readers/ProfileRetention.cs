using Bot.Storage;

namespace Bot.Readers;

/// <summary>
/// Forgets delivery profiles that no destination has used for long: every choice of hours that a reader tries is one. What was
/// claimed under one, or may be set back to it, needs it for a while.
/// </summary>
internal sealed class ProfileRetention(Database database, DatabaseWriter writer, TimeProvider time)
{
    /// <summary>How long an unused one stays; counted from the first look that found it so.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    private const int Chunk = 200;

    private Dictionary<long, DateTimeOffset> _unusedSince = [];

    /// <summary>Does one round; returns how many went. One caller at a time.</summary>
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        _unusedSince = Unused().ToDictionary(key => key, key => _unusedSince.GetValueOrDefault(key, now));
        var gone = 0;
        foreach (var keys in _unusedSince.Where(it => it.Value <= now - Kept).Select(it => it.Key).Chunk(Chunk))
            gone += await writer.WriteAsync(connection => ProfileStore.DeleteUnused(connection, keys), cancellationToken);
        return gone;
    }

    private IReadOnlyList<long> Unused()
    {
        using var reader = database.OpenReader();
        return ProfileStore.Unused(reader);
    }
}
