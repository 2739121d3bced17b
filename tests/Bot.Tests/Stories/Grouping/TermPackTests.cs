using Bot.Stories.Grouping;

namespace Bot.Tests.Stories.Grouping;

public sealed class TermPackTests
{
    [Theory]
    [InlineData(new[] { 0.25f, 0.375f, 0.5f, 0.75f, 1, 1.5f }, 9)]
    [InlineData(new[] { 0.25f, 1.4882812f }, 5)]
    [InlineData(new[] { 31.875f }, 3)]
    [InlineData(new[] { 32f }, 3)]
    [InlineData(new float[0], 1)]
    public void Terms_come_back_to_the_bit(float[] weights, int length)
    {
        StoryTerm[] terms = [.. weights.Select((weight, place) => new StoryTerm((uint)place * 7, weight))];
        var pack = TermPack.Of(terms);
        Assert.Equal(length, pack.Length);
        Assert.Equal(terms, TermPack.Read(pack, new StoryTerm[terms.Length]).ToArray());
        Assert.Equal(terms.Select(term => term.Key), TermPack.Keys(pack).ToArray());
    }
}
