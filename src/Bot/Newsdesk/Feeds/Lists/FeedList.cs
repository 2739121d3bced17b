namespace Bot.Newsdesk.Feeds.Lists;

/// <summary>A list that was sent, as far as it can be added.</summary>
/// <param name="ListId">Its key.</param>
/// <param name="Name">The file's.</param>
/// <param name="Addresses">Those that were not known when it came.</param>
internal sealed record FeedList(long ListId, string Name, IReadOnlyList<Uri> Addresses);
