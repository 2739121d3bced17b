using System.Text;
using Bot.Newsdesk;
using Bot.Tests.Chat;
using Dapper;

namespace Bot.Tests.Newsdesk;

public sealed class AdminClaimTests
{
    [Fact]
    public async Task The_link_makes_the_first_who_follows_it_an_admin_and_nobody_else()
    {
        await using var conversation = Desk.Open();
        var payload = await IssueAsync(conversation);

        Assert.Contains("You run this bot", (await conversation.AskAsync($"/start {payload}")).Html, StringComparison.Ordinal);
        Assert.Contains("used or is too old", (await conversation.AskAsync($"/start {payload}", 200, 200)).Html, StringComparison.Ordinal);

        Assert.Equal(2, (await conversation.SayAsync("/broadcast x")).Count);
        Assert.Contains("I do not know", (await conversation.AskAsync("/broadcast x", 200, 200)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_too_old_after_a_quarter_of_an_hour()
    {
        await using var conversation = Desk.Open();
        var payload = await IssueAsync(conversation);
        conversation.Time.Advance(AdminClaims.Lifetime);

        Assert.Contains("used or is too old", (await conversation.AskAsync($"/start {payload}")).Html, StringComparison.Ordinal);
        Assert.True(conversation.Get<AdminList>().IsEmpty);
    }

    [Fact]
    public async Task A_newer_link_replaces_the_older_and_a_guess_opens_nothing()
    {
        await using var conversation = Desk.Open();
        var older = await IssueAsync(conversation);
        await IssueAsync(conversation);

        Assert.Contains("used or is too old", (await conversation.AskAsync($"/start {older}")).Html, StringComparison.Ordinal);
        Assert.Contains("used or is too old", (await conversation.AskAsync("/start claim_guess")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secret_is_not_kept()
    {
        await using var conversation = Desk.Open();
        var secret = (await IssueAsync(conversation))[AdminClaims.PayloadPrefix.Length..];

        var kept = conversation.Database.Read(connection => connection.QuerySingle<byte[]>("SELECT secret_hash FROM claims"));
        Assert.NotEqual(Encoding.UTF8.GetBytes(secret), kept);
        Assert.Equal(32, kept.Length);
    }

    private static async Task<string> IssueAsync(Conversation conversation)
    {
        var link = await conversation.Get<AdminClaims>().IssueAsync(TestContext.Current.CancellationToken);
        var payload = link[(link.IndexOf("start=", StringComparison.Ordinal) + 6)..];
        Assert.Matches("^[A-Za-z0-9_-]{1,64}$", payload);
        return payload;
    }
}
