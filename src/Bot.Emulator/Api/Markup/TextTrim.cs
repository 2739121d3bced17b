using System.Text;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>What Telegram does to the ends of every text: control characters become spaces, outer white space goes.</summary>
internal static class TextTrim
{
    public static FormattedText Trim(FormattedText parsed)
    {
        var (clean, kept) = Clean(parsed);
        var start = 0;
        while (start < clean.Length && char.IsWhiteSpace(clean[start]))
            start++;
        var end = clean.Length;
        while (end > start && char.IsWhiteSpace(clean[end - 1]))
            end--;
        if (start == 0 && end == clean.Length)
            return new FormattedText(clean, kept);
        var moved = kept.Select(entity => Move(entity, start, end)).Where(entity => entity.Length > 0);
        return new FormattedText(clean[start..end], [.. moved]);
    }

    private static (string Text, IReadOnlyList<EntityObject> Entities) Clean(FormattedText parsed)
    {
        if (!parsed.Text.Any(NeedsCleaning))
            return (parsed.Text, parsed.Entities);
        var text = new StringBuilder(parsed.Text.Length);
        var positions = new int[parsed.Text.Length + 1];
        for (var i = 0; i < parsed.Text.Length; i++)
        {
            positions[i] = text.Length;
            if (parsed.Text[i] != '\r')
                text.Append(NeedsCleaning(parsed.Text[i]) ? ' ' : parsed.Text[i]);
        }
        positions[^1] = text.Length;
        var entities = parsed.Entities.Select(entity => entity with
        {
            Offset = positions[entity.Offset],
            Length = positions[entity.Offset + entity.Length] - positions[entity.Offset],
        });
        return (text.ToString(), [.. entities.Where(entity => entity.Length > 0)]);
    }

    private static bool NeedsCleaning(char unit) => unit < ' ' && unit != '\n';

    private static EntityObject Move(EntityObject entity, int start, int end)
    {
        var from = Math.Clamp(entity.Offset, start, end);
        var to = Math.Clamp(entity.Offset + entity.Length, start, end);
        return entity with { Offset = from - start, Length = to - from };
    }
}
