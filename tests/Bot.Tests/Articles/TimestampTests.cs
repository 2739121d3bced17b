using Bot.Articles.Dates;
using NodaTime;

namespace Bot.Tests.Articles;

public sealed class TimestampTests
{
    [Theory]
    [InlineData("03 Apr 2024, 23:17")]
    [InlineData("3 April 2024 23:17")]
    [InlineData("April 3, 2024 11:17 PM")]
    [InlineData("Wednesday, April 3, 2024 at 11:17 p.m.")]
    [InlineData("Published: 2024-04-03 23:17")]
    [InlineData("2024-04-03T23:17:00Z")]
    [InlineData("20240403T231700Z")]
    [InlineData("03/04/2024 23:17")]
    [InlineData("03.04.2024, 23:17 Uhr")]
    [InlineData("Publié le 3 avril 2024 à 23h17")]
    [InlineData("Опубліковано 3 квітня 2024 року о 23:17")]
    [InlineData("3 апреля 2024 г., 23:17")]
    [InlineData("3. April 2024, 23.17 Uhr")]
    [InlineData("3 de abril de 2024 - 23:17")]
    [InlineData("2317 GMT 3 April 2024")]
    [InlineData("April 3rd, 2024 | 23:17:00 UTC")]
    [InlineData("4 April 2024 01:17 CEST")]
    [InlineData("4 Apr 2024 02:17 +0300")]
    [InlineData("4 Apr 2024 02:17 (UTC+3)")]
    [InlineData("Wed, 03 Apr 2024 19:17:00 EDT")]
    [InlineData("3 April 2024 7:17 pm ET")]
    [InlineData("2024-04-04T02:17:30.125+03:00")]
    public void A_time_stamp_line_is_read(string line)
    {
        var read = Timestamp.Read(line, DateTimeZone.Utc, dayFirst: true);
        Assert.True(read.HasValue);
        Assert.Equal(new DateTimeOffset(2024, 4, 3, 23, 17, 0, TimeSpan.Zero), read.Value.AddSeconds(-read.Value.Second).AddMilliseconds(-read.Value.Millisecond));
    }

    [Theory]
    [InlineData("")]
    [InlineData("April showers bring May flowers")]
    [InlineData("23:17")]
    [InlineData("Talks resume on 3 April 2024 in Geneva")]
    [InlineData("31 February 2024 10:00")]
    [InlineData("1 2 3 4 5")]
    [InlineData("99999999999999999999 April 2024")]
    public void A_line_with_anything_else_is_not_a_time_stamp(string line) =>
        Assert.Null(Timestamp.Read(line, DateTimeZone.Utc, dayFirst: true));

    [Fact]
    public void The_order_of_day_and_month_follows_the_source_unless_only_one_is_possible()
    {
        Assert.Equal(4, Timestamp.Read("03/04/2024 10:00", DateTimeZone.Utc, dayFirst: true)?.Month);
        Assert.Equal(3, Timestamp.Read("03/04/2024 10:00", DateTimeZone.Utc, dayFirst: false)?.Month);
        Assert.Equal(4, Timestamp.Read("04/13/2024 10:00", DateTimeZone.Utc, dayFirst: true)?.Month);
    }

    [Fact]
    public void A_time_the_clock_change_skips_moves_forward() =>
        Assert.Equal(
            new DateTimeOffset(2024, 3, 31, 1, 30, 0, TimeSpan.Zero),
            Timestamp.Read("31 March 2024 02:30", DateTimeZoneProviders.Tzdb["Europe/Paris"], dayFirst: true));
}
