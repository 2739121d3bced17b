namespace Bot.Tests.EndToEnd;

/// <summary>The machine's clock, set ahead or back; it runs on at its usual pace.</summary>
internal sealed class SetClock : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + new TimeSpan(Volatile.Read(ref _ahead));

    /// <summary>Sets it to an instant.</summary>
    public void SetTo(DateTimeOffset instant) => Volatile.Write(ref _ahead, (instant - System.GetUtcNow()).Ticks);
}
