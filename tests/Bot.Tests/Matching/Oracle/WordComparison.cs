using System.Collections.Concurrent;
using Bot.Matching.Language;
using Bot.Matching.Text;
using Bot.Topics.Rules;
using Bot.Topics.Words;

namespace Bot.Tests.Matching.Oracle;

/// <summary>Whether one word of an article is one word of a rule, by their letters.</summary>
internal static class WordComparison
{
    private static readonly ConcurrentDictionary<(string Word, string Language), string> Stems = new();

    public static bool IsSame(WordKeys word, WordPattern pattern, string language)
    {
        var surface = word.Surface;
        return pattern.Kind switch
        {
            WordKind.Loose => Stem(word.Folded, language) == Stem(pattern.Text, language),
            WordKind.Exact => word.Exact == pattern.Text,
            WordKind.Prefix => word.Folded.StartsWith(pattern.Text, StringComparison.Ordinal),
            WordKind.ExactPrefix => word.Exact.StartsWith(pattern.Text, StringComparison.Ordinal),
            WordKind.Acronym => (WordForm.IsCapitals(surface) && word.Folded == pattern.Text)
                || (surface.Length >= 3 && surface.EndsWith('s') && char.IsUpper(surface[^2]) && WordForm.IsCapitals(surface.AsSpan()[..^1]) && word.Folded == pattern.Text + "s"),
            _ => WordForm.Cased(surface).SequenceEqual(pattern.Text),
        };
    }

    private static string Stem(string folded, string language) => Stems.GetOrAdd((folded, language), static pair => Reduce(pair.Word, pair.Language));

    private static string Reduce(string folded, string language)
    {
        var space = LanguageSpace.ForWord(LanguageSpace.Of(language), folded);
        var room = new char[WordForm.Room];
        folded.CopyTo(0, room, 0, folded.Length);
        return new string(room, 0, LanguageSpace.Reduce(space, room, folded.Length));
    }
}
