using Bot.Outbox;
using Bot.Readers;
using Bot.Tests.Support;
using Dapper;

namespace Bot.Tests.Chat;

public sealed class DigestPressTests
{
    [Fact]
    public async Task The_rest_of_a_digest_opens_in_its_place_and_closes_again()
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");
        var digest = await SendDigestAsync(conversation, stories: 23);

        var second = (await conversation.PressActionAsync($"more-stories {digest} 10"))[^1];
        Assert.Equal((MessageKind.Edit, 500), (second.Kind, second.Content.TargetMessageId));
        Assert.Contains("23 stories", second.Html, StringComparison.Ordinal);
        Assert.Equal((false, true, true, false), (second.Html.Contains("Fleet 10 sails", StringComparison.Ordinal), second.Html.Contains("11. <a", StringComparison.Ordinal), second.Html.Contains("Fleet 20 sails", StringComparison.Ordinal), second.Html.Contains("Fleet 21 sails", StringComparison.Ordinal)));
        Assert.Equal(["More stories (3)", "Back", "Settings"], second.ButtonTexts);
        Assert.Equal((conversation.Time.GetUtcNow() + OpenViews.Lasts).ToUnixTimeMilliseconds(), ViewedUntil(conversation, digest));

        var third = (await conversation.PressAsync("More stories (3)"))[^1];
        Assert.Contains("23. <a", third.Html, StringComparison.Ordinal);
        Assert.Equal(["Back", "Settings"], third.ButtonTexts);

        var first = (await conversation.PressAsync("Back"))[^1];
        Assert.Contains("1. <a", first.Html, StringComparison.Ordinal);
        Assert.Equal(["More stories (13)", "Settings"], first.ButtonTexts);
        await conversation.PressActionAsync($"more-stories {digest} 0");
        Assert.Null(ViewedUntil(conversation, digest));
    }

    private static long? ViewedUntil(Conversation conversation, long digest) =>
        conversation.Database.Read(connection => connection.QuerySingle<long?>("SELECT viewed_until FROM outbox WHERE outbox_id = @digest", new { digest }));

    [Theory]
    [InlineData("more-stories 999999 10")]
    [InlineData("more-stories")]
    [InlineData("more-stories 99999999999999999999 -1")]
    public async Task A_digest_that_is_forgotten_is_told_to_be_old(string action)
    {
        await using var conversation = new Conversation();
        await conversation.SayAsync("/subscribe defence");

        Assert.Equal(MessageKind.CallbackAnswer, Assert.Single(await conversation.PressActionAsync(action)).Kind);
    }

    /// <summary>Leaves in the tables what a digest that was sent leaves there; returns its row.</summary>
    private static async Task<long> SendDigestAsync(Conversation conversation, int stories)
    {
        var destination = conversation.Database.Read(reader => ReaderStore.Find(reader, SomeUpdate.Ana, 0))?.DestinationId;
        long? digest = null;
        for (var number = 1; number <= stories; number++)
        {
            var headline = $"Fleet {number} sails";
            var storyId = await conversation.PublishAsync(Given.Article(headline, headline), "defence");
            var row = await conversation.Database.WriteAsync(connection => connection.QuerySingle<long>(
                """
                INSERT INTO outbox (kind, lane, destination_id, state, due_at, story_id, article_id, message_id, carried_by, settled_at)
                VALUES (2, 3, @destination, 2, 1, @storyId, (SELECT article_id FROM stories WHERE story_id = @storyId), @message, @digest, 1)
                RETURNING outbox_id
                """,
                new { destination, storyId, digest, message = digest is null ? 500 : (int?)null }));
            digest ??= row;
        }

        return digest ?? 0;
    }
}
