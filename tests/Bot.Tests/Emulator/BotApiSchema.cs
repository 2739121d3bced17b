using System.Text.Json;

namespace Bot.Tests.Emulator;

/// <summary>The published types of the Bot API, to hold an answer against.</summary>
internal sealed class BotApiSchema
{
    private const string List = "Array of ";

    private readonly JsonElement _methods;
    private readonly JsonElement _types;

    private BotApiSchema(JsonElement root) => (_methods, _types) = (root.GetProperty("methods"), root.GetProperty("types"));

    public static BotApiSchema Load(string path)
    {
        using var file = File.OpenRead(path);
        return new BotApiSchema(JsonSerializer.Deserialize<JsonElement>(file));
    }

    /// <summary>What is wrong with a method's result; it must fit one of the types the method may return.</summary>
    public IReadOnlyList<string> Problems(string method, JsonElement result) =>
        Best(Names(_methods.GetProperty(method).GetProperty("returns")).Select(type => Check(result, type, method)));

    private IReadOnlyList<string> Check(JsonElement value, string type, string path)
    {
        if (type.StartsWith(List, StringComparison.Ordinal))
        {
            return value.ValueKind == JsonValueKind.Array
                ? [.. value.EnumerateArray().SelectMany((item, index) => Check(item, type[List.Length..], $"{path}[{index}]"))]
                : [$"{path} is no {type}"];
        }
        if (!_types.TryGetProperty(type, out var described))
            return IsSimple(value, type) ? [] : [$"{path} is no {type}"];
        if (value.ValueKind != JsonValueKind.Object)
            return [$"{path} is no {type}"];
        return described.TryGetProperty("subtypes", out var subtypes)
            ? Best(Names(subtypes).Select(subtype => Check(value, subtype, path)))
            : CheckFields(value, described, path);
    }

    private List<string> CheckFields(JsonElement value, JsonElement type, string path)
    {
        var problems = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        if (!type.TryGetProperty("fields", out var fields))
            return problems;
        foreach (var field in fields.EnumerateArray())
        {
            var name = field.GetProperty("name").GetString() ?? "";
            known.Add(name);
            if (value.TryGetProperty(name, out var part))
                problems.AddRange(Best(Names(field.GetProperty("types")).Select(option => Check(part, option, $"{path}.{name}"))));
            else if (field.GetProperty("required").GetBoolean())
                problems.Add($"{path}.{name} is missing");
        }
        problems.AddRange(value.EnumerateObject().Where(part => !known.Contains(part.Name)).Select(part => $"{path}.{part.Name} is unknown"));
        return problems;
    }

    private static bool IsSimple(JsonElement value, string type) => type switch
    {
        "Integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "Float" or "Float number" => value.ValueKind == JsonValueKind.Number,
        "String" => value.ValueKind == JsonValueKind.String,
        "True" => value.ValueKind == JsonValueKind.True,
        _ => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
    };

    private static IReadOnlyList<string> Best(IEnumerable<IReadOnlyList<string>> outcomes) =>
        outcomes.MinBy(problems => problems.Count) ?? ["no type is given"];

    private static IEnumerable<string> Names(JsonElement list) => list.EnumerateArray().Select(item => item.GetString() ?? "");
}
