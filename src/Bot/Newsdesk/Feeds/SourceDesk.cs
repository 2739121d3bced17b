using Bot.Newsdesk.Feeds.Lists;
using Bot.Outbox;
using Bot.Readers;
using Bot.Sources.Feeds.Polling;
using Bot.Storage;
using Bot.Texts;

namespace Bot.Newsdesk.Feeds;

/// <summary>/sources and /source: what is read, how it goes, and what to add, pause or remove.</summary>
internal sealed class SourceDesk(Database database, FeedTrial trial, SourceActs acts, FeedListDesk lists, TextCatalogue texts)
{
    /// <summary>/sources: the list; with <c>export</c> as a file, with <c>import</c> how one is sent.</summary>
    public Task<Reaction> ListAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (word.Text.Equals("export", StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(lists.Export(wording));
        if (word.Text.Equals("import", StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(Reaction.Of(Answer.Say(wording.Html(FeedListTexts.HowToImport).Html, [SourceButtons.All(wording)])));
        using var reader = database.OpenReader();
        return Task.FromResult(Reaction.Of(Answer.Say(SourceList.Render(reader, SourceVerbs.Numbers(word.Text).FirstOrDefault(), word.At, wording))));
    }

    /// <summary>/source with what to do and on what.</summary>
    public async Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        var parts = word.Text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is not [var act, var on])
            return parts is [var alone] && Find(alone) is { } one ? Reaction.Of(Show(one, word, wording)) : Usage(wording);
        return act.ToLowerInvariant() switch
        {
            "add" => await AddAsync(on, word, wording, cancellationToken),
            "test" or "try" => await TestAsync(on, word, wording, cancellationToken),
            "pause" => On(on, feed => acts.Set(feed, FeedState.Paused, word, wording), wording),
            "resume" => On(on, feed => acts.Set(feed, FeedState.Active, word, wording), wording),
            "remove" => On(on, feed => SourceActs.AskRemove(feed, word, wording), wording),
            "full" => SetFull(on, word, wording),
            _ => Usage(wording),
        };
    }

    /// <summary>A press of one of the buttons in <see cref="SourceVerbs"/>.</summary>
    public async Task<Reaction> PressAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        var numbers = SourceVerbs.Numbers(word.Text);
        if (verb == SourceVerbs.Page)
        {
            using var reader = database.OpenReader();
            return Reaction.Of(Answer.Edit(word.MessageId, SourceList.Render(reader, numbers.FirstOrDefault(), word.At, wording)));
        }

        if (numbers.Count == 0 || Get(numbers[0]) is not { } feed)
            return Reaction.Of(Answer.Edit(word.MessageId, wording.Html(SourceTexts.Unknown).Html, [SourceButtons.All(wording)]));
        return (verb, numbers) switch
        {
            (SourceVerbs.Set, [_, var state]) when state is (long)FeedState.Active or (long)FeedState.Paused or (long)FeedState.Removed => acts.Set(feed, (FeedState)state, word, wording),
            (SourceVerbs.Full, [_, var on]) => acts.SetFull(feed, on == 1, word, wording),
            (SourceVerbs.Drop, _) => SourceActs.AskRemove(feed, word, wording),
            (SourceVerbs.Test, _) => SourceActs.Tested(feed, await trial.ReadAsync(new Uri(feed.Url), cancellationToken), wording),
            _ => Reaction.Of(Show(feed, word, wording)),
        };
    }

    private async Task<Reaction> AddAsync(string words, ReaderWord word, Wording wording, CancellationToken cancellationToken)
    {
        if (SourceFinder.Address(words) is not { } address)
            return Reaction.Of(Answer.Say(wording.Html(SourceTexts.NotAnAddress, ("words", words)).Html));
        if (Find(address.AbsoluteUri) is { } known)
            return Reaction.Of(Show(known, word, wording, wording.Html(SourceTexts.Known)));
        var read = await trial.ReadAsync(address, cancellationToken);
        return read.Problem is null ? acts.Add(read, word, wording) : new Reaction(connection => [TrialView.Offer(connection, read, word.At, wording)]);
    }

    private async Task<Reaction> TestAsync(string words, ReaderWord word, Wording wording, CancellationToken cancellationToken)
    {
        if (Find(words) is { } feed)
            return SourceActs.Tested(feed, await trial.ReadAsync(new Uri(feed.Url), cancellationToken), wording);
        if (SourceFinder.Address(words) is not { } address)
            return Reaction.Of(Answer.Say(wording.Html(SourceTexts.NotAnAddress, ("words", words)).Html));
        var read = await trial.ReadAsync(address, cancellationToken);
        return new Reaction(connection =>
        [
            read.Problem is null
                ? Answer.Say(TrialView.Say(read, wording).Html, [SourceButtons.Add(FeedStore.Offer(connection, read.Address, word.At), SourceTexts.AddButton, read.Title ?? read.Address.Host, wording)])
                : TrialView.Offer(connection, read, word.At, wording),
        ]);
    }

    private Reaction SetFull(string words, ReaderWord word, Wording wording) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var named, var turn] && (turn is "on" or "off")
            ? On(named, feed => acts.SetFull(feed, turn == "on", word, wording), wording)
            : Usage(wording);

    private Reaction On(string words, Func<FeedRow, Reaction> act, Wording wording) =>
        Find(words) is { } feed ? act(feed) : Reaction.Of(Answer.Say(wording.Html(SourceTexts.Unknown).Html, [SourceButtons.All(wording)]));

    private static Reaction Usage(Wording wording) => Reaction.Of(Answer.Say(wording.Html(SourceTexts.Usage).Html, [SourceButtons.All(wording)]));

    private Answer Show(FeedRow feed, ReaderWord word, Wording wording, Markup? note = null)
    {
        using var reader = database.OpenReader();
        return SourceActs.Reply(word, SourceCard.Render(reader, feed, word.At, wording, note: note));
    }

    private FeedRow? Find(string words)
    {
        using var reader = database.OpenReader();
        return SourceFinder.Find(reader, words);
    }

    private FeedRow? Get(long feedId)
    {
        using var reader = database.OpenReader();
        return FeedStore.Get(reader, feedId);
    }
}
