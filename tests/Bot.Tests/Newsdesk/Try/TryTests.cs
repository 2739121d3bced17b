using System.Text;
using System.Text.Json;
using Bot.Newsdesk.Try;
using Bot.Tests.Support;
using Bot.Tests.Topics;
using Bot.Topics;

namespace Bot.Tests.Newsdesk.Try;

public sealed class TryTests
{
    private static readonly TopicCatalogue Catalogue = new([SomeTopic.With("navy", "frigate", "warship")]);

    [Fact]
    public async Task Topics_come_out_one_line_an_article_with_score_and_terms()
    {
        var (code, output, errors) = await TopicsAsync(
            """
            {"id":"a","headline":"Frigate leaves","body":"PARIS, March 3 (AFP) - The warship left.\nNothing else."}
            {"id":7,"headline":"Weather","body":""}
            """);
        Assert.Equal((0, ""), (code, errors));
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal("a", first.RootElement.GetProperty("id").GetString());
        var topic = Assert.Single(first.RootElement.GetProperty("topics").EnumerateArray());
        Assert.Equal("navy", topic.GetProperty("slug").GetString());
        Assert.True(topic.GetProperty("score").GetDouble() >= 4);
        Assert.Equal(["frigate", "warship"], topic.GetProperty("terms").EnumerateArray().Select(term => term.GetString()));
        Assert.Equal("""{"id":7,"topics":[]}""", lines[1].TrimEnd('\r'));
    }

    [Fact]
    public async Task A_bad_line_of_a_file_is_named_with_the_file()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("a.jsonl"), "{\"id\":\"a\",\"headline\":\"Frigate\"}\nnot json\n", TestContext.Current.CancellationToken);
        await using var input = File.OpenRead(folder.File("a.jsonl"));
        using var errors = new StringWriter();
        await TrySummaries.RunAsync(input, TextWriter.Null, errors, new TryProgress(null, 0), TestContext.Current.CancellationToken);
        Assert.StartsWith($"{folder.File("a.jsonl")}:2: ", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_lines_are_reported_by_number_and_the_others_are_answered()
    {
        var (code, output, errors) = await TopicsAsync("not json\n{\"headline\":\"no id\"}\n{\"id\":\"b\"}\n\n{\"id\":\"c\",\"headline\":\"Frigate\"}\n[1]");
        Assert.Equal(1, code);
        Assert.Equal(["articles:1:", "articles:2:", "articles:3:", "articles:6:"], errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.Contains("\"c\"", Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"\ud800","headline":"Frigate"}""")]
    [InlineData("""{"id":1,"headline":"\ud800 Frigate"}""")]
    [InlineData("""{"id":[1],"headline":"Frigate"}""")]
    [InlineData("""{"id":1,"headline":["Frigate"]}""")]
    [InlineData("""{"id":1,"headline":"Frigate"} {}""")]
    [InlineData("null")]
    [InlineData("\0")]
    public async Task A_hostile_line_is_reported_and_the_next_is_answered(string hostile)
    {
        var (code, output, errors) = await TopicsAsync($$"""
            {{hostile}}
            {"id":2,"headline":"Frigate","subjects":["\ud800"],"language":"\u0000","published":"soon"}
            """);
        Assert.Equal(1, code);
        Assert.StartsWith("articles:1:", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.StartsWith("""{"id":2,"topics":[{"slug":"navy",""", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_too_long_or_nested_too_deep_is_reported_and_the_next_is_answered()
    {
        var deep = $$"""{"id":1,"headline":{{new string('[', 100_000)}}""";
        var (code, output, errors) = await TopicsAsync($"{{\"id\":1,\"body\":\"{new string('x', TryLineReader.Longest)}\"}}\n{deep}\n{{\"id\":2,\"headline\":\"Frigate\"}}");
        Assert.Equal(1, code);
        Assert.Equal(["articles:1:", "articles:2:"], errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.StartsWith("""{"id":2,"topics":[{"slug":"navy",""", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_come_out_in_their_order_and_a_bad_one_is_reported_and_skipped()
    {
        var output = new StringWriter();
        var errors = new StringWriter();
        var code = await new TryRules(Catalogue).RunAsync(
            Lines("{\"id\":\"z\",\"rule\":\"frigate\"}\n{\"id\":\"bad\",\"rule\":\"\\\"frigate\"}\n{\"id\":2,\"rule\":\"topic:navy\"}\n{\"id\":\"no\",\"rule\":\"tank\"}"),
            Lines("{\"id\":1,\"headline\":\"Frigate leaves\",\"subjects\":[\"medtop:20000599\"],\"language\":\"en\"}"),
            output,
            errors,
            new TryProgress(terminal: null, 0),
            TestContext.Current.CancellationToken);
        Assert.Equal(1, code);
        Assert.Equal("""{"id":1,"rules":["z","2"]}""", output.ToString().TrimEnd());
        Assert.StartsWith("rules:2: rule bad: at character 1:", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_of_every_script_come_out_readable()
    {
        var catalogue = new TopicCatalogue([SomeTopic.Read("slug: navy\nnames: { en: Navy }\nterms: { uk: { strong: [фрегат] } }", "navy")]);
        var output = new StringWriter();
        await new TryTopics(catalogue).RunAsync(Lines("{\"id\":\"é\",\"headline\":\"Фрегати в морі\"}"), output, TextWriter.Null, new TryProgress(terminal: null, 0), TestContext.Current.CancellationToken);
        Assert.Contains("фрегат", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("é", output.ToString(), StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> TopicsAsync(string lines)
    {
        var output = new StringWriter();
        var errors = new StringWriter();
        var code = await new TryTopics(Catalogue).RunAsync(Lines(lines), output, errors, new TryProgress(terminal: null, 0), TestContext.Current.CancellationToken);
        return (code, output.ToString(), errors.ToString());
    }

    private static MemoryStream Lines(string lines) => new(Encoding.UTF8.GetBytes(lines));
}
