using Bot.Chat;
using Bot.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Chat;

public sealed class StartTests
{
    [Fact]
    public async Task Start_says_what_the_bot_does_and_offers_the_first_step()
    {
        await using var conversation = new Conversation();

        var answer = await conversation.AskAsync("/start");

        Assert.StartsWith("<b>News alerts, at your pace</b>", answer.Html, StringComparison.Ordinal);
        Assert.Equal(["Choose topics", "See latest"], answer.ButtonTexts);
        Assert.Contains("Choose topics", (await conversation.PressAsync("Choose topics"))[^1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payload_goes_to_who_knows_its_kind()
    {
        await using var conversation = new Conversation(services => services.AddSingleton(
            new StartPayload("x_", (rest, _, _) => Task.FromResult<Reaction?>(rest == "yes" ? Reaction.Of(Answer.Say("payload")) : null))));

        Assert.Equal("payload", (await conversation.AskAsync("/start x_yes")).Html);
        Assert.Contains("News alerts", (await conversation.AskAsync("/start x_no")).Html, StringComparison.Ordinal);
        Assert.Contains("News alerts", (await conversation.AskAsync("/start " + new string('x', 65))).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "<b>Des alertes, à votre rythme</b>", "Choisir des sujets")]
    [InlineData("uk", "<b>Новини у вашому ритмі</b>", "Обрати теми")]
    [InlineData("de", "<b>News alerts, at your pace</b>", "Choose topics")]
    public async Task A_reader_is_answered_in_their_own_language_where_there_is_one(string language, string begins, string button)
    {
        await using var conversation = new Conversation();

        var answer = await conversation.AskAsync("/start", language: language);

        Assert.StartsWith(begins, answer.Html, StringComparison.Ordinal);
        Assert.Contains(button, answer.ButtonTexts);
    }

    [Fact]
    public async Task The_bare_name_of_a_command_works_as_the_command()
    {
        await using var conversation = new Conversation();

        Assert.Contains("What you can do here", (await conversation.AskAsync("Help")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starting_again_after_a_pause_says_that_alerts_go_on()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        await conversation.SayAsync("/stop");

        Assert.StartsWith("<b>Welcome back</b>", (await conversation.AskAsync("/start")).Html, StringComparison.Ordinal);
        Assert.StartsWith("<b>News alerts, at your pace</b>", (await conversation.AskAsync("/start")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blocking_suspends_and_coming_back_is_greeted_with_one_message()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");

        Assert.Empty(await conversation.SendAsync(SomeUpdate.Member(2001, "member", "kicked")));
        var back = await conversation.SendAsync(SomeUpdate.Member(2002, "kicked", "member"));

        Assert.Contains("You still follow 1 topic", Assert.Single(back).Html, StringComparison.Ordinal);
        Assert.Equal(["defence"], conversation.Followed());
    }

    [Fact]
    public async Task A_group_that_lets_the_bot_in_is_greeted()
    {
        await using var conversation = new Conversation();

        var greeting = Assert.Single(await conversation.SendAsync(SomeUpdate.Member(2001, "left", "member", SomeUpdate.Group)));

        Assert.Contains("News alerts for this group", greeting.Html, StringComparison.Ordinal);
    }
}
