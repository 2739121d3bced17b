using Bot.Articles;
using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Bot.Topics;
using Bot.Topics.Rules;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>Looks up the latest stories and makes the message of them.</summary>
internal sealed class LatestStories(Database database, RecentStories recent, LiveCatalogue catalogue, FollowedNames names, LatestView view, TextCatalogue texts)
{
    /// <summary>What is followed, or all where nothing is followed or nothing of it has come yet.</summary>
    public MessageContent Followed(ReaderWord word, int most)
    {
        using var reader = database.OpenReader();
        var rules = SubscriptionStore.Of(reader, word.Destination.DestinationId).Select(subscription => subscription.RuleId).ToList();
        var followed = RecentStories.About(reader, rules, most, word.At);
        var wording = texts.For(word.Chat.Language);
        return followed.Count > 0
            ? view.Render(word, followed, name: null, isFollowed: true, [Buttons.MySubscriptions(wording)])
            : view.Render(word, RecentStories.OfAll(reader, most, word.At), name: null, isFollowed: false, [Buttons.ChooseTopics(wording)]);
    }

    /// <summary>About a rule that has a row; null where it has none any more.</summary>
    public MessageContent? About(ReaderWord word, long ruleId, int most)
    {
        using var reader = database.OpenReader();
        if (RuleStore.Get(reader, ruleId) is not { } rule)
            return null;
        return rule.Kind == RuleKind.Topic
            ? About(reader, word, rule, most)
            : RuleParser.Parse(rule.Text, catalogue.Current) is { IsRule: true, Rule: { } search } ? Found(reader, word, search, rule.Text, most, []) : null;
    }

    /// <summary>About topics that were named, newest first.</summary>
    public MessageContent About(ReaderWord word, Topic topic, int most)
    {
        using var reader = database.OpenReader();
        var ruleId = RuleStore.Find(reader, RuleKind.Topic, topic.Slug) ?? 0;
        return About(reader, word, new FollowedRule { RuleId = ruleId, Kind = RuleKind.Topic, Text = topic.Slug }, most);
    }

    /// <summary>With words that are looked for.</summary>
    /// <param name="word">Who asked, and where.</param>
    /// <param name="rule">What is looked for.</param>
    /// <param name="typed">What is shown for it.</param>
    /// <param name="most">How many stories.</param>
    /// <param name="buttons">What can be done with it.</param>
    public MessageContent Found(ReaderWord word, Rule rule, string typed, int most, params IReadOnlyList<IReadOnlyList<Button>> buttons)
    {
        using var reader = database.OpenReader();
        return Found(reader, word, rule, typed, most, buttons);
    }

    private MessageContent Found(SqliteConnection reader, ReaderWord word, Rule rule, string typed, int most, IReadOnlyList<IReadOnlyList<Button>> buttons) =>
        view.Render(
            word,
            recent.Found(reader, rule, most, word.At),
            names.Of(RuleKind.Search, typed, word.Chat.Language),
            SubscriptionStore.Of(reader, word.Destination.DestinationId).Any(subscription => subscription.Kind == RuleKind.Search && subscription.Text == rule.Canonical),
            buttons);

    private MessageContent About(SqliteConnection reader, ReaderWord word, FollowedRule rule, int most)
    {
        var wording = texts.For(word.Chat.Language);
        var isFollowed = SubscriptionStore.Of(reader, word.Destination.DestinationId).Any(subscription => subscription.RuleId == rule.RuleId);
        var name = names.Of(rule.Kind, rule.Text, wording.Language);
        IReadOnlyList<StoredArticle> stories = RecentStories.About(reader, [rule.RuleId], most, word.At);
        List<Button> row = isFollowed
            ? [Buttons.MySubscriptions(wording)]
            : [new Button(Buttons.Short(wording.Plain(ButtonTexts.SubscribeTo, ("name", name))), Buttons.Action(Verbs.SubscribeAnew, rule.RuleId))];
        return view.Render(word, stories, name, isFollowed, [.. row, Buttons.SeeLatest(wording)]);
    }
}
