using System.Text.Json;

namespace Bot.Texts;

/// <summary>
/// Reads a file of texts: a JSON object whose names lead to texts. An object with the name <c>other</c> holds the plural
/// forms of one text; any other object is a group. Comments and trailing commas are allowed, editors being people.
/// </summary>
internal static class TextFileReader
{
    /// <summary>A file longer than this is not read.</summary>
    public const int MaxBytes = 1 << 20;

    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };

    /// <summary>Reads the content of a file. What cannot be read is reported in <see cref="TextFile.Problems"/>; nothing is thrown.</summary>
    public static TextFile Read(string name, ReadOnlySpan<byte> utf8)
    {
        var language = Path.GetFileNameWithoutExtension(name).ToLowerInvariant();
        var found = new Dictionary<string, TextEntry>(StringComparer.Ordinal);
        var problems = new List<TextProblem>();
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (utf8.Length > MaxBytes)
            problems.Add(new TextProblem(name, 1, $"The file is larger than {MaxBytes} bytes."));
        else
            Read(name, utf8, found, problems);
        return new TextFile(name, language, found, problems);
    }

    private static void Read(string name, ReadOnlySpan<byte> utf8, Dictionary<string, TextEntry> found, List<TextProblem> problems)
    {
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                problems.Add(new TextProblem(name, 1, "Expected one object: { \"name\": \"text\", … }."));
            else
                ReadGroup(ref reader, utf8, new Draft(name, found, problems), path: "");
        }
        catch (JsonException exception)
        {
            problems.Add(new TextProblem(name, (int)(exception.LineNumber ?? 0) + 1, "This is not JSON: look for a missing comma or quotation mark here or on the line before."));
        }
    }

    private static void ReadGroup(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, Draft draft, string path)
    {
        var forms = new Dictionary<PluralForm, string>();
        var line = LineAt(utf8, reader.TokenStartIndex);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? "";
            var key = path.Length == 0 ? name : $"{path}.{name}";
            reader.Read();
            var here = LineAt(utf8, reader.TokenStartIndex);
            if (reader.TokenType == JsonTokenType.StartObject)
                ReadGroup(ref reader, utf8, draft, key);
            else if (reader.TokenType != JsonTokenType.String)
                draft.Report(here, $"'{key}' must be a text in quotation marks.", ref reader);
            else if (Enum.TryParse<PluralForm>(name, ignoreCase: true, out var form) && char.IsAsciiLetterLower(name[0]))
                forms[form] = reader.GetString() ?? "";
            else
                draft.Add(new TextEntry(key, new Dictionary<PluralForm, string> { [PluralForm.Other] = reader.GetString() ?? "" }, here));
        }

        if (forms.Count == 0)
            return;
        if (!forms.ContainsKey(PluralForm.Other))
            draft.Report(line, $"'{path}' needs the form \"other\".", ref reader);
        else
            draft.Add(new TextEntry(path, forms, line));
    }

    private static int LineAt(ReadOnlySpan<byte> utf8, long position) => utf8[..(int)position].Count((byte)'\n') + 1;

    private sealed record Draft(string File, Dictionary<string, TextEntry> Found, List<TextProblem> Problems)
    {
        public void Add(TextEntry entry)
        {
            if (!Found.TryAdd(entry.Key, entry))
                Problems.Add(new TextProblem(File, entry.Line, $"'{entry.Key}' stands here a second time (first on line {Found[entry.Key].Line})."));
        }

        public void Report(int line, string message, ref Utf8JsonReader reader)
        {
            Problems.Add(new TextProblem(File, line, message));
            if (reader.TokenType == JsonTokenType.StartArray)
                reader.Skip();
        }
    }
}
