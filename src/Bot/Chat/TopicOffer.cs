using Bot.Outbox;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>Asks whether to follow a topic.</summary>
internal static class TopicOffer
{
    /// <summary>The question with its buttons. Needs the writer's connection.</summary>
    public static Answer Ask(SqliteConnection connection, Topic topic, Wording wording)
    {
        var ruleId = TopicRules.Of(connection, topic);
        return Answer.Say(
            wording.Html(ChatTexts.FollowAskTopic, ("name", topic.NameIn(wording.Language))).Html,
            [
                new Button(wording.Plain(ButtonTexts.Subscribe), Buttons.Action(Verbs.Subscribe, ruleId)),
                new Button(wording.Plain(ButtonTexts.Latest), Buttons.Action(Verbs.Latest, ruleId)),
            ]);
    }
}
