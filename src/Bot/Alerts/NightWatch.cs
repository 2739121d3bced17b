using System.Collections.Concurrent;
using Bot.Readers;
using Bot.Storage;

namespace Bot.Alerts;

/// <summary>Says for which profiles it is night and alerts arrive without a sound; asked for every message, computed once a minute.</summary>
internal sealed class NightWatch(Database database, DueTimes dueTimes, TimeProvider time)
{
    private static readonly TimeSpan Valid = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<long, (DeliveryProfile Profile, DateTimeOffset At, bool Silent)> _known = new();

    /// <summary>Whether an alert for a destination of this profile should make no sound now.</summary>
    public bool IsSilent(long profileId)
    {
        var now = time.GetUtcNow();
        if (_known.TryGetValue(profileId, out var known) && (now - known.At).Duration() < Valid)
            return known.Silent;
        var profile = known.Profile ?? Read(profileId);
        var silent = profile.Night == NightMode.Silent && dueTimes.IsNight(profile, now);
        _known[profileId] = (profile, now, silent);
        return silent;
    }

    /// <summary>The hour on the clock of a destination of this profile, 0–23.</summary>
    public int LocalHour(long profileId) =>
        dueTimes.LocalHour(_known.TryGetValue(profileId, out var known) ? known.Profile : Read(profileId), time.GetUtcNow());

    private DeliveryProfile Read(long profileId)
    {
        using var reader = database.OpenReader();
        return ProfileStore.Get(reader, profileId);
    }
}
