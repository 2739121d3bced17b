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

    /// <summary>Whether it is night for a destination of this profile and it asked not to be woken, by silence or by waiting.</summary>
    public bool IsQuiet(long profileId)
    {
        var profile = Known(profileId);
        return profile.Night != NightMode.Normal && dueTimes.IsNight(profile, time.GetUtcNow());
    }

    /// <summary>The hour on the clock of a destination of this profile now, 0–23.</summary>
    public int LocalHour(long profileId) => LocalHour(profileId, time.GetUtcNow());

    /// <summary>The hour on the clock of a destination of this profile at an instant, 0–23.</summary>
    public int LocalHour(long profileId, DateTimeOffset at) => dueTimes.LocalHour(Known(profileId), at);

    private DeliveryProfile Known(long profileId) => _known.TryGetValue(profileId, out var known) ? known.Profile : Read(profileId);

    private DeliveryProfile Read(long profileId)
    {
        using var reader = database.OpenReader();
        return ProfileStore.Get(reader, profileId);
    }
}
