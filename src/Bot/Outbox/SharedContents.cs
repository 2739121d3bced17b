using System.Text.Json;

namespace Bot.Outbox;

/// <summary>Contents that many messages share, one for each language (<see cref="OutboxStore.AddContent"/>).</summary>
/// <param name="Default">For chats of any other language.</param>
/// <param name="ByLanguage">Keys by language.</param>
internal sealed record SharedContents(long Default, IReadOnlyDictionary<string, long> ByLanguage)
{
    /// <summary>As a JSON object, for <c>json_extract</c> by a chat's language.</summary>
    public string Json => JsonSerializer.Serialize(ByLanguage, OutboxJson.Default.IReadOnlyDictionaryStringInt64);

    /// <summary>Reads what <see cref="Json"/> wrote.</summary>
    public static SharedContents Read(long byDefault, string? json) =>
        new(byDefault, json is null ? EmptyOnes : JsonSerializer.Deserialize(json, OutboxJson.Default.IReadOnlyDictionaryStringInt64) ?? EmptyOnes);

    private static IReadOnlyDictionary<string, long> EmptyOnes { get; } = new Dictionary<string, long>(StringComparer.Ordinal);
}
