using System.Runtime.InteropServices;

namespace Bot.Matching.Index;

/// <summary>Collects compiled rules and packs them.</summary>
internal sealed class BaseBuilder(Vocabulary vocabulary)
{
    private readonly List<long> _ids = [];
    private readonly List<int> _programs = [];
    private readonly List<int> _starts = [0];

    /// <summary>How many rules it has.</summary>
    public int Count => _ids.Count;

    /// <summary>Compiles a rule straight into the pack.</summary>
    public void Add(long id, Action<List<int>> compile)
    {
        _ids.Add(id);
        compile(_programs);
        _starts.Add(_programs.Count);
    }

    /// <summary>Copies the rules of a part, without those removed.</summary>
    public void AddAll(IRulePart part)
    {
        for (var slot = 0; slot < part.Count; slot++)
        {
            var id = part.IdOf(slot);
            if (id == RuleSlots.Empty)
                continue;
            _ids.Add(id);
            _programs.AddRange(part.ProgramOf(slot));
            _starts.Add(_programs.Count);
        }
    }

    /// <summary>Packs: each rule under its rarest required terms.</summary>
    public BasePart Build()
    {
        var terms = vocabulary.Count;
        var picker = new AnchorPicker(TermFrequency.Of(vocabulary, CollectionsMarshal.AsSpan(_programs), CollectionsMarshal.AsSpan(_starts)));
        var anchors = new List<(int Term, Posting Posting)>(_ids.Count);
        var starts = new int[terms + 1];
        for (var slot = 0; slot < _ids.Count; slot++)
        {
            var program = CollectionsMarshal.AsSpan(_programs)[_starts[slot].._starts[slot + 1]];
            var picked = picker.Pick(program, out var guard);
            var isDecided = Posting.Decides(program);
            foreach (var term in picked)
            {
                anchors.Add((term, new Posting(slot, guard, picked.Count > 1, isDecided)));
                starts[term + 1]++;
            }
        }

        for (var term = 0; term < terms; term++)
            starts[term + 1] += starts[term];
        var postings = new Posting[anchors.Count];
        var next = starts[..terms];
        foreach (var (term, posting) in anchors)
            postings[next[term]++] = posting;
        return new BasePart([.. _ids], [.. _programs], [.. _starts], starts, postings);
    }
}
