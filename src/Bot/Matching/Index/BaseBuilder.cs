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

    /// <summary>Takes out the rule of a number.</summary>
    public void Drop(int number) => _ids[number] = RuleSlots.Empty;

    /// <summary>Copies the rules of a part, without those removed; their terms get other numbers where a renumbering is given.</summary>
    public void AddAll(IRulePart part, Renumbering? renumbering = null)
    {
        for (var slot = 0; slot < part.Count; slot++)
        {
            var id = part.IdOf(slot);
            if (id == RuleSlots.Empty)
                continue;
            _ids.Add(id);
            _programs.AddRange(part.ProgramOf(slot));
            renumbering?.Apply(CollectionsMarshal.AsSpan(_programs)[_starts[^1]..]);
            _starts.Add(_programs.Count);
        }
    }

    /// <summary>
    /// Packs: each rule under its rarest required terms. Rules of one term lie side by side, so that a match reads memory in order.
    /// </summary>
    public BasePart Build()
    {
        var picker = new AnchorPicker(TermFrequency.Of(vocabulary, CollectionsMarshal.AsSpan(_programs), CollectionsMarshal.AsSpan(_starts)));
        var anchors = new List<(int Term, int Rule, int Guard, bool IsOften)>(_ids.Count);
        var starts = new int[vocabulary.Count + 1];
        for (var rule = 0; rule < _ids.Count; rule++)
        {
            var picked = picker.Pick(Program(rule), out var guard);
            foreach (var term in picked)
            {
                anchors.Add((term, rule, guard < 0 ? term : guard, picked.Count > 1));
                starts[term + 1]++;
            }
        }

        for (var term = 0; term + 1 < starts.Length; term++)
            starts[term + 1] += starts[term];
        return Pack(InOrder(anchors, starts), starts);
    }

    private static (int Rule, int Guard, bool IsOften)[] InOrder(List<(int Term, int Rule, int Guard, bool IsOften)> anchors, int[] starts)
    {
        var ordered = new (int Rule, int Guard, bool IsOften)[anchors.Count];
        var next = starts[..^1];
        foreach (var (term, rule, guard, isOften) in anchors)
            ordered[next[term]++] = (rule, guard, isOften);
        return ordered;
    }

    private BasePart Pack((int Rule, int Guard, bool IsOften)[] ordered, int[] postingStarts)
    {
        var numbers = new int[_ids.Count];
        Array.Fill(numbers, -1);
        var (slots, programs, postings) = (new RuleSlot[_ids.Count], new int[_programs.Count], new Posting[ordered.Length]);
        var (filled, end) = (0, 0);
        for (var at = 0; at < ordered.Length; at++)
        {
            var (rule, guard, isOften) = ordered[at];
            var program = Program(rule);
            if (numbers[rule] < 0)
            {
                numbers[rule] = filled;
                slots[filled++] = new RuleSlot { Id = _ids[rule], Start = end, Length = program.Length };
                program.CopyTo(programs.AsSpan(end));
                end += program.Length;
            }

            postings[at] = new Posting(numbers[rule], guard, isOften, Posting.Decides(program));
        }

        return new BasePart(slots, programs, postingStarts, postings);
    }

    private ReadOnlySpan<int> Program(int rule) => CollectionsMarshal.AsSpan(_programs)[_starts[rule].._starts[rule + 1]];
}
