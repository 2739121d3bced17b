namespace Bot.Outbox;

/// <summary>What leaves as one message: one row of the outbox, or all alerts that wait for one destination.</summary>
internal sealed class Parcel(ClaimedMessage first)
{
    private readonly List<ClaimedMessage> _messages = [first];

    /// <summary>The row that gives it its lane and its place.</summary>
    public ClaimedMessage First => _messages[0];

    /// <summary>Every row it may carry, oldest first.</summary>
    public IReadOnlyList<ClaimedMessage> Messages => _messages;

    public long ChatId => First.ChatId;

    public Lane Lane => First.Lane;

    /// <summary>Whether further alerts for the destination may travel with it.</summary>
    public bool IsAlert => First.Kind is MessageKind.Alert or MessageKind.Digest;

    /// <summary>A new message in the chat; edits, deletions and answers to presses are not.</summary>
    public bool IsNewMessage => First.Kind is not (MessageKind.Edit or MessageKind.Delete or MessageKind.CallbackAnswer);

    /// <summary>Telegram's limits do not count answers to presses.</summary>
    public bool IsLimited => First.Kind != MessageKind.CallbackAnswer;

    /// <summary>Paid sends have a rate of their own; edits and deletions have none.</summary>
    public bool IsPaid => First.Paid && IsNewMessage;

    /// <summary>Takes it off the paid rate. Only while the parcel waits.</summary>
    public void LeaveFree() => _messages[0] = First with { Paid = false };

    /// <summary>Adds an alert for the same destination. Only while the parcel waits.</summary>
    public void Add(ClaimedMessage message) => _messages.Add(message);
}
