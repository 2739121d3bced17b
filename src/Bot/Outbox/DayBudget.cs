namespace Bot.Outbox;

/// <summary>
/// Holds the daily limit between the claim and the commit: a message that is let out counts at once, though the table shows
/// it only when it is settled. What the table showed at a claim and what is held here overlap, and each message counts once.
/// One thread at a time.
/// </summary>
internal sealed class DayBudget
{
    private readonly Dictionary<long, long> _destinations = [];
    private readonly Dictionary<long, List<long>> _open = [];
    private readonly List<long> _settled = [];

    /// <summary>How many messages are held.</summary>
    public int Count => _destinations.Count;

    /// <summary>Whether an alert may leave in a message of its own.</summary>
    public bool Allows(ClaimedMessage alert)
    {
        if (alert.Allowance is not { } allowance)
            return true;
        var used = allowance.Sent.Count;
        foreach (var row in _open.GetValueOrDefault(alert.DestinationId) ?? [])
        {
            if (!allowance.Sent.Contains(row))
                used++;
        }

        return used < allowance.Most;
    }

    /// <summary>Counts the message that this alert begins.</summary>
    public void Take(ClaimedMessage alert)
    {
        if (alert.Allowance is null || !_destinations.TryAdd(alert.OutboxId, alert.DestinationId))
            return;
        if (!_open.TryGetValue(alert.DestinationId, out var rows))
            _open[alert.DestinationId] = rows = [];
        rows.Add(alert.OutboxId);
    }

    /// <summary>Notes that a row's end is committed. One that was not sent counts no more; one that was is in the table from the next claim on.</summary>
    public void Settled(long outboxId, bool sent)
    {
        if (!_destinations.ContainsKey(outboxId))
            return;
        if (sent)
            _settled.Add(outboxId);
        else
            Forget(outboxId);
    }

    /// <summary>A claim begins that will read the table anew.</summary>
    public void Claiming()
    {
        foreach (var row in _settled)
            Forget(row);
        _settled.Clear();
    }

    private void Forget(long outboxId)
    {
        if (!_destinations.Remove(outboxId, out var destination) || !_open.TryGetValue(destination, out var rows))
            return;
        rows.Remove(outboxId);
        if (rows.Count == 0)
            _open.Remove(destination);
    }
}
