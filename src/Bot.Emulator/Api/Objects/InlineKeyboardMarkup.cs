namespace Bot.Emulator.Api.Objects;

/// <summary>Rows of buttons under a message, as Bot API "InlineKeyboardMarkup".</summary>
internal sealed record InlineKeyboardMarkup
{
    public IReadOnlyList<IReadOnlyList<InlineKeyboardButton>>? InlineKeyboard { get; init; }

    public bool Equals(InlineKeyboardMarkup? other)
    {
        var mine = InlineKeyboard ?? [];
        var theirs = other?.InlineKeyboard ?? [];
        return other is not null && mine.Count == theirs.Count && mine.Zip(theirs).All(pair => pair.First.SequenceEqual(pair.Second));
    }

    public override int GetHashCode() => InlineKeyboard?.Count ?? 0;
}
