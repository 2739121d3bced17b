using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Emulator.Api;

/// <summary>A successful call: the JSON of "result" and its effect, where it had one.</summary>
internal sealed record MethodResult(ReadOnlyMemory<byte> Json, MethodEffect? Effect = null)
{
    public static readonly MethodResult True = new("true"u8.ToArray());

    public static MethodResult Of<T>(T value, JsonTypeInfo<T> type, MethodEffect? effect = null) =>
        new(JsonSerializer.SerializeToUtf8Bytes(value, type), effect);
}
