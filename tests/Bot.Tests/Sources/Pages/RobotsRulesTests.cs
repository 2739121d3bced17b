using Bot.Sources.Pages;

namespace Bot.Tests.Sources.Pages;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/any", true)]
    [InlineData("User-agent: *\nDisallow: /", "/any", false)]
    [InlineData("User-agent: *\nDisallow:", "/any", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: newsalertbot\nAllow: /", "/any", true)]
    [InlineData("User-agent: OtherBot\nUser-agent: NewsAlertBot # us\nDisallow: /private\n\nUser-agent: *\nDisallow: /", "/public", true)]
    [InlineData("User-agent: OtherBot\nUser-agent: NewsAlertBot\nDisallow: /private", "/private/x", false)]
    [InlineData("User-agent: NewsAlertBot\nDisallow: /a\nUser-agent: NewsAlertBot\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: NewsAlertBot\nDisallow: /a\nUser-agent: NewsAlertBot\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: *\nDisallow: /news/\nAllow: /news/free/", "/news/free/1", true)]
    [InlineData("User-agent: *\nAllow: /x\nDisallow: /x", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /*/print/*x", "/a/print/yyx/z", false)]
    [InlineData("User-agent: *\nDisallow: /exact$", "/exact", false)]
    [InlineData("User-agent: *\nDisallow: /exact$", "/exactly", true)]
    [InlineData("User-agent: *\r\nCrawl-delay: 5\r\nDisallow: /search?q=", "/search?q=1", false)]
    [InlineData("<html>Not found</html>", "/any", true)]
    public void The_longest_rule_of_the_group_that_speaks_to_us_decides(string file, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Read(file, "NewsAlertBot").Allows(path));

    [Fact]
    public void A_file_that_cannot_be_reached_forbids_all_and_none_allows_all()
    {
        Assert.False(RobotsRules.Closed.Allows("/"));
        Assert.True(RobotsRules.Open.Allows("/"));
    }
}
