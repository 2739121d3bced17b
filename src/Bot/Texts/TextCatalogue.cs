using System.Collections.Concurrent;
using System.Reflection;

namespace Bot.Texts;

/// <summary>
/// Every text a reader sees, in every language that has a file. What a language lacks is shown in English; what the
/// English file lacks comes from the one built into the program, so that an editor's slip never leaves a message empty.
/// </summary>
internal sealed class TextCatalogue
{
    /// <summary>The language of last resort.</summary>
    public const string DefaultLanguage = "en";

    private const string BuiltInResource = "Bot.Texts.en.json";

    private readonly Dictionary<string, TextFile> _files;
    private readonly ConcurrentDictionary<string, Wording> _wordings = new(StringComparer.Ordinal);

    private TextCatalogue(IEnumerable<TextFile> files)
    {
        _files = files.ToDictionary(file => file.Language, StringComparer.Ordinal);
        BuiltIn = ReadBuiltIn();
        Problems = [.. _files.Values.OrderBy(file => file.Name, StringComparer.Ordinal).SelectMany(file => TextCheck.Of(file, BuiltIn))];
        Languages = [.. _files.Keys.Append(DefaultLanguage).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The English that stands in the program.</summary>
    public TextFile BuiltIn { get; }

    /// <summary>The languages with a file, and English.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Everything to mend, with file and line.</summary>
    public IReadOnlyList<TextProblem> Problems { get; }

    /// <summary>Reads every <c>*.json</c> of a folder; a folder that is absent leaves the built-in English.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static TextCatalogue Load(string folder) =>
        new(Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => TextFileReader.Read(Path.GetFileName(path), File.ReadAllBytes(path)))
            : []);

    /// <summary>A catalogue of files that were read already.</summary>
    public static TextCatalogue Of(params IEnumerable<TextFile> files) => new(files);

    /// <summary>The wording for a reader's language, given as <c>fr</c> or <c>pt-BR</c>; English where it is unknown.</summary>
    public Wording For(string? language)
    {
        var primary = (language ?? "").Split('-', '_')[0].ToLowerInvariant();
        return _wordings.GetOrAdd(Languages.Contains(primary, StringComparer.Ordinal) ? primary : DefaultLanguage, Build);
    }

    private Wording Build(string language)
    {
        List<TextFile> order = [];
        if (_files.TryGetValue(language, out var own))
            order.Add(own);
        if (language != DefaultLanguage && _files.TryGetValue(DefaultLanguage, out var english))
            order.Add(english);
        order.Add(BuiltIn);
        return new Wording(language, order);
    }

    private static TextFile ReadBuiltIn()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(BuiltInResource)
            ?? throw new InvalidOperationException("The built-in texts are not in the program.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return TextFileReader.Read("en.json (built in)", memory.ToArray()) with { Language = DefaultLanguage };
    }
}
