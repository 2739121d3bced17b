using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Bot.Topics.Rules;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>Answers words that are no command: they are offered as something to follow or to look up.</summary>
internal sealed class PlainText(LiveCatalogue catalogue, TextCatalogue texts, RefusalPace refusals)
{
    /// <summary>Offers the topic that is named, or the words.</summary>
    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (catalogue.Current.FindByName(word.Text) is { } topic)
            return Task.FromResult(new Reaction(connection => [TopicOffer.Ask(connection, topic, wording)]));
        var parse = RuleParser.Parse(word.Text, catalogue.Current);
        if (parse.IsRule)
            return Task.FromResult(new Reaction(connection => [OfferWords(connection, word, parse.Rule, wording)]));
        return Task.FromResult(refusals.Allows(word.Chat.ChatId, new TextKey(parse.Error.Key))
            ? Reaction.Of(Answer.Say(RuleErrors.Say(parse.Error, wording).Html, [Buttons.ChooseTopics(wording)]))
            : Reaction.None);
    }

    private Answer OfferWords(SqliteConnection connection, ReaderWord word, Rule rule, Wording wording)
    {
        var offerId = OfferStore.Add(connection, word.Chat.ChatId, rule.Canonical, word.At.ToUnixTimeMilliseconds());
        var named = NameReader.Read(word.Text, catalogue.Current) is { Unknown: [var unknown] } ? unknown.Named : [];
        var topics = named.Take(2).Select(topic => new Button(
            Buttons.Short(wording.Plain(ButtonTexts.SubscribeTo, ("name", topic.NameIn(wording.Language)))),
            Buttons.Action(Verbs.Subscribe, TopicRules.Of(connection, topic))));
        return Answer.Say(
            wording.Html(ChatTexts.FollowAsk, ("words", Buttons.Short(word.Text))).Html,
            [
                [
                    new Button(wording.Plain(ButtonTexts.Subscribe), Buttons.Action(Verbs.Follow, offerId)),
                    new Button(wording.Plain(ButtonTexts.Latest), Buttons.Action(Verbs.Find, offerId)),
                ],
                .. topics.Select(button => new[] { button }),
            ]);
    }
}
