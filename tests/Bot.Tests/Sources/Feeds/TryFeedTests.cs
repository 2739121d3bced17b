using System.Text;
using System.Text.Json;
using Bot.Articles.Reading;
using Bot.Newsdesk.Try;

namespace Bot.Tests.Sources.Feeds;

public sealed class TryFeedTests
{
    [Fact]
    public async Task A_feed_comes_out_as_a_JSON_array_of_articles()
    {
        var (exit, output, errors) = await RunAsync("feed.xml", SomeFeed.Rss(SomeFeed.Item("n-1", "Mon, 02 Mar 2026 09:30:00 GMT"), SomeFeed.Item("n-2")));
        Assert.Equal((0, "", 2), (exit, errors, output.GetArrayLength()));
        Assert.Equal(("n-1", "Harbour bridge closes n-1", "2026-03-02T09:30:00Z", "usable"),
            (Text(output[0], "id"), Text(output[0], "headline"), Text(output[0], "published"), Text(output[0], "status")));
    }

    [Fact]
    public async Task An_agencys_file_is_read_too()
    {
        var (exit, output, _) = await RunAsync("item.json", """{"uri":"urn:example:1","headline":"Bridge closes","body_text":"The council voted.","subject":[{"code":"medtop:20000638"}]}""");
        Assert.Equal((0, "urn:example:1", "medtop:20000638"), (exit, Text(output[0], "id"), output[0].GetProperty("subjects")[0].GetString()));
    }

    [Fact]
    public async Task What_is_neither_is_refused_with_the_reason()
    {
        var (exit, output, errors) = await RunAsync("page.html", "<html><body>x</body></html>");
        Assert.Equal((1, 0), (exit, output.GetArrayLength()));
        Assert.Contains("web page", errors, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static async Task<(int Exit, JsonElement Output, string Errors)> RunAsync(string name, string text)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var exit = await TryFeed.RunAsync(new SourceDocument(name, Encoding.UTF8.GetBytes(text)), null, output, errors, TimeProvider.System, TestContext.Current.CancellationToken);
        return (exit, JsonDocument.Parse(output.ToString()).RootElement, errors.ToString());
    }
}
