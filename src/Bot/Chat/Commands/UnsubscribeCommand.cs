using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Commands;

/// <summary>/unsubscribe with topics, with the words that are followed, or with <c>all</c>.</summary>
internal sealed class UnsubscribeCommand(LiveCatalogue catalogue, FollowedNames names, SubscriptionList list, TextCatalogue texts) : ICommand
{
    private const string Everything = "all";

    public string Name => "unsubscribe";

    public IReadOnlyList<string> Aliases => ["unfollow", "unsub"];

    public TextKey? MenuText => MenuTexts.Unsubscribe;

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(new Reaction(connection => word.Text.Length == 0
            ? [Answer.Say(list.Render(connection, word, page: 1))]
            : [Unsubscribe(connection, word)]));

    private Answer Unsubscribe(SqliteConnection connection, ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        var removed = Following.Remove(connection, word, Meant(connection, word));
        if (removed.Count == 0)
            return Answer.Say(wording.Html(ChatTexts.NotSubscribed, ("typed", Buttons.Short(word.Text))).Html, [Buttons.MySubscriptions(wording)]);
        var undo = new UndoOffer(Follow: true, [.. removed.Select(subscription => (subscription.RuleId, subscription.Scope))]).Keep(connection, word.Chat.ChatId, word.At);
        var gone = FollowedNames.List([.. removed.Select(subscription => names.Of(subscription, wording.Language))], wording);
        return Answer.Say(wording.Html(ChatTexts.Unsubscribed, ("names", gone)).Html, [Buttons.Undo(wording, undo), Buttons.MySubscriptions(wording)]);
    }

    /// <summary>Only what is followed can be meant, so that words beside a topic's name do no harm.</summary>
    private HashSet<long> Meant(SqliteConnection connection, ReaderWord word)
    {
        var followed = SubscriptionStore.Of(connection, word.Destination.DestinationId);
        if (word.Text.Equals(Everything, StringComparison.OrdinalIgnoreCase) && catalogue.Current.FindByName(Everything) is null)
            return [.. followed.Select(subscription => subscription.RuleId)];
        var reading = NameReader.Read(word.Text, catalogue.Current);
        var slugs = reading.Found.Concat(reading.Unknown.SelectMany(name => name.Near)).Select(topic => topic.Slug).ToHashSet(StringComparer.Ordinal);
        var exact = followed.Where(subscription => subscription.Kind == RuleKind.Search && IsTyped(subscription.Text, word.Text)).ToList();
        return [.. (exact.Count > 0 ? exact : followed.Where(subscription => subscription.Kind == RuleKind.Topic && slugs.Contains(subscription.Text))).Select(subscription => subscription.RuleId)];
    }

    private static bool IsTyped(string canonical, string typed) =>
        canonical.Equals(typed.Trim('"', '“', '”', ' '), StringComparison.OrdinalIgnoreCase)
        || (Topics.Rules.RuleParser.Parse(typed) is { IsRule: true } parse && parse.Rule?.Canonical == canonical);
}
