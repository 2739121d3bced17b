using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>
/// Turns what a bot sends into text and entities: parse mode or given entities, then links, hashtags and commands found
/// in the text, then trimming. Holds the latest results, since a broadcast is the same text many times.
/// </summary>
internal sealed class MarkupParser
{
    private const int Remembered = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Text, string Mode), FormattedText> _latest = [];

    /// <summary>Parses a text by the named mode ("HTML", "MarkdownV2", in any case, or empty for none).</summary>
    /// <exception cref="MarkupException">The markup is broken.</exception>
    /// <exception cref="ApiException">The mode is unknown.</exception>
    public FormattedText Parse(string text, string? mode)
    {
        var key = (text, mode ?? "");
        lock (_gate)
        {
            if (_latest.TryGetValue(key, out var known))
                return known;
        }
        var parsed = Finish(ParseMode(text, mode ?? ""));
        lock (_gate)
        {
            if (_latest.Count >= Remembered)
                _latest.Clear();
            _latest[key] = parsed;
        }
        return parsed;
    }

    /// <summary>Uses the entities a bot gave instead of a parse mode; those that do not fit the text are dropped.</summary>
    public FormattedText Use(string text, IEnumerable<EntityObject> entities) =>
        Finish(new FormattedText(text, [.. entities.Where(entity => Fits(entity, text))]));

    private static FormattedText ParseMode(string text, string mode) => mode.ToUpperInvariant() switch
    {
        "" or "NONE" => new FormattedText(text, []),
        "HTML" => new HtmlMarkup(text).Parse(),
        "MARKDOWNV2" => new MarkdownMarkup(text).Parse(),
        _ => throw ApiException.BadRequest("unsupported parse_mode"),
    };

    private static FormattedText Finish(FormattedText parsed)
    {
        var trimmed = TextTrim.Trim(parsed);
        IEnumerable<EntityObject> entities = [.. trimmed.Entities, .. FoundEntities.In(trimmed)];
        return trimmed with { Entities = [.. entities.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length)] };
    }

    private static bool Fits(EntityObject? entity, string text) =>
        entity is { Offset: >= 0, Length: > 0 } && entity.Offset + (long)entity.Length <= text.Length;
}
