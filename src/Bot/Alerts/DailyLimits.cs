using Bot.Outbox;
using Bot.Readers;
using Microsoft.Data.Sqlite;

namespace Bot.Alerts;

/// <summary>
/// Looks up what daily limits leave room for: of the destinations asked for only, and together for all whose days begin at
/// the same moment.
/// </summary>
internal sealed class DailyLimits(SqliteConnection connection, DueTimes dueTimes, DateTimeOffset now)
{
    private readonly Dictionary<DeliveryProfile, (long From, long Until, long DigestAt)> _days = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Place, ClaimedMessage Alert, DeliveryProfile Profile)> _asked = [];

    /// <summary>Asks for an alert that may leave now, if its profile has a limit.</summary>
    public void Ask(int place, ClaimedMessage alert, DeliveryProfile profile)
    {
        if (profile.DailyLimit > 0)
            _asked.Add((place, alert, profile));
    }

    /// <summary>Returns the answers, each with the place it was asked for.</summary>
    public IEnumerable<(int Place, Allowance Allowance)> Answer()
    {
        foreach (var group in _asked.GroupBy(it => (Day(it.Profile).From, Day(it.Profile).Until)))
        {
            var sent = Interruptions.Read(connection, [.. group.Select(it => it.Alert.DestinationId).Distinct()], group.Key.From, group.Key.Until);
            foreach (var (place, alert, profile) in group)
                yield return (place, new Allowance(profile.DailyLimit, Day(profile).DigestAt, [.. sent[alert.DestinationId]]));
        }
    }

    private (long From, long Until, long DigestAt) Day(DeliveryProfile profile)
    {
        if (_days.TryGetValue(profile, out var known))
            return known;
        var (from, until) = dueTimes.Day(profile, now);
        return _days[profile] = (from.ToUnixTimeMilliseconds(), until.ToUnixTimeMilliseconds(), dueTimes.NextSlot(profile, now).ToUnixTimeMilliseconds());
    }
}
