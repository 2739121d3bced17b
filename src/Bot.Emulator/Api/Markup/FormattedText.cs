using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>Text without markup and the entities in it, sorted by offset, the longer first.</summary>
internal sealed record FormattedText(string Text, IReadOnlyList<EntityObject> Entities)
{
    public static readonly FormattedText Empty = new("", []);

    /// <summary>Length as Telegram limits it: code points.</summary>
    public int CodePoints() => Text.Length - Text.Count(char.IsLowSurrogate);
}
