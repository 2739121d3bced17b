using Bot.Matching.Text;
using Bot.Topics.Words;

namespace Bot.Matching.Index;

/// <summary>Looks a word up in a vocabulary under all its keys.</summary>
internal static class WordSearch
{
    /// <summary>Fills <paramref name="found"/> with every term the word is.</summary>
    public static void FindAll(this Vocabulary vocabulary, WordKeys keys, List<int> found)
    {
        found.Clear();
        for (var term = vocabulary.Find(keys.InflectionKey); term >= 0; term = vocabulary.Sibling(keys.Space, term))
            found.Add(term);
        AddOne(vocabulary, WordHash.Of(keys.Exact, KeyKind.Exact), found);
        if (keys.IsCapitals)
            AddOne(vocabulary, WordHash.Of(keys.Folded, KeyKind.Acronym), found);
        if (keys.IsPluralAcronym)
            AddOne(vocabulary, WordHash.Of(keys.Folded.AsSpan(0, keys.Folded.Length - 1), KeyKind.Acronym), found);
        if (vocabulary.HasCased)
            AddOne(vocabulary, WordHash.Of(WordForm.Cased(keys.Surface), KeyKind.Cased), found);
        if (vocabulary.HasPrefixes)
            AddPrefixes(vocabulary, keys.Folded, KeyKind.PrefixRoot, KeyKind.Prefix, found);
        if (vocabulary.HasExactPrefixes)
            AddPrefixes(vocabulary, keys.Exact, KeyKind.ExactPrefixRoot, KeyKind.ExactPrefix, found);
    }

    private static void AddOne(Vocabulary vocabulary, ulong key, List<int> found)
    {
        if (vocabulary.Find(key) is var term and >= 0)
            found.Add(term);
    }

    private static void AddPrefixes(Vocabulary vocabulary, string form, int rootKind, int kind, List<int> found)
    {
        var root = WordKeys.Root(form, rootKind);
        if (root == 0 || vocabulary.Find(root) < 0)
            return;
        var state = WordHash.Start;
        for (var length = 1; length <= form.Length; length++)
        {
            state = WordHash.Step(state, form[length - 1]);
            if (length >= WordKeys.RootLength)
                AddOne(vocabulary, WordHash.Key(state, kind), found);
        }
    }
}
