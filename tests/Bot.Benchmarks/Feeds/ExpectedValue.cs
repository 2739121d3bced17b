namespace Bot.Benchmarks.Feeds;

/// <summary>One field a feed is expected to hold.</summary>
/// <param name="Kind">Its path without positions, for counting, such as <c>items.title</c>.</param>
/// <param name="Path">Its path with positions.</param>
/// <param name="Value">The expected value.</param>
internal sealed record ExpectedValue(string Kind, string Path, string Value);
