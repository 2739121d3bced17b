using Bot.Matching.Language;
using Bot.Topics.Words;

namespace Bot.Matching.Text;

/// <summary>Every key under which one word of an article can be asked for.</summary>
internal sealed class WordKeys
{
    /// <summary>Letters of a root: no prefix is shorter.</summary>
    public const int RootLength = Topics.Rules.WordReader.LeastPrefix;

    [ThreadStatic]
    private static char[]? _room;

    /// <summary>Tells the word, with its shape, from all others.</summary>
    public required ulong Hash { get; init; }

    /// <summary>The word as it stands in the text.</summary>
    public required string Surface { get; init; }

    /// <summary>Case and accents folded.</summary>
    public required string Folded { get; init; }

    /// <summary>Case folded.</summary>
    public required string Exact { get; init; }

    /// <summary>The language space of <see cref="InflectionKey"/>.</summary>
    public required int Space { get; init; }

    public required ulong InflectionKey { get; init; }

    /// <summary>Two capitals or more: the folded form is an acronym's too.</summary>
    public required bool IsCapitals { get; init; }

    /// <summary>An acronym with a plural's s: <c>UAVs</c>.</summary>
    public required bool IsPluralAcronym { get; init; }

    /// <summary>Works the keys out.</summary>
    public static WordKeys Of(ReadOnlySpan<char> surface, WordShape shape, int language, ulong hash)
    {
        Span<char> form = stackalloc char[WordForm.Room];
        var text = surface.ToString();
        var folded = Same(form[..WordForm.Loose(surface, shape, form)], text, text);
        var exact = WordForm.IsSimple(surface, shape) ? folded : Same(form[..WordForm.Exact(surface, shape, form)], folded, text);
        var space = LanguageSpace.ForWord(language, folded);
        return new WordKeys
        {
            Hash = hash,
            Surface = text,
            Folded = folded,
            Exact = exact,
            Space = space,
            InflectionKey = Inflected(folded, space),
            IsCapitals = WordForm.IsCapitals(surface),
            IsPluralAcronym = surface.Length >= 3 && surface[^1] == 's' && char.IsUpper(surface[^2]) && WordForm.IsCapitals(surface[..^1]),
        };
    }

    /// <summary>The inflection key of a folded word in a space.</summary>
    public static ulong Inflected(string folded, int space)
    {
        if (space == LanguageSpace.Neutral)
            return WordHash.Of(folded, KeyKind.Inflection);
        var room = _room ??= new char[WordForm.Room];
        folded.CopyTo(0, room, 0, folded.Length);
        var length = LanguageSpace.Reduce(space, room, folded.Length);
        return WordHash.Of(room.AsSpan(0, length), KeyKind.Inflection + space);
    }

    /// <summary>The root key of a word; 0 for one that is too short.</summary>
    public static ulong Root(string word, int kind) =>
        word.Length < RootLength ? 0 : WordHash.Of(word.AsSpan(0, RootLength), kind);

    private static string Same(ReadOnlySpan<char> form, string one, string other) =>
        form.SequenceEqual(one) ? one : form.SequenceEqual(other) ? other : new string(form);
}
