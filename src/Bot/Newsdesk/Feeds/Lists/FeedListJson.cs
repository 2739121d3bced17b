using System.Text.Json.Serialization;

namespace Bot.Newsdesk.Feeds.Lists;

/// <summary>How the addresses of a list stand in its table.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class FeedListJson : JsonSerializerContext;
