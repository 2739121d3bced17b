using Bot.Matching.Language;
using Bot.Topics.Words;

namespace Bot.Matching.Text;

/// <summary>Every key under which one word of an article can be asked for.</summary>
internal sealed class WordKeys
{
    /// <summary>The word as it stands in the text.</summary>
    public required string Surface { get; init; }

    /// <summary>Case and accents folded.</summary>
    public required string Folded { get; init; }

    /// <summary>Case folded.</summary>
    public required string Exact { get; init; }

    /// <summary>The language space of <see cref="InflectionKey"/>.</summary>
    public required int Space { get; init; }

    public required ulong InflectionKey { get; init; }

    public required ulong ExactKey { get; init; }

    public required ulong CasedKey { get; init; }

    /// <summary>0 for a word that is not in capitals.</summary>
    public required ulong AcronymKey { get; init; }

    /// <summary>The acronym in its plural (<c>UAVs</c>); 0 where there is none.</summary>
    public required ulong SingularAcronymKey { get; init; }

    /// <summary>The key of the first letters; 0 for a shorter word.</summary>
    public required ulong RootKey { get; init; }

    /// <summary>As <see cref="RootKey"/>, accents kept.</summary>
    public required ulong ExactRootKey { get; init; }

    /// <summary>Letters of a root: no prefix is shorter.</summary>
    public const int RootLength = Topics.Rules.WordReader.LeastPrefix;

    /// <summary>Works the keys out.</summary>
    public static WordKeys Of(ReadOnlySpan<char> surface, WordShape shape, int language)
    {
        var folded = WordForm.Loose(surface, shape);
        var exact = WordForm.Exact(surface, shape);
        var space = LanguageSpace.ForWord(language, folded);
        return new WordKeys
        {
            Surface = surface.ToString(),
            Folded = folded,
            Exact = exact,
            Space = space,
            InflectionKey = Inflected(folded, space),
            ExactKey = WordHash.Of(exact, KeyKind.Exact),
            CasedKey = WordHash.Of(WordForm.Cased(surface), KeyKind.Cased),
            AcronymKey = WordForm.IsCapitals(surface) ? WordHash.Of(folded, KeyKind.Acronym) : 0,
            SingularAcronymKey = IsPluralAcronym(surface) ? WordHash.Of(folded.AsSpan(0, folded.Length - 1), KeyKind.Acronym) : 0,
            RootKey = Root(folded, KeyKind.PrefixRoot),
            ExactRootKey = Root(exact, KeyKind.ExactPrefixRoot),
        };
    }

    /// <summary>The inflection key of a folded word in a space.</summary>
    public static ulong Inflected(string folded, int space)
    {
        if (space == LanguageSpace.Neutral)
            return WordHash.Of(folded, KeyKind.Inflection);
        var room = new char[WordForm.Room];
        folded.CopyTo(0, room, 0, folded.Length);
        var length = LanguageSpace.Reduce(space, room, folded.Length);
        return WordHash.Of(room.AsSpan(0, length), KeyKind.Inflection + space);
    }

    /// <summary>The root key of a word; 0 for one that is too short.</summary>
    public static ulong Root(string word, int kind) =>
        word.Length < RootLength ? 0 : WordHash.Of(word.AsSpan(0, RootLength), kind);

    private static bool IsPluralAcronym(ReadOnlySpan<char> surface) =>
        surface.Length >= 3 && surface[^1] == 's' && char.IsUpper(surface[^2]) && WordForm.IsCapitals(surface[..^1]);
}
