namespace Bot.Texts;

/// <summary>The plural categories of Unicode CLDR.</summary>
internal enum PluralForm
{
    Other,
    Zero,
    One,
    Two,
    Few,
    Many,
}
