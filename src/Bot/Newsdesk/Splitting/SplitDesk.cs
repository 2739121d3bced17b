using System.Globalization;
using Bot.Alerts.FollowUps;
using Bot.Articles;
using Bot.Articles.Normalising;
using Bot.Newsdesk.Corrections;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Stories;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Splitting;

/// <summary>/split: shows the articles of a story and takes out of it what does not belong there.</summary>
/// <param name="database">To read from.</param>
/// <param name="faces">Learns that a story looks otherwise.</param>
/// <param name="finder">Finds the story an admin means.</param>
/// <param name="changed">Has stories read anew, and the messages that carried this one gone through.</param>
/// <param name="texts">The words.</param>
internal sealed class SplitDesk(Database database, StoryFinder finder, StoryFaces faces, StoryDeskSignal changed, TextCatalogue texts)
{
    /// <summary><c>split-out article</c>: takes the article out of its story.</summary>
    public const string Verb = "split-out";

    private const int Most = 10;
    private const int MaxHeadline = 150;

    /// <summary>/split with a story's link or key, or an article's address.</summary>
    public Task<Reaction> ShowAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        using var reader = database.OpenReader();
        if (word.Text.Trim() is not { Length: > 0 } link)
            return Task.FromResult(Reaction.Of(Answer.Say(wording.Html(SplitTexts.Usage).Html)));
        return Task.FromResult(Reaction.Of(Answer.Say(
            Find(reader, link) is { } storyId ? Card(reader, storyId, wording) : new MessageContent { Html = wording.Html(SplitTexts.Unknown).Html })));
    }

    /// <summary>A press of one of its buttons.</summary>
    public Task<Reaction> PressAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (!long.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var articleId) || StoryOf(articleId) is not { } storyId)
            return Task.FromResult(Reaction.Of(Answer.Edit(word.MessageId, wording.Html(SplitTexts.Unknown).Html)));
        return Task.FromResult(new Reaction(
            connection => Split(connection, word, articleId, storyId, wording),
            () =>
            {
                faces.Changed(storyId, withdrawn: false);
                changed.Raise();
            }));
    }

    private static IReadOnlyList<Answer> Split(SqliteConnection connection, ReaderWord word, long articleId, long storyId, Wording wording)
    {
        if (ArticleStore.Get(connection, articleId) is not { } stored || StorySplit.Split(connection, articleId, word.At.ToUnixTimeMilliseconds()) is not { } into)
            return [Answer.Edit(word.MessageId, wording.Html(SplitTexts.Alone).Html)];
        AuditStore.Add(connection, word.PersonId, "story split", $"article {articleId} from story {storyId} to {into}", word.At);
        FollowUpStore.AddChange(connection, storyId);
        var card = Card(connection, storyId, wording);
        var done = wording.Html(SplitTexts.Done, ("headline", stored.Article.Headline), ("key", StoryLinks.Key(into))).Html;
        return [Answer.Edit(word.MessageId, card with { Html = $"{done}\n\n{card.Html}" })];
    }

    private static MessageContent Card(SqliteConnection connection, long storyId, Wording wording)
    {
        var articles = ArticleStore.NewestOfStory(connection, storyId, Most);
        List<string> lines = [wording.Html(SplitTexts.Title, ("key", StoryLinks.Key(storyId)), ("count", articles.Count)).Html];
        foreach (var (number, article) in articles.Select(stored => stored.Article).Index())
        {
            lines.Add(wording.Html(
                SplitTexts.Line,
                ("number", number + 1),
                ("headline", CleanText.Shorten(article.Headline, MaxHeadline)),
                ("source", article.Outlet ?? article.SourceId),
                ("time", wording.Moment(article.PublishedAt ?? article.ReceivedAt))).Html);
        }

        return new MessageContent { Html = string.Join('\n', lines), Buttons = articles.Count > 1 ? Rows(articles, wording) : [] };
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Rows(IReadOnlyList<StoredArticle> articles, Wording wording) =>
    [
        .. articles.Index().Select(one => new Button(
            wording.Plain(SplitTexts.Button, ("number", one.Index + 1)),
            string.Create(CultureInfo.InvariantCulture, $"{Verb} {one.Item.Article.Id}"))).Chunk(2),
    ];

    /// <summary>An article that does not speak for its story is found by its address too.</summary>
    private long? Find(SqliteConnection reader, string link) =>
        finder.Find(reader, link)?.StoryId ?? ArticleStore.StoryOfAddress(reader, link);

    private long? StoryOf(long articleId)
    {
        using var reader = database.OpenReader();
        return ArticleStore.Get(reader, articleId) is { StoryId: > 0 } stored ? stored.StoryId : null;
    }
}
