namespace Bot.Sources.Feeds;

/// <summary>A feed that a web page names.</summary>
/// <param name="Address">Absolute; http or https.</param>
/// <param name="Title">As the page calls it; plain, bounded; empty where it does not.</param>
internal sealed record FoundFeed(Uri Address, string Title);
