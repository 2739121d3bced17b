using System.Globalization;
using Bot.Sources.Feeds;

namespace Bot.Tests.Sources.Feeds;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("2026-03-02T09:30:00Z")]
    [InlineData("2026-03-02T11:30:00.000+02:00")]
    [InlineData("2026-03-02 09:30:00")]
    [InlineData("Mon, 02 Mar 2026 09:30:00 GMT")]
    [InlineData("Mon, 2 Mar 2026 09:30 UT")]
    [InlineData("Fri, 02 Mar 2026 09:30:00 +0000")]
    [InlineData("Mon, 02 Mar 2026 04:30:00 EST")]
    [InlineData("02 Mar 2026 11:30:00 +0200")]
    [InlineData("Monday, March 2, 2026 9:30 AM")]
    [InlineData("  Mon, 02 Mar 2026 01:30:00 -0800 ")]
    public void Dates_are_read_as_feeds_print_them(string printed) =>
        Assert.Equal(DateTimeOffset.Parse("2026-03-02T09:30:00Z", CultureInfo.InvariantCulture), FeedDate.Read(printed));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T00:00:00Z")]
    [InlineData("1970-01-01T00:00:00Z")]
    public void What_is_no_date_is_none(string printed) => Assert.Null(FeedDate.Read(printed));
}
