using Bot.Matching.Text;

namespace Bot.Matching.Index;

/// <summary>Finds which terms each word of an article is, and where.</summary>
internal static class TermFinder
{
    /// <summary>Fills <paramref name="scratch"/> from the words in its text.</summary>
    public static void Find(MatchScratch scratch)
    {
        var count = scratch.Limit;
        var words = scratch.Text.Words;
        for (var word = 0; word < words.Length; word++)
        {
            var keys = words[word].Keys;
            var found = keys.Found;
            if (found is null || found.Count != count || found.VocabularyId != scratch.Vocabulary.Id)
                keys.Found = found = Search(keys, scratch);
            if (found.First < 0)
                continue;
            scratch.Add(found.First, word);
            foreach (var term in found.Others)
                scratch.Add(term, word);
        }
    }

    private static FoundTerms Search(WordKeys keys, MatchScratch scratch)
    {
        var vocabulary = scratch.Vocabulary;
        var found = scratch.TermsOfWord;
        found.Clear();
        for (var term = vocabulary.Find(keys.InflectionKey); term >= 0; term = vocabulary.Sibling(keys.Space, term))
            found.Add(term);
        AddOne(vocabulary, WordHash.Of(keys.Exact, KeyKind.Exact), found);
        if (keys.IsCapitals)
            AddOne(vocabulary, WordHash.Of(keys.Folded, KeyKind.Acronym), found);
        if (keys.IsPluralAcronym)
            AddOne(vocabulary, WordHash.Of(keys.Folded.AsSpan(0, keys.Folded.Length - 1), KeyKind.Acronym), found);
        if (vocabulary.HasCased)
            AddOne(vocabulary, WordHash.Of(Topics.Words.WordForm.Cased(keys.Surface), KeyKind.Cased), found);
        if (vocabulary.HasPrefixes)
            AddPrefixes(vocabulary, keys.Folded, KeyKind.PrefixRoot, KeyKind.Prefix, found);
        if (vocabulary.HasExactPrefixes)
            AddPrefixes(vocabulary, keys.Exact, KeyKind.ExactPrefixRoot, KeyKind.ExactPrefix, found);
        return found.Count == 0 ? scratch.NoTerms() : new FoundTerms(vocabulary.Id, scratch.Limit, found[0], found.Count < 2 ? [] : [.. found.Skip(1)]);
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
