using Bot.Topics.Words;

namespace Bot.Topics.Rules;

/// <summary>Reads what was typed without spaces, or between quotation marks, as a word, a phrase or a compound.</summary>
internal static class Chunks
{
    /// <summary>Reads an unquoted chunk.</summary>
    /// <param name="text">The whole rule, for suggestions.</param>
    /// <param name="chunk">What was typed.</param>
    /// <param name="at">Where it begins in the rule.</param>
    /// <exception cref="RuleSyntaxException">It holds no word, or an asterisk that cannot be used.</exception>
    public static RuleNode Read(string text, string chunk, int at)
    {
        CheckStars(text, chunk, at);
        var words = Words(chunk, quoted: false, at);
        if (words.Count == 1)
            return new WordNode(words[0].Pattern);
        IReadOnlyList<WordPattern> patterns = [.. words.Select(word => word.Pattern)];
        if (words.Skip(1).All(word => word.At.Hyphenated))
            return new CompoundNode(patterns);
        return chunk.AsSpan().IndexOfAny(',', ';', '+') > 0
            ? new AllNode([.. patterns.Select(pattern => new WordNode(pattern))])
            : new PhraseNode(patterns);
    }

    /// <summary>Reads a quoted phrase.</summary>
    /// <exception cref="RuleSyntaxException">It holds no word.</exception>
    public static RuleNode ReadQuoted(string phrase, int at)
    {
        var words = Words(phrase, quoted: true, at);
        return words.Count == 1 ? new WordNode(words[0].Pattern) : new PhraseNode([.. words.Select(word => word.Pattern)]);
    }

    private static IReadOnlyList<ReadWord> Words(string typed, bool quoted, int at)
    {
        var normal = Folding.Normalised(typed);
        var words = WordReader.Read(normal, quoted);
        if (words.Count == 0)
        {
            var isAddress = typed.Any(char.IsLetterOrDigit);
            throw new RuleSyntaxException(isAddress ? RuleErrors.Address(at, typed) : RuleErrors.NoWord(at, typed));
        }

        var shortest = words.FirstOrDefault(word => word.Pattern.Kind is WordKind.Prefix or WordKind.ExactPrefix && word.Pattern.Text.Length < WordReader.LeastPrefix);
        return shortest.Pattern.Text is null ? words : throw new RuleSyntaxException(RuleErrors.ShortStar(at + shortest.At.Start, WordReader.LeastPrefix));
    }

    private static void CheckStars(string text, string chunk, int at)
    {
        var star = chunk.IndexOf('*');
        if (star < 0)
            return;
        if (!chunk.Any(char.IsLetterOrDigit))
            throw new RuleSyntaxException(RuleErrors.LoneStar(at + star));
        var isAtEnd = chunk.AsSpan(star).TrimEnd([',', ';', '.', '!', '?']).Length == 1 && star > 0 && CharacterClasses.EndsWord(chunk, star - 1);
        if (isAtEnd)
            return;
        var plain = text[..at] + chunk.Replace("*", "", StringComparison.Ordinal) + (star == 0 ? "*" : "") + text[(at + chunk.Length)..];
        throw new RuleSyntaxException(RuleErrors.MisplacedStar(at + star, plain));
    }
}
