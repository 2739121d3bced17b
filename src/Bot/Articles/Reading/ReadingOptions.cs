using NodaTime;

namespace Bot.Articles.Reading;

/// <summary>What a source's operator knows that its documents do not say.</summary>
/// <param name="Zone">The zone of times printed without one.</param>
/// <param name="DayFirst">Whether 3/4/2024 is the third of April (true) or the fourth of March.</param>
/// <param name="Language">The BCP 47 language of all its texts; null to tell it from each text.</param>
internal sealed record ReadingOptions(DateTimeZone Zone, bool DayFirst = true, string? Language = null)
{
    /// <summary>UTC, day first, language told from the text.</summary>
    public static ReadingOptions Default { get; } = new(DateTimeZone.Utc);
}
