using Bot.Newsdesk.Moving;
using Bot.Outbox;
using Bot.Readers;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Opml;
using Bot.Storage;
using Bot.Texts;

namespace Bot.Newsdesk.Feeds.Lists;

/// <summary>Lists of sources as OPML: a file an admin sends is shown and, on a press, added; the sources there are leave as a file.</summary>
internal sealed class FeedListDesk(Database database, DatabaseWriter writer, SourceSignal signal, TextCatalogue texts, TimeProvider time)
{
    private const string UnnamedFile = "OPML";

    /// <summary>Whether a file may be such a list, by its name or type.</summary>
    public static bool Accepts(SentFile file) =>
        file.Name.EndsWith(".opml", StringComparison.OrdinalIgnoreCase)
        || file.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || file.MediaType is "text/x-opml" or "text/x-opml+xml" or "application/x-opml+xml" or "application/xml" or "text/xml";

    /// <summary>A file was sent: says what is in it, and offers what is new. Nothing is added before the press.</summary>
    public Task<Reaction> ReadAsync(ReceivedFile file, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (file.Content is not { } content)
            return Task.FromResult(Say(file.IsTooLarge ? FeedListCard.Say(new OpmlProblem(1, OpmlProblemKind.TooLarge), wording) : wording.Html(FeedListTexts.NotFetched)));
        var document = OpmlReader.Read(content);
        if (document is { Entries.Count: 0, Problems: [{ Kind: not (OpmlProblemKind.NoAddress or OpmlProblemKind.NotAnAddress) } whole] })
            return Task.FromResult(Say(FeedListCard.Say(whole, wording)));
        var name = file.Sent.Name.Length > 0 ? file.Sent.Name : UnnamedFile;
        using var reader = database.OpenReader();
        var survey = FeedListSurvey.Of(reader, document);
        var card = FeedListCard.Say(name, survey, wording).Html;
        return Task.FromResult(survey.New.Count == 0
            ? Reaction.Of(Answer.Say(card, [SourceButtons.All(wording)]))
            : new Reaction(connection => [Offer(FeedListStore.Add(connection, name, survey.New.Select(entry => entry.Address), word.At), card, wording)]));
    }

    /// <summary>A press of one of the buttons under a list.</summary>
    public async Task<Reaction> PressAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (verb == SourceVerbs.Export)
            return Export(wording);
        if (SourceVerbs.Numbers(word.Text) is not [var listId] || Get(listId) is not { } list)
            return Edit(word, wording.Html(FeedListTexts.Over), [SourceButtons.All(wording)]);
        return verb switch
        {
            SourceVerbs.ListAdd => await AddAsync(list, word, wording, cancellationToken),
            SourceVerbs.ListUndo => await UndoAsync(list, word, wording, cancellationToken),
            _ => new Reaction(connection =>
            {
                FeedListStore.Drop(connection, list.ListId);
                return [Answer.Edit(word.MessageId, wording.Html(FeedListTexts.Cancelled).Html)];
            }),
        };
    }

    /// <summary>Sends the sources as a file.</summary>
    public Reaction Export(Wording wording)
    {
        using var reader = database.OpenReader();
        var feeds = FeedStore.All(reader);
        if (feeds.Count == 0)
            return Reaction.Of(Answer.Say(wording.Html(SourceTexts.None).Html));
        using var text = new Utf8Text();
        OpmlWriter.Write(text, feeds, time.GetUtcNow());
        var file = new Attachment(FormattableString.Invariant($"sources-{time.GetUtcNow():yyyy-MM-dd}.opml"), text.ToString());
        return Reaction.Of(Answer.Attach(file, wording.Html(FeedListTexts.Exported, ("count", feeds.Count)).Html));
    }

    /// <summary>The feeds are written before the answer, in parts: a repeat after a crash adds none twice.</summary>
    private async Task<Reaction> AddAsync(FeedList list, ReaderWord word, Wording wording, CancellationToken cancellationToken)
    {
        await SourceImport.AddAsync(writer, list.Addresses, (connection, feedId) => FeedListStore.NoteAdded(connection, list.ListId, feedId), time, cancellationToken);
        return new Reaction(
            connection =>
            {
                var added = FeedListStore.Added(connection, list.ListId).Count;
                AuditStore.Add(connection, word.PersonId, "sources added", $"{added} {list.Name}", word.At);
                if (added == 0)
                    return [Answer.Edit(word.MessageId, wording.Html(FeedListTexts.Added, ("count", added)).Html, [SourceButtons.All(wording)])];
                return
                [
                    Answer.Edit(
                        word.MessageId,
                        wording.Html(FeedListTexts.Added, ("count", added)).Html,
                        [[new Button(wording.Plain(ButtonTexts.Undo), SourceVerbs.Of(SourceVerbs.ListUndo, list.ListId)), SourceButtons.All(wording)]]),
                ];
            },
            signal.Raise);
    }

    private async Task<Reaction> UndoAsync(FeedList list, ReaderWord word, Wording wording, CancellationToken cancellationToken)
    {
        var added = Added(list.ListId);
        await SourceImport.RemoveAsync(writer, added, time, cancellationToken);
        return new Reaction(connection =>
        {
            FeedListStore.Drop(connection, list.ListId);
            AuditStore.Add(connection, word.PersonId, "sources removed", $"{added.Count} {list.Name}", word.At);
            return [Answer.Edit(word.MessageId, wording.Html(FeedListTexts.Undone).Html, [SourceButtons.All(wording)])];
        });
    }

    private static Answer Offer(long listId, string card, Wording wording) => Answer.Say(
        card,
        [
            [
                new Button(wording.Plain(FeedListTexts.AddButton), SourceVerbs.Of(SourceVerbs.ListAdd, listId)),
                new Button(wording.Plain(ButtonTexts.Cancel), SourceVerbs.Of(SourceVerbs.ListDrop, listId)),
            ],
        ]);

    private FeedList? Get(long listId)
    {
        using var reader = database.OpenReader();
        return FeedListStore.Get(reader, listId);
    }

    private IReadOnlyList<long> Added(long listId)
    {
        using var reader = database.OpenReader();
        return FeedListStore.Added(reader, listId);
    }

    private static Reaction Say(Markup text) => Reaction.Of(Answer.Say(text.Html));

    private static Reaction Edit(ReaderWord word, Markup text, params IReadOnlyList<IReadOnlyList<Button>> buttons) =>
        Reaction.Of(Answer.Edit(word.MessageId, text.Html, buttons));
}
