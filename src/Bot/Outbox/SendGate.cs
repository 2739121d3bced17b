namespace Bot.Outbox;

/// <summary>Whether anything may be sent at all. After a pause one message goes first, as a probe; its success opens the gate.</summary>
internal sealed class SendGate
{
    private TimeSpan _closedUntil;
    private bool _proven = true;
    private bool _probing;

    /// <summary>Until when nothing leaves.</summary>
    public TimeSpan ClosedUntil => _closedUntil;

    /// <summary>Whether the pause is over and proven to be.</summary>
    public bool IsOpen => _proven;

    /// <summary>Nothing leaves until then.</summary>
    public void Close(TimeSpan until)
    {
        _proven = false;
        if (until > _closedUntil)
            _closedUntil = until;
    }

    /// <summary>Whether one more may leave now.</summary>
    public bool Allows(TimeSpan now) => _proven || (now >= _closedUntil && !_probing);

    /// <summary>Notes that a call leaves. Returns whether it is the probe.</summary>
    public bool Leave()
    {
        if (_proven)
            return false;
        _probing = true;
        return true;
    }

    /// <summary>Notes how the probe ended.</summary>
    public void ProbeEnded(bool reached)
    {
        _probing = false;
        _proven = reached;
    }
}
