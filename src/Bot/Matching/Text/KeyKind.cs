namespace Bot.Matching.Text;

/// <summary>What a key stands for. Keys of different kinds never meet.</summary>
internal static class KeyKind
{
    public const int Exact = 1;
    public const int Acronym = 2;
    public const int Cased = 3;
    public const int Prefix = 4;
    public const int PrefixRoot = 5;
    public const int ExactPrefix = 6;
    public const int ExactPrefixRoot = 7;
    public const int Source = 8;
    public const int Place = 9;
    public const int Language = 10;
    public const int Urgency = 11;
    public const int Topic = 12;

    /// <summary>A loose word as typed; tells loose words apart, is never met in an article.</summary>
    public const int LooseIdentity = 13;

    /// <summary>A loose word's inflection key in a language space: this plus the space.</summary>
    public const int Inflection = 16;
}
