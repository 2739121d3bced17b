using Bot.Matching.Text;

namespace Bot.Matching.Index;

/// <summary>Finds which terms each word of an article is, and where.</summary>
internal static class TermFinder
{
    /// <summary>Fills <paramref name="scratch"/> from the words in its text.</summary>
    public static void Find(MatchScratch scratch)
    {
        var vocabulary = scratch.Vocabulary;
        for (var word = 0; word < scratch.Text.Count; word++)
        {
            var keys = scratch.Text[word].Keys;
            for (var term = vocabulary.Find(keys.InflectionKey); term >= 0; term = vocabulary.Sibling(keys.Space, term))
                scratch.Add(term, word);
            AddOne(scratch, keys.ExactKey, word);
            if (keys.AcronymKey != 0)
                AddOne(scratch, keys.AcronymKey, word);
            if (keys.SingularAcronymKey != 0)
                AddOne(scratch, keys.SingularAcronymKey, word);
            if (vocabulary.HasCased)
                AddOne(scratch, keys.CasedKey, word);
            if (vocabulary.HasPrefixes && keys.RootKey != 0 && vocabulary.Find(keys.RootKey) >= 0)
                AddPrefixes(scratch, keys.Folded, KeyKind.Prefix, word);
            if (vocabulary.HasExactPrefixes && keys.ExactRootKey != 0 && vocabulary.Find(keys.ExactRootKey) >= 0)
                AddPrefixes(scratch, keys.Exact, KeyKind.ExactPrefix, word);
        }
    }

    private static void AddOne(MatchScratch scratch, ulong key, int word)
    {
        if (scratch.Vocabulary.Find(key) is var term and >= 0)
            scratch.Add(term, word);
    }

    private static void AddPrefixes(MatchScratch scratch, string form, int kind, int word)
    {
        var state = WordHash.Start;
        for (var length = 1; length <= form.Length; length++)
        {
            state = WordHash.Step(state, form[length - 1]);
            if (length >= WordKeys.RootLength)
                AddOne(scratch, WordHash.Key(state, kind), word);
        }
    }
}
