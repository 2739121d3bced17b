using Bot.Articles;
using Bot.Newsdesk.Health;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk;

/// <summary>/stats: readers, what they follow, what waits and what failed; failed messages can be sent again.</summary>
internal sealed class StatisticsDesk(Database database, LiveCatalogue catalogue, OutboxSignal signal, ISetAsideUpdates setAside, HealthOptions health, TextCatalogue texts)
{
    /// <summary>Shows why messages failed.</summary>
    public const string FailedVerb = "dead-list";

    /// <summary>Sends failed messages again.</summary>
    public const string ReplayVerb = "dead-replay";

    /// <summary>Gives failed messages up.</summary>
    public const string DismissVerb = "dead-drop";

    /// <summary>Shows the statistics in a message of their own.</summary>
    public const string ShowVerb = "stats-show";

    private const int MostNames = 5;
    private const int MostReasons = 8;
    private const int MostReplayed = 1000;

    /// <summary>The verbs of its buttons.</summary>
    public static IReadOnlyList<string> Verbs { get; } = [FailedVerb, ReplayVerb, DismissVerb, ShowVerb];

    /// <summary>/stats.</summary>
    public Task<Reaction> ShowAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        using var reader = database.OpenReader();
        var (failed, aside) = (DeadLetters.Count(reader), setAside.Count(reader));
        List<Button> buttons = [];
        List<string> parts = [Summary(reader, word.At, failed, wording).Html];
        if (failed > 0)
            buttons.Add(new Button(wording.Plain(StatisticsTexts.FailedButton), FailedVerb));
        if (aside > 0)
        {
            parts.Add(wording.Html(HealthTexts.SetAsideLine, ("count", aside)).Html);
            buttons.Add(new Button(wording.Plain(HealthTexts.SetAsideButton), SetAsideDesk.ListVerb));
        }

        parts.Add(LoadReport.Render(LoadForecast.Read(reader, word.At, health.PerSecond), wording).Html);
        return Task.FromResult(Reaction.Of(Answer.Say(string.Join('\n', parts), buttons.Count > 0 ? [buttons] : [])));
    }

    /// <summary>A press of one of its buttons.</summary>
    public Task<Reaction> PressAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (verb == ShowVerb)
            return ShowAsync(word, cancellationToken);
        if (verb == DismissVerb)
            return Task.FromResult(new Reaction(connection => [Dismiss(connection, word, wording)]));
        if (verb != ReplayVerb)
            return Task.FromResult(Reaction.Of(Answer.Edit(word.MessageId, Failed(wording))));
        return Task.FromResult(new Reaction(
            connection =>
            {
                var replayed = DeadLetters.Replay(connection, MostReplayed, word.At.ToUnixTimeMilliseconds());
                AuditStore.Add(connection, word.PersonId, "failed messages replayed", $"{replayed}", word.At);
                return [Answer.Edit(word.MessageId, wording.Html(StatisticsTexts.Replayed, ("count", replayed)).Html)];
            },
            signal.Raise));
    }

    private static Answer Dismiss(SqliteConnection connection, ReaderWord word, Wording wording)
    {
        var dismissed = DeadLetters.Dismiss(connection, MostReplayed);
        AuditStore.Add(connection, word.PersonId, "failed messages dismissed", $"{dismissed}", word.At);
        return Answer.Edit(word.MessageId, wording.Html(HealthTexts.Dismissed, ("count", dismissed)).Html);
    }

    private Markup Summary(SqliteConnection reader, DateTimeOffset now, long failed, Wording wording)
    {
        var readers = ReaderCounts.Read(reader);
        var followed = FollowerCounts.Read(reader, MostNames);
        var waiting = WaitingCounts.Read(reader, now.ToUnixTimeMilliseconds());
        var oldest = waiting.OldestDue is { } due
            ? wording.Html(StatisticsTexts.Oldest, ("duration", wording.Duration(now - DateTimeOffset.FromUnixTimeMilliseconds(due))))
            : new Markup("");
        return wording.Html(
            StatisticsTexts.Summary,
            ("active", readers.Active),
            ("gone", readers.Suspended),
            ("paused", readers.Paused),
            ("subscriptions", followed.Subscriptions),
            ("most", string.Join(", ", followed.Most.Select(top => $"{Name(top.Rule, wording)} {wording.Number(top.Followers)}"))),
            ("stories", ArticleStore.CountSince(reader, now.AddDays(-1).ToUnixTimeMilliseconds())),
            ("due", waiting.Due),
            ("oldest", oldest),
            ("later", waiting.Later),
            ("failed", failed));
    }

    private string Name(FollowedRule rule, Wording wording) =>
        rule.Kind == RuleKind.Topic
            ? catalogue.Current.Find(rule.Text)?.NameIn(wording.Language) ?? rule.Text
            : TopicCombination.Name(rule.Text, catalogue.Current, wording.Language) ?? $"“{rule.Text}”";

    private MessageContent Failed(Wording wording)
    {
        using var reader = database.OpenReader();
        var reasons = DeadLetters.Reasons(reader, MostReasons);
        if (reasons.Count == 0)
            return new MessageContent { Html = wording.Html(StatisticsTexts.NoneFailed).Html };
        var lines = reasons.Select(reason => wording.Html(StatisticsTexts.FailedLine, ("count", reason.Count), ("reason", reason.Reason)).Html);
        return new MessageContent
        {
            Html = string.Join('\n', lines.Prepend(wording.Html(StatisticsTexts.Failed).Html)),
            Buttons = [[new Button(wording.Plain(StatisticsTexts.ReplayButton), ReplayVerb), new Button(wording.Plain(HealthTexts.DismissButton), DismissVerb)]],
        };
    }
}
