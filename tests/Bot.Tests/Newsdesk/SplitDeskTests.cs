using Bot.Tests.Support;

namespace Bot.Tests.Newsdesk;

public sealed class SplitDeskTests
{
    [Fact]
    public async Task A_long_headline_is_never_cut_inside_a_character()
    {
        await using var desk = Desk.Open(Desk.Admin);
        await desk.PublishAsync(Given.Article(headline: new string('a', 149) + "😀 and what else the harbour saw"), "defence");

        var card = await desk.AskAsync("/split s_1");

        Assert.Contains(new string('a', 149) + "…", card.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(card.Html, char.IsSurrogate);
    }
}
