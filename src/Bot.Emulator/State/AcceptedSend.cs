namespace Bot.Emulator.State;

/// <summary>
/// One call that took effect. <paramref name="Seconds"/> counts from the emulator's start on a monotonic clock.
/// <paramref name="Answered"/> is false where a fault withheld the answer.
/// </summary>
internal readonly record struct AcceptedSend(
    double Seconds,
    string Method,
    long ChatId,
    int MessageId,
    long TextHash,
    string FirstLine,
    bool Paid,
    bool Answered);
