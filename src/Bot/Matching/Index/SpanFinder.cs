namespace Bot.Matching.Index;

/// <summary>Finds where a word, a phrase or one of several of these stands.</summary>
internal static class SpanFinder
{
    /// <summary>Places looked at of one pattern in one article.</summary>
    private const int Most = 1024;

    /// <summary>Appends the places of the pattern at <paramref name="at"/> to <paramref name="into"/>. Those of one word or phrase come in order.</summary>
    public static void Find(ReadOnlySpan<int> program, int at, MatchScratch scratch, List<Span> into)
    {
        switch (program[at])
        {
            case Op.Word:
                Words(program[at + 1], scratch, headline: false, into);
                break;
            case Op.HeadlineWord:
                Words(program[at + 1], scratch, headline: true, into);
                break;
            case Op.Phrase:
                Phrases(program.Slice(at + 2, program[at + 1]), scratch, headline: false, into);
                break;
            case Op.HeadlinePhrase:
                Phrases(program.Slice(at + 2, program[at + 1]), scratch, headline: true, into);
                break;
            case Op.Any:
                var end = at + program[at + 2];
                for (var part = at + 3; part < end; part += Op.LengthAt(program, part))
                    Find(program, part, scratch, into);
                break;
        }
    }

    /// <summary>Whether the phrase stands anywhere.</summary>
    public static bool HasPhrase(ReadOnlySpan<int> terms, MatchScratch scratch, bool headline)
    {
        foreach (var term in terms)
            if (!scratch.Has(term))
                return false;
        for (var occurrence = scratch.First(terms[0]); occurrence >= 0; occurrence = scratch.Next(occurrence))
        {
            var word = scratch.WordOf(occurrence);
            if (headline && word >= scratch.Text.HeadlineCount)
                return false;
            if (EndOfPhrase(terms, scratch, word) >= 0)
                return true;
        }

        return false;
    }

    private static void Words(int term, MatchScratch scratch, bool headline, List<Span> into)
    {
        if (!scratch.Has(term))
            return;
        for (var occurrence = scratch.First(term); occurrence >= 0 && into.Count < Most; occurrence = scratch.Next(occurrence))
        {
            var word = scratch.WordOf(occurrence);
            if (headline && word >= scratch.Text.HeadlineCount)
                return;
            into.Add(new Span(word, word));
        }
    }

    private static void Phrases(ReadOnlySpan<int> terms, MatchScratch scratch, bool headline, List<Span> into)
    {
        foreach (var term in terms)
            if (!scratch.Has(term))
                return;
        for (var occurrence = scratch.First(terms[0]); occurrence >= 0 && into.Count < Most; occurrence = scratch.Next(occurrence))
        {
            var word = scratch.WordOf(occurrence);
            if (headline && word >= scratch.Text.HeadlineCount)
                return;
            if (EndOfPhrase(terms, scratch, word) is var last and >= 0)
                into.Add(new Span(word, last));
        }
    }

    /// <summary>The last word of the phrase that begins at <paramref name="word"/>, or -1: the next positions, in the same sentence.</summary>
    private static int EndOfPhrase(ReadOnlySpan<int> terms, MatchScratch scratch, int word)
    {
        var last = word;
        for (var i = 1; i < terms.Length && last >= 0; i++)
            last = WordAt(terms[i], scratch, scratch.Text[last].LastPosition + 1, scratch.Text[word].Sentence);
        return last;
    }

    private static int WordAt(int term, MatchScratch scratch, int position, int sentence)
    {
        for (var occurrence = scratch.First(term); occurrence >= 0; occurrence = scratch.Next(occurrence))
        {
            var word = scratch.WordOf(occurrence);
            ref var at = ref scratch.Text[word];
            if (at.Position == position)
                return at.Sentence == sentence ? word : -1;
            if (at.Position > position + 1)
                return -1;
        }

        return -1;
    }
}
