namespace Bot.Outbox;

/// <summary>What an hour to come asks of the way out.</summary>
/// <param name="From">When it begins (UTC), or now in the first.</param>
/// <param name="Messages">What is planned or usual in it, whichever is more.</param>
/// <param name="Drains">How long until all that has come due by then has left, at the allowed rate.</param>
internal sealed record LoadHour(DateTimeOffset From, long Messages, TimeSpan Drains);
