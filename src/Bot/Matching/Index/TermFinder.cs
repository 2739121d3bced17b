using System.Runtime.InteropServices;

namespace Bot.Matching.Index;

/// <summary>Finds which terms each word of an article is, and where.</summary>
internal static class TermFinder
{
    /// <summary>Fills <paramref name="scratch"/> from the words in its text.</summary>
    public static void Find(MatchScratch scratch)
    {
        var (text, cache) = (scratch.Text, scratch.Cache);
        cache.Begin(scratch.Vocabulary.Id, scratch.Limit);
        for (var word = 0; word < text.Count; word++)
        {
            var hash = text[word].Hash;
            if (!cache.TryGet(hash, out var first, out var others))
            {
                var found = scratch.TermsOfWord;
                scratch.Vocabulary.FindAll(text.KeysOf(word), found);
                cache.Set(hash, CollectionsMarshal.AsSpan(found));
                foreach (var term in found)
                    scratch.Add(term, word);
                continue;
            }

            if (first < 0)
                continue;
            scratch.Add(first, word);
            foreach (var term in cache.Others(others))
                scratch.Add(term, word);
        }
    }
}
