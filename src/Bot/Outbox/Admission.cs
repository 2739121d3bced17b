namespace Bot.Outbox;

/// <summary>Lets claimed messages in among those that may leave; alerts beyond their destination's daily limit go to its digest. One thread at a time.</summary>
internal sealed class Admission
{
    private readonly DayBudget _budget = new();

    /// <summary>A claim begins.</summary>
    public void Claiming() => _budget.Claiming();

    /// <summary>Takes the messages in, and returns what becomes of the rows of those that must wait.</summary>
    public IReadOnlyList<Settlement> Admit(IReadOnlyList<ClaimedMessage> messages, ReadyParcels ready)
    {
        List<ClaimedMessage>? beyond = null;
        foreach (var message in messages)
        {
            if (!ready.Joins(message))
            {
                if (!_budget.Allows(message))
                {
                    (beyond ??= []).Add(message);
                    continue;
                }

                _budget.Take(message);
            }

            ready.Add(message);
        }

        return beyond is null ? [] : [.. beyond.Select(alert => Later(alert, ready)).OfType<Settlement>()];
    }

    /// <summary>Notes what is committed.</summary>
    public void Settled(IReadOnlyList<Settlement> settlements)
    {
        if (_budget.Count == 0)
            return;
        foreach (var it in settlements)
            _budget.Settled(it.OutboxId, it.State == MessageState.Sent);
    }

    /// <summary>What is beyond the limit still travels with a message that leaves now, such as the digest itself.</summary>
    private static Settlement? Later(ClaimedMessage alert, ReadyParcels ready)
    {
        if (ready.Joins(alert))
        {
            ready.Add(alert);
            return null;
        }

        return Settlement.Back(alert.OutboxId, alert.Allowance?.DigestAt) with { ToDigest = true };
    }
}
