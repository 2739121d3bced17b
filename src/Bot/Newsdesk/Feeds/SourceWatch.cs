using Bot.Newsdesk.Feeds.Lists;
using Bot.Outbox;
using Bot.Sources.Feeds.Polling;
using Bot.Storage;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Feeds;

/// <summary>Tells the admins, once, of sources that are gone; forgets addresses and lists that were offered and not added.</summary>
internal sealed class SourceWatch(Database database, DatabaseWriter writer, AdminNotice notice, TimeProvider time)
{
    private static readonly TimeSpan OffersKept = TimeSpan.FromDays(1);

    /// <summary>Does one round. A source nobody could be told of yet waits for the next.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (Gone().Count > 0)
            await writer.WriteAsync(TellAll, cancellationToken);
        await writer.WriteAsync(Forget, cancellationToken);
    }

    private void Forget(SqliteConnection connection)
    {
        FeedStore.ForgetOffers(connection, time.GetUtcNow() - OffersKept);
        FeedListStore.Forget(connection, time.GetUtcNow() - OffersKept);
    }

    private IReadOnlyList<FeedRow> Gone()
    {
        using var reader = database.OpenReader();
        return FeedStore.GoneUntold(reader);
    }

    private void TellAll(SqliteConnection connection)
    {
        var now = time.GetUtcNow();
        foreach (var feed in FeedStore.GoneUntold(connection))
        {
            var told = notice.Tell(connection, $"source gone {feed.FeedId} {now.ToUnixTimeMilliseconds()}", now, wording => Content(feed, wording));
            if (told > 0)
                FeedStore.SetTold(connection, feed.FeedId, now);
        }
    }

    private static MessageContent Content(FeedRow feed, Wording wording) => new()
    {
        Html = wording.Html(SourceTexts.IsGone, ("name", feed.Name), ("url", feed.Url), ("problem", feed.Problem is { } problem ? ProblemWords.Say(problem, wording) : new Markup(""))).Html,
        Buttons = [[new Button(wording.Plain(ButtonTexts.Resume), SourceVerbs.SetTo(feed.FeedId, FeedState.Active)), new Button(wording.Plain(SourceTexts.RemoveButton), SourceVerbs.Of(SourceVerbs.Drop, feed.FeedId))]],
    };
}
