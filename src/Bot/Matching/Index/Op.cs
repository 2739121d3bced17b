namespace Bot.Matching.Index;

/// <summary>
/// The first number of each part of a compiled rule. A rule is one run of numbers, parts before what they hold:
/// <c>Word term</c>, <c>Phrase n term…</c>, <c>All|Any n length part…</c>, <c>Not length part</c>, <c>Near length distance left right</c>.
/// </summary>
internal static class Op
{
    public const int Word = 0;
    public const int HeadlineWord = 1;
    public const int Phrase = 2;
    public const int HeadlinePhrase = 3;
    public const int Near = 4;
    public const int HeadlineNear = 5;
    public const int All = 6;
    public const int Any = 7;
    public const int Not = 8;

    /// <summary>A topic met, as a mention or, where only main subjects count, as the main subject.</summary>
    public const int Topic = 9;

    /// <summary>How many numbers the part at <paramref name="at"/> takes.</summary>
    public static int LengthAt(ReadOnlySpan<int> program, int at) => program[at] switch
    {
        Word or HeadlineWord or Topic => 2,
        Phrase or HeadlinePhrase => 2 + program[at + 1],
        Near or HeadlineNear or Not => program[at + 1],
        _ => program[at + 2],
    };
}
