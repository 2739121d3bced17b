using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;

namespace Bot.Newsdesk.Health;

/// <summary>Shows admins the updates that could not be handled, and lets them be tried again or given up.</summary>
internal sealed class SetAsideDesk(Database database, ISetAsideUpdates updates, TextCatalogue texts)
{
    /// <summary>Shows why updates were set aside.</summary>
    public const string ListVerb = "aside-list";

    private const string ReplayVerb = "aside-replay";
    private const string DismissVerb = "aside-drop";
    private const int MostReasons = 8;
    private const int MostAtOnce = 1000;

    /// <summary>The verbs of its buttons.</summary>
    public static IReadOnlyList<string> Verbs { get; } = [ListVerb, ReplayVerb, DismissVerb];

    /// <summary>A press of one of its buttons.</summary>
    public Task<Reaction> PressAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        return Task.FromResult(verb switch
        {
            ReplayVerb => new Reaction(
                connection =>
                {
                    var count = updates.Replay(connection, MostAtOnce);
                    AuditStore.Add(connection, word.PersonId, "updates replayed", $"{count}", word.At);
                    return [Answer.Edit(word.MessageId, wording.Html(HealthTexts.Replayed, ("count", count)).Html)];
                },
                updates.Wake),
            DismissVerb => new Reaction(connection =>
            {
                var count = updates.Dismiss(connection, MostAtOnce);
                AuditStore.Add(connection, word.PersonId, "updates dismissed", $"{count}", word.At);
                return [Answer.Edit(word.MessageId, wording.Html(HealthTexts.Dismissed, ("count", count)).Html)];
            }),
            _ => Reaction.Of(Answer.Edit(word.MessageId, List(wording))),
        });
    }

    private MessageContent List(Wording wording)
    {
        using var reader = database.OpenReader();
        var reasons = updates.Reasons(reader, MostReasons);
        if (reasons.Count == 0)
            return new MessageContent { Html = wording.Html(HealthTexts.NoneSetAside).Html };
        var lines = reasons.Select(reason => wording.Html(StatisticsTexts.FailedLine, ("count", reason.Count), ("reason", Short(reason.Reason))).Html);
        return new MessageContent
        {
            Html = string.Join('\n', lines.Prepend(wording.Html(HealthTexts.SetAsideList).Html)),
            Buttons = [[new Button(wording.Plain(StatisticsTexts.ReplayButton), ReplayVerb), new Button(wording.Plain(HealthTexts.DismissButton), DismissVerb)]],
        };
    }

    private static string Short(string reason) => reason.Length <= 200 ? reason : reason[..(char.IsHighSurrogate(reason[198]) ? 198 : 199)] + "…";
}
