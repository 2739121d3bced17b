namespace Bot.Benchmarks.Delivery;

/// <summary>A message that the emulator accepted.</summary>
/// <param name="Number">Its number in the record.</param>
/// <param name="Seconds">When, on the emulator's monotonic clock.</param>
/// <param name="ChatId">Whom it was for.</param>
/// <param name="FirstLine">What its first line says.</param>
internal sealed record EmulatedSend(long Number, double Seconds, long ChatId, string FirstLine);
