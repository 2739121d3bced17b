using Bot.Stories.Grouping;

namespace Bot.Tests.Stories.Grouping;

public sealed class NumberedPagesTests
{
    [Fact]
    public void Things_are_found_by_their_numbers_until_they_go()
    {
        var pages = new NumberedPages<string>();
        for (var number = 0L; number < 1_000; number++)
            pages.Set(number * 3, $"{number}");
        pages.Set(9, "another");
        Assert.Equal(1_000, pages.Count);
        for (var number = 0L; number < 1_000; number += 2)
            pages.Remove(number * 3);
        pages.Remove(1);
        pages.Remove(long.MaxValue);
        Assert.Equal(500, pages.Count);
        Assert.Equal("another", pages.Of(9));
        Assert.Null(pages.Of(6));
        Assert.Equal("999", pages.Of(2_997));
        Assert.Null(pages.Of(1_000_000));
    }
}
