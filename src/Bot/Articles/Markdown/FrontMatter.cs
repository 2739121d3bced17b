using Bot.Articles.Reading;

namespace Bot.Articles.Markdown;

/// <summary>The fields of a Markdown file's front matter, by lower-case name; a field inside another is named <c>outer.inner</c>.</summary>
/// <param name="fields">The fields.</param>
internal sealed class FrontMatter(IReadOnlyDictionary<string, FrontMatterField> fields)
{
    /// <summary>Front matter without a field.</summary>
    public static FrontMatter Empty { get; } = new(new Dictionary<string, FrontMatterField>(StringComparer.Ordinal));

    /// <summary>The first of the fields that is there and not empty; null where none is.</summary>
    public FrontMatterField? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var field) && field.Values.Count > 0)
                return field;
        }

        return null;
    }

    /// <summary>All that are there.</summary>
    public IEnumerable<FrontMatterField> Every => fields.Values;

    /// <summary>The fields of these names that are there.</summary>
    public IEnumerable<FrontMatterField> All(params string[] names) =>
        names.Select(name => fields.GetValueOrDefault(name)).OfType<FrontMatterField>();

    /// <summary>A refusal that names the field's line.</summary>
    public static MarkdownException Fault(FrontMatterField field, string reason) => new(new(RefusalKind.Malformed, $"Line {field.Line}: {reason}", field.Line));
}
