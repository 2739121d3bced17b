using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Bot.Topics.Rules;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Views;

/// <summary>The message that helps on after a name that no topic has: the topics that may have been meant, and the words themselves.</summary>
internal sealed class UnknownNames(LiveCatalogue catalogue, TextCatalogue texts)
{
    private const int MostNames = 3;

    /// <summary>Renders it. Needs the writer's connection, for the offers on its buttons.</summary>
    public MessageContent Render(SqliteConnection connection, ReaderWord word, IReadOnlyList<UnknownName> names)
    {
        var wording = texts.For(word.Chat.Language);
        var lines = new List<string>();
        var rows = new List<IReadOnlyList<Button>>();
        foreach (var name in names.Take(MostNames))
        {
            var parse = RuleParser.Parse(name.Typed, catalogue.Current);
            lines.Add(Line(name, parse, wording).Html);
            rows.AddRange(name.Near.Select(topic => Topic(connection, topic, wording)).Chunk(2));
            if (parse.IsRule)
                rows.Add([Words(connection, word, parse.Rule, name.Typed, wording)]);
        }

        rows.Add([Buttons.AllTopics(wording)]);
        return new MessageContent { Html = string.Join('\n', lines), Buttons = rows };
    }

    private static Markup Line(UnknownName name, RuleParse parse, Wording wording)
    {
        if (name.Near.Count > 0)
            return wording.Html(ChatTexts.UnknownTopicMeant, ("typed", Buttons.Short(name.Typed)));
        return parse.IsRule ? wording.Html(ChatTexts.UnknownTopic, ("typed", Buttons.Short(name.Typed))) : RuleErrors.Say(parse.Error, wording);
    }

    private static Button Topic(SqliteConnection connection, Topic topic, Wording wording) =>
        new(Buttons.Short(topic.NameIn(wording.Language)), Buttons.Action(Verbs.Subscribe, TopicRules.Of(connection, topic)));

    private static Button Words(SqliteConnection connection, ReaderWord word, Rule rule, string typed, Wording wording) =>
        new(
            Buttons.Short(wording.Plain(ButtonTexts.FollowWords, ("words", typed))),
            Buttons.Action(Verbs.Follow, OfferStore.Add(connection, word.Chat.ChatId, rule.Canonical, word.At.ToUnixTimeMilliseconds())));
}
