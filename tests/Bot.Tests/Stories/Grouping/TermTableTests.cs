using Bot.Stories.Grouping;

namespace Bot.Tests.Stories.Grouping;

public sealed class TermTableTests
{
    [Fact]
    public void A_table_holds_what_a_dictionary_would()
    {
        var random = new Random(1);
        var table = new TermTable<int>();
        var plain = new Dictionary<uint, int>();
        for (var round = 0; round < 40_000; round++)
        {
            var key = 2 + ((uint)random.Next(20_000) * 214_013);
            table.Add(key, out var isNew)++;
            Assert.Equal(plain.TryAdd(key, 0), isNew);
            plain[key]++;
            if (round % 10_000 != 9_999)
                continue;
            table.Keep((ref value) => --value > 0);
            foreach (var (known, value) in plain.ToList())
            {
                plain[known] = value - 1;
                if (value <= 1)
                    plain.Remove(known);
            }
        }

        Assert.Equal(plain.Count, table.Count);
        Assert.Equal(plain.OrderBy(one => one.Key).Select(one => (one.Key, one.Value)), table.All.OrderBy(one => one.Key));
        Assert.All(plain, one => Assert.Equal([one.Value], table.Find(one.Key).ToArray()));
        Assert.Empty(table.Find(1).ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(uint.MaxValue)]
    public void Every_key_can_be_held(uint key)
    {
        var table = new TermTable<float>();
        Assert.Empty(table.Find(key).ToArray());
        table.Add(key, out _) = 3;
        Assert.Equal([3], table.Find(key).ToArray());
        table.Keep((ref _) => false);
        Assert.Empty(table.Find(key).ToArray());
        Assert.Equal(0, table.Count);
    }
}
