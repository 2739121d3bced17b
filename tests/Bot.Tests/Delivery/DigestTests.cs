using Bot.Articles;
using Bot.Delivery;
using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Chat;
using Bot.Tests.Outbox;
using Bot.Tests.Support;
using Bot.Topics;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Delivery;

public sealed class DigestTests : IAsyncDisposable
{
    private readonly TestDatabase _data = new();
    private readonly FakeTimeProvider _time = new(Given.Time);

    [Fact]
    public async Task A_digest_is_grouped_by_topic_with_own_words_under_a_heading_of_their_own()
    {
        var defence = await RuleAsync(RuleKind.Topic, "defence");
        var words = await RuleAsync(RuleKind.Search, "drones");

        var rendered = await RenderAsync(("Fleet sails", [defence]), ("Drones sold", [words]), ("Base opens", [words, defence]));

        Assert.Equal(3, rendered.Carried);
        var html = rendered.Content.Html;
        Assert.StartsWith("<b>Your morning digest</b> · 3 stories\n\n<b>Defence</b>\n1. ", html, StringComparison.Ordinal);
        string[] order = ["Defence</b>", "Fleet sails", "2. ", "Base opens", "<b>Other stories</b>", "3. ", "Drones sold", "#Defence"];
        Assert.Equal(order, order.OrderBy(part => html.IndexOf(part, StringComparison.Ordinal)));
        Assert.All(order, part => Assert.Contains(part, html, StringComparison.Ordinal));
        Assert.Equal(AlertActions.Settings, Assert.Single(Assert.Single(rendered.Content.Buttons)).Action);
    }

    [Fact]
    public async Task Topics_joined_in_one_rule_give_their_names_to_hashtags_and_groups()
    {
        var joined = await RuleAsync(RuleKind.Search, "topic:defence topic:ukraine");

        var html = (await RenderAsync(("Fleet sails", [joined]), ("Base opens", [joined]))).Content.Html;

        Assert.Contains("<b>Defence</b>", html, StringComparison.Ordinal);
        Assert.EndsWith("#Defence #Ukraine", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_of_many_shows_the_first_and_offers_the_rest()
    {
        var rule = await RuleAsync(RuleKind.Topic, "defence");

        var rendered = await RenderAsync([.. Enumerable.Range(1, 17).Select(number => ($"Fleet {number} sails", new[] { rule }))]);

        Assert.Equal(17, rendered.Carried);
        Assert.StartsWith("<b>Your morning digest</b> · 17 stories", rendered.Content.Html, StringComparison.Ordinal);
        Assert.Contains("10. ", rendered.Content.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("11. ", rendered.Content.Html, StringComparison.Ordinal);
        var buttons = Assert.Single(rendered.Content.Buttons);
        Assert.Equal(["More stories (7)", "Settings"], buttons.Select(button => button.Text));
        Assert.Equal("more-stories 1 10", buttons[0].Action);
    }

    [Theory]
    [InlineData(8, "Your morning digest")]
    [InlineData(14, "Your digest")]
    [InlineData(18, "Your evening digest")]
    public async Task The_title_tells_the_time_of_the_readers_own_day(int hour, string title)
    {
        _time.SetUtcNow(new DateTimeOffset(2026, 3, 3, hour, 0, 0, TimeSpan.Zero));
        var rule = await RuleAsync(RuleKind.Topic, "defence");
        Assert.StartsWith($"<b>{title}</b>", (await RenderAsync(("Fleet sails", [rule]), ("Base opens", [rule]))).Content.Html, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _data.DisposeAsync();

    private Task<long> RuleAsync(RuleKind kind, string text) => _data.WriteAsync(connection => RuleStore.FindOrAdd(connection, kind, text));

    private async Task<Rendered> RenderAsync(params (string Headline, long[] Rules)[] stories)
    {
        var profile = await _data.WriteAsync(connection => ProfileStore.Intern(connection, new DeliveryProfile { AtOnce = false, Slots = [480], Zone = "UTC" }));
        List<ClaimedMessage> messages = [];
        foreach (var (headline, rules) in stories)
        {
            var articleId = await _data.WriteAsync(connection => ArticleStore.Add(connection, Given.Article(headline, headline), [1], quiet: false));
            messages.Add(SomeMessage.Alert(articleId) with { Kind = MessageKind.Digest, Rules = rules, ProfileId = profile });
        }

        var rendered = Renderer().Render(SomeMessage.Parcel([.. messages]));
        Assert.NotNull(rendered);
        return rendered;
    }

    private ParcelRenderer Renderer()
    {
        var catalogue = new LiveCatalogue();
        catalogue.Replace(SomeTopics.Catalogue);
        return SomeRenderer.Over(_data.Database, catalogue, _time);
    }
}
