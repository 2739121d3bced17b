using System.Text.Json.Serialization;

namespace Bot.Articles;

/// <summary>How an article stands in its row.</summary>
[JsonSerializable(typeof(Article))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
internal sealed partial class ArticlesJson : JsonSerializerContext;
