using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Bot.Topics;
using Bot.Topics.Rules;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>Follows the topic or the words that a button offers; the message turns into the confirmation.</summary>
internal sealed class SubscribePress(LiveCatalogue catalogue, FollowedNames names, SearchFollowing followed, TextCatalogue texts, Database database) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.Subscribe, Verbs.SubscribeAnew, Verbs.Follow];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var key = PressArguments.Number(word.Text, 0) ?? 0;
        if (verb == Verbs.Follow)
            return Task.FromResult(FollowWords(word, key));
        var facts = Facts(key, word);
        var inPlace = verb == Verbs.Subscribe;
        return Task.FromResult(new Reaction(connection => [FollowTopic(connection, word, key, facts) is var answer && inPlace ? answer : Anew(answer)]));
    }

    private FollowFacts Facts(long ruleId, ReaderWord word)
    {
        using var reader = database.OpenReader();
        return FollowFacts.Read(reader, [ruleId], word.At);
    }

    private Answer FollowTopic(SqliteConnection connection, ReaderWord word, long ruleId, FollowFacts facts)
    {
        if (RuleStore.Get(connection, ruleId) is not { Kind: RuleKind.Topic } rule || catalogue.Current.Find(rule.Text) is null)
            return Gone(word, ChatTexts.TopicGone);
        return Answer.Edit(word.MessageId, followed.Follow(connection, word, rule.RuleId, names.Of(rule.Kind, rule.Text, word.Chat.Language), facts));
    }

    private Reaction FollowWords(ReaderWord word, long offerId)
    {
        using var reader = database.OpenReader();
        if (OfferStore.Find(reader, word.Chat.ChatId, offerId) is not { } words || RuleParser.Parse(words, catalogue.Current) is not { IsRule: true, Rule: { } rule })
            return Reaction.Of(Gone(word, ChatTexts.OfferGone));
        var facts = SearchSurvey.Make(reader, rule, catalogue.Current, word.At).Facts;
        return new Reaction(connection => [Answer.Edit(word.MessageId, followed.Follow(connection, word, rule, facts))]);
    }

    private static Answer Anew(Answer answer) => Answer.Say(answer.Content with { TargetMessageId = null });

    private Answer Gone(ReaderWord word, TextKey text)
    {
        var wording = texts.For(word.Chat.Language);
        return Answer.Edit(word.MessageId, wording.Html(text).Html, [Buttons.ChooseTopics(wording)]);
    }
}
