namespace Bot.Outbox;

/// <summary>A call that ended.</summary>
internal readonly record struct Arrival(Departure Departure, SendResult Result, TimeSpan At);
