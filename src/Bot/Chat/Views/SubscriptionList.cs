using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Views;

/// <summary>The message that lists what a chat follows, with a button to unfollow each.</summary>
internal sealed class SubscriptionList(FollowedNames names, TextCatalogue texts)
{
    /// <summary>How many a page shows.</summary>
    public const int PageSize = 8;

    /// <summary>Renders a page, with what was just unfollowed above it, and with a way back where it was opened from the settings.</summary>
    public MessageContent Render(SqliteConnection connection, ReaderWord word, int page, bool ofSettings = false, string? dropped = null, long? undoId = null)
    {
        var wording = texts.For(word.Chat.Language);
        var followed = SubscriptionStore.Of(connection, word.Destination.DestinationId);
        var pages = Math.Max(1, (followed.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var shown = followed.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var lines = new List<string>();
        if (dropped is not null)
            lines.Add(wording.Html(ChatTexts.Unsubscribed, ("names", dropped)).Html + "\n");
        lines.Add(wording.Html(followed.Count == 0 ? ChatTexts.NoSubscriptions : ChatTexts.Subscriptions, ("count", followed.Count)).Html);
        lines.AddRange(shown.Select(subscription => wording.Html(ChatTexts.SubscriptionLine, ("name", names.Of(subscription, wording.Language))).Html));
        if (word.Destination.Paused)
            lines.Add("\n" + wording.Html(ChatTexts.SubscriptionsPaused).Html);
        return new MessageContent { Html = string.Join('\n', lines), Buttons = Rows(shown, word, page, pages, ofSettings, undoId, wording) };
    }

    private List<IReadOnlyList<Button>> Rows(IReadOnlyList<Subscription> shown, ReaderWord word, int page, int pages, bool ofSettings, long? undoId, Wording wording)
    {
        List<IReadOnlyList<Button>> rows = [.. shown.Select(subscription => new[] { Drop(subscription, page, ofSettings, wording) })];
        var last = new List<Button>();
        if (page > 1)
            last.Add(new Button(wording.Plain(ButtonTexts.Previous), Turn(page - 1, ofSettings)));
        if (page < pages)
            last.Add(new Button(wording.Plain(ButtonTexts.Next), Turn(page + 1, ofSettings)));
        if (last.Count > 0)
            rows.Add(last);
        if (undoId is { } offerId)
            rows.Add([Buttons.Undo(wording, offerId)]);
        rows.Add(word.Destination.Paused ? [Buttons.Resume(wording), Buttons.ChooseTopics(wording)] : [Buttons.ChooseTopics(wording)]);
        if (ofSettings)
            rows.Add([new Button(wording.Plain(ButtonTexts.Back), Verbs.Settings)]);
        return rows;
    }

    private static string Turn(int page, bool ofSettings) => ofSettings ? Buttons.Action(Verbs.Mine, page, 1) : Buttons.Action(Verbs.Mine, page);

    private Button Drop(Subscription subscription, int page, bool ofSettings, Wording wording) =>
        new(
            Buttons.Short(wording.Plain(ButtonTexts.Unsubscribe, ("name", names.Of(subscription, wording.Language)))),
            ofSettings ? Buttons.Action(Verbs.Drop, subscription.RuleId, page, 1) : Buttons.Action(Verbs.Drop, subscription.RuleId, page));
}
