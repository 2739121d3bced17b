using Bot.Stories.Grouping;

namespace Bot.Tests.Stories.Grouping;

public sealed class SlotListsTests
{
    private const int Most = 192;

    [Fact]
    public void Lists_hold_what_plain_lists_would_through_any_number_of_changes()
    {
        var random = new Random(1);
        var lists = new SlotLists();
        var known = new Dictionary<int, int>();
        var plain = new Dictionary<int, List<int>>();
        for (var round = 0; round < 60_000; round++)
        {
            var (term, slot) = ((int)Math.Sqrt(random.Next(90_000)), random.Next(400));
            known[term] = known.TryGetValue(term, out var list) ? lists.With(list, slot, Most) : slot;
            if (!plain.TryGetValue(term, out var slots))
                plain[term] = slots = [];
            slots.Remove(slot);
            slots.Add(slot);
            if (slots.Count > Most)
                slots.RemoveAt(0);
            if (round % 9_000 == 8_999)
                Sweep(slot => slot % 5 != round % 5 && slot > 40);
        }

        Assert.All(plain, one => Assert.Equal(one.Value, lists.Of([known[one.Key]]).ToArray()));
        Assert.Contains(plain, one => one.Value.Count == Most);

        void Sweep(Func<int, bool> isKept)
        {
            foreach (var (term, slots) in plain.ToList())
            {
                slots.RemoveAll(slot => !isKept(slot));
                var list = known[term];
                Assert.Equal(slots.Count > 0, lists.Keep(ref list, isKept));
                known[term] = list;
                if (slots.Count == 0)
                    plain.Remove(term);
                if (slots.Count == 0)
                    known.Remove(term);
            }
        }
    }
}
