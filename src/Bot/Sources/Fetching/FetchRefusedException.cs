namespace Bot.Sources.Fetching;

/// <summary>A connection this program does not make.</summary>
/// <param name="message">What is refused and what to do, for an administrator.</param>
internal sealed class FetchRefusedException(string message) : IOException(message);
