using System.Text;
using System.Text.Json;
using Bot.Newsdesk.Try;

namespace Bot.Tests.Newsdesk.Try;

public sealed class TryStoriesTests
{
    private const string Lines =
        """
        {"id":"a","headline":"Strong earthquake strikes coast of Chile near Valparaiso, port closed","published":"2026-03-02T09:30:00Z","source":"one"}
        {"id":2,"headline":"Earthquake strikes Chile coast near Valparaiso","published":1772443860000}
        {"id":"c","headline":"Valparaiso schools to stay shut after earthquake while engineers inspect buildings","published":"2026-03-02T10:30:00+00:00"}
        {"id":"d","headline":"Central bank of Norway keeps its key rate unchanged","published":"2026-03-02T11:30:00Z"}
        """;

    [Fact]
    public async Task Related_articles_share_a_story_without_pairs_and_only_same_ones_with_it()
    {
        var (_, related) = await RunAsync(Lines, pairs: false);
        Assert.Equal(related["a"], related["2"]);
        Assert.Equal(related["a"], related["c"]);
        Assert.NotEqual(related["a"], related["d"]);

        var (_, same) = await RunAsync(Lines, pairs: true);
        Assert.Equal(same["a"], same["2"]);
        Assert.NotEqual(same["a"], same["c"]);
        Assert.NotEqual(same["a"], same["d"]);
    }

    [Fact]
    public async Task A_line_out_of_order_is_remarked_and_used_and_a_bad_one_reported()
    {
        var (errors, stories) = await RunAsync(Lines + "\n" + """{"id":"e","headline":"Chile earthquake","published":"2026-03-01T00:00:00Z"}""" + "\n{]", pairs: false);
        Assert.True(stories.ContainsKey("e"));
        Assert.Contains("articles:5: the lines are not sorted", errors, StringComparison.Ordinal);
        Assert.Contains("articles:6:", errors, StringComparison.Ordinal);
    }

    private static async Task<(string Errors, Dictionary<string, string> Stories)> RunAsync(string lines, bool pairs)
    {
        var output = new StringWriter();
        var errors = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        await TryStories.RunAsync(input, pairs, output, errors, new TryProgress(terminal: null, 0), TestContext.Current.CancellationToken);
        var answers = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
        return (errors.ToString(), answers.ToDictionary(answer => answer.GetProperty("id").ToString(), answer => answer.GetProperty("story").ToString()));
    }
}
