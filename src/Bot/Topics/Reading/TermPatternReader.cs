using Bot.Topics.Rules;
using Bot.Topics.Words;

namespace Bot.Topics.Reading;

/// <summary>Reads one term of a topic file: words side by side, with <c>*</c>, <c>=Case</c>, CAPITALS and hyphens.</summary>
internal static class TermPatternReader
{
    private const int LongestTerm = 100;
    private const int MostWords = 10;

    /// <summary>The term, or why it is none.</summary>
    public static (TermPattern? Pattern, string? Problem) Read(string typed)
    {
        var text = Folding.Normalised(typed).Trim();
        if (text.Length > LongestTerm)
            return (null, $"the term \"{text[..20]}…\" is longer than {LongestTerm} characters");
        var words = new List<ReadWord>();
        var scanner = new WordScanner(text);
        while (scanner.Next(out var word))
            words.Add(new ReadWord(Pattern(text, word), word));
        if (words.Count is 0 or > MostWords)
            return (null, $"the term \"{text}\" must have 1 to {MostWords} words");
        if (words.FirstOrDefault(word => word.Pattern.Kind == WordKind.Prefix && word.Pattern.Text.Length < WordReader.LeastPrefix) is { Pattern.Text: { } beginning })
            return (null, $"\"{beginning}*\" needs at least {WordReader.LeastPrefix} letters before the asterisk");
        var stars = text.Count(letter => letter == '*');
        if (stars != words.Count(word => word.Pattern.Kind == WordKind.Prefix))
            return (null, $"an asterisk in \"{text}\" is not at the end of a word");
        return (new TermPattern(text, Node(words)), null);
    }

    private static WordPattern Pattern(string text, ScannedWord word)
    {
        var raw = text.AsSpan(word.Start, word.Length);
        if (word.Start > 0 && text[word.Start - 1] == '=')
            return new WordPattern(WordForm.Cased(raw).ToString(), WordKind.Cased);
        return WordReader.Pattern(text, word, quoted: false);
    }

    /// <summary>A word, a phrase, or a phrase beside the same with its hyphened pair written as one word.</summary>
    private static RuleNode Node(List<ReadWord> words)
    {
        IReadOnlyList<WordPattern> patterns = [.. words.Select(word => word.Pattern)];
        if (patterns.Count == 1)
            return new WordNode(patterns[0]);
        if (words.Skip(1).All(word => word.At.Hyphenated))
            return new CompoundNode(patterns);
        var second = words.FindIndex(word => word.At.Hyphenated);
        return second < 0 ? new PhraseNode(patterns) : new AnyNode([new PhraseNode(patterns), new PhraseNode(Joined(patterns, second))]);
    }

    private static IReadOnlyList<WordPattern> Joined(IReadOnlyList<WordPattern> patterns, int second)
    {
        var (one, other) = (patterns[second - 1], patterns[second]);
        var joined = new WordPattern(one.Text + other.Text, other.Kind == WordKind.Prefix ? WordKind.Prefix : WordKind.Loose);
        return [.. patterns.Take(second - 1), joined, .. patterns.Skip(second + 1)];
    }
}
