using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Emulator.Api;

/// <summary>
/// The parameters of one call, wherever they came from: query, JSON body, form or multipart. In forms, structured values
/// are JSON in a string (Bot API, "Making requests").
/// </summary>
internal sealed class Parameters(
    IReadOnlyDictionary<string, string> fields,
    JsonElement? body,
    IReadOnlyDictionary<string, UploadedFile> files)
{
    public UploadedFile? File(string name) => files.GetValueOrDefault(name);

    /// <summary>A text as given; null where absent.</summary>
    public string? Text(string name)
    {
        if (Element(name) is not { } element)
            return fields.GetValueOrDefault(name);
        return element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText();
    }

    public long? Long(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    public int? Int(string name) => Long(name) is { } value and >= int.MinValue and <= int.MaxValue ? (int)value : null;

    public bool Flag(string name) => Text(name) is { } text && (text == "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase));

    /// <summary>A structured value; null where absent or empty.</summary>
    /// <exception cref="ApiException">It is not JSON of that shape; <paramref name="what"/> names it as Telegram does.</exception>
    public T? Json<T>(string name, JsonTypeInfo<T> type, string what)
        where T : class
    {
        try
        {
            if (Element(name) is { ValueKind: not JsonValueKind.String } element)
                return element.Deserialize(type);
            return Text(name) is { Length: > 0 } text ? JsonSerializer.Deserialize(text, type) : null;
        }
        catch (JsonException)
        {
            throw ApiException.BadRequest($"can't parse {what} JSON object");
        }
    }

    private JsonElement? Element(string name) =>
        body is { } root && root.TryGetProperty(name, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;
}
