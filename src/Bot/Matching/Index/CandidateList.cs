using System.Runtime.InteropServices;

namespace Bot.Matching.Index;

/// <summary>
/// The rules an article may meet. They are gathered before any is evaluated, in loops without branches that depend on data, because
/// these loops wait for memory and a processor fetches ahead only as far as it need not guess. Reused; one thread at a time.
/// </summary>
internal sealed class CandidateList
{
    private Candidate[] _items = new Candidate[1024];
    private Run[] _runs = new Run[512];
    private int _count;

    /// <summary>What was gathered.</summary>
    public ReadOnlySpan<Candidate> Items => _items.AsSpan(0, _count);

    /// <summary>Gathers anew: the postings of all terms of the article whose guards it has.</summary>
    /// <param name="scratch">What the article holds.</param>
    /// <param name="starts">Where the postings of each term begin, and at the end where they all end.</param>
    /// <param name="postings">The postings by term.</param>
    public void Gather(MatchScratch scratch, ReadOnlySpan<int> starts, ReadOnlySpan<Posting> postings)
    {
        _count = 0;
        foreach (var run in Runs(scratch.Terms, starts))
        {
            var posted = postings[run.From..run.To];
            if (_items.Length - _count < posted.Length)
                Array.Resize(ref _items, Math.Max(_items.Length * 2, _count + posted.Length));
            var into = _items.AsSpan(_count);
            var kept = 0;
            foreach (ref readonly var posting in posted)
            {
                into[kept] = new Candidate(posting, run.Term);
                kept += scratch.Bit(posting.Guard);
            }

            _count += kept;
        }
    }

    private ReadOnlySpan<Run> Runs(ReadOnlySpan<int> terms, ReadOnlySpan<int> starts)
    {
        if (_runs.Length < terms.Length)
            _runs = new Run[terms.Length * 2];
        var runs = _runs.AsSpan(0, terms.Length);
        var kept = 0;
        foreach (var term in terms)
        {
            if (term + 1 >= starts.Length)
                continue;
            var run = new Run(term, starts[term], starts[term + 1]);
            runs[kept] = run;
            kept += run.To > run.From ? 1 : 0;
        }

        return runs[..kept];
    }

    /// <summary>Where the postings of a term lie.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Run(int Term, int From, int To);
}
