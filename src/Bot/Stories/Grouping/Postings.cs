using System.Runtime.InteropServices;

namespace Bot.Stories.Grouping;

/// <summary>Which stories of the window use a term: for each term the latest, bounded, so that a common word costs no more than a rare one.</summary>
internal sealed class Postings
{
    /// <summary>Stories remembered of a term.</summary>
    private const int Most = 192;

    private readonly Dictionary<ulong, Slots> _terms = [];

    /// <summary>Stories that use a term, the latest last; may name some that have left the window.</summary>
    public ReadOnlySpan<int> Of(ulong key) => _terms.TryGetValue(key, out var slots) ? slots.Span : [];

    /// <summary>Notes that a story uses a term now.</summary>
    public void Note(ulong key, int slot)
    {
        ref var slots = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, key, out _);
        slots.Push(slot);
    }

    /// <summary>Forgets the stories before a slot that are not among those kept.</summary>
    public void Sweep(Func<int, bool> isKept)
    {
        foreach (var key in _terms.Keys.ToList())
        {
            ref var slots = ref CollectionsMarshal.GetValueRefOrNullRef(_terms, key);
            if (!slots.Keep(isKept))
                _terms.Remove(key);
        }
    }

    private struct Slots
    {
        private int[]? _slots;
        private int _count;

        public readonly ReadOnlySpan<int> Span => _slots.AsSpan(0, _count);

        public void Push(int slot)
        {
            _slots ??= new int[2];
            var known = Span.LastIndexOf(slot);
            if (known < 0 && _count == Most)
                known = 0;
            if (known >= 0)
            {
                Array.Copy(_slots, known + 1, _slots, known, _count - known - 1);
                _slots[_count - 1] = slot;
                return;
            }

            if (_count == _slots.Length)
                Array.Resize(ref _slots, Math.Min(Most, _count * 2));
            _slots[_count++] = slot;
        }

        public bool Keep(Func<int, bool> isKept)
        {
            var kept = 0;
            foreach (var slot in Span)
            {
                if (isKept(slot))
                    _slots![kept++] = slot;
            }

            _count = kept;
            return kept > 0;
        }
    }
}
