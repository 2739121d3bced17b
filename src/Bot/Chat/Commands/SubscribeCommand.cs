using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Bot.Topics;
using Bot.Topics.Rules;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Commands;

/// <summary>/subscribe with one or several topics in any language of the catalogue, or topics joined with a plus sign.</summary>
internal sealed class SubscribeCommand(
    LiveCatalogue catalogue,
    TopicPicker picker,
    SubscribedView subscribed,
    UnknownNames unknown,
    SearchFollowing followed,
    Database database) : ICommand
{
    public string Name => "subscribe";

    public IReadOnlyList<string> Aliases => ["follow", "sub"];

    public TextKey? MenuText => MenuTexts.Subscribe;

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        if (TopicCombination.Read(word.Text, catalogue.Current) is { } combined)
            return Task.FromResult(Combine(word, combined));
        var reading = NameReader.Read(word.Text, catalogue.Current);
        if (reading is { Found.Count: 0, Unknown.Count: 0 })
            return Task.FromResult(new Reaction(connection => [Answer.Say(picker.Render(connection, word, page: 1, ChatTexts.PickerAsk))]));
        var facts = Facts(reading.Found, word);
        return Task.FromResult(new Reaction(connection => Subscribe(connection, word, reading, facts)));
    }

    private Reaction Combine(ReaderWord word, Rule rule)
    {
        using var reader = database.OpenReader();
        var facts = SearchSurvey.Make(reader, rule, catalogue.Current, word.At).Facts;
        return new Reaction(connection => [Answer.Say(followed.Follow(connection, word, rule, facts))]);
    }

    /// <summary>Read aside of the writer: a topic's history may be long.</summary>
    private FollowFacts Facts(IReadOnlyList<Topic> topics, ReaderWord word)
    {
        using var reader = database.OpenReader();
        var ruleIds = topics.Select(topic => RuleStore.Find(reader, RuleKind.Topic, topic.Slug)).OfType<long>().ToList();
        return FollowFacts.Read(reader, ruleIds, word.At);
    }

    private List<Answer> Subscribe(SqliteConnection connection, ReaderWord word, NameReading reading, FollowFacts facts)
    {
        var answers = new List<Answer>();
        if (reading.Found.Count > 0)
            answers.Add(Answer.Say(Follow(connection, word, reading.Found, facts)));
        if (reading.Unknown.Count > 0)
            answers.Add(Answer.Say(unknown.Render(connection, word, reading.Unknown)));
        return answers;
    }

    private MessageContent Follow(SqliteConnection connection, ReaderWord word, IReadOnlyList<Topic> topics, FollowFacts facts)
    {
        var ruleIds = topics.ToDictionary(topic => topic, topic => TopicRules.Of(connection, topic));
        var added = Following.Add(connection, word, ruleIds.Values).ToHashSet();
        var undo = added.Count == 0 ? (long?)null : new UndoOffer(Follow: false, [.. added.Select(ruleId => (ruleId, SubscriptionScope.MainSubject))]).Keep(connection, word.Chat.ChatId, word.At);
        return subscribed.Render(
            word,
            Settings.Of(connection, word),
            [.. topics.Where(topic => added.Contains(ruleIds[topic])).Select(topic => topic.NameIn(word.Chat.Language))],
            [.. topics.Where(topic => !added.Contains(ruleIds[topic])).Select(topic => topic.NameIn(word.Chat.Language))],
            facts,
            topics.Count == 1 ? ruleIds[topics[0]] : null,
            undo);
    }
}
