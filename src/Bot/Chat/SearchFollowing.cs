using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Bot.Topics.Rules;
using Microsoft.Data.Sqlite;

namespace Bot.Chat;

/// <summary>Follows a search and says so.</summary>
internal sealed class SearchFollowing(FollowedNames names, SubscribedView subscribed, TextCatalogue texts)
{
    /// <summary>The confirmation, or why it cannot be followed. Needs the writer's connection.</summary>
    public MessageContent Follow(SqliteConnection connection, ReaderWord word, Rule rule, FollowFacts facts)
    {
        var wording = texts.For(word.Chat.Language);
        if (Following.AddSearch(connection, word, rule) is not { } ruleId)
            return new MessageContent
            {
                Html = wording.Html(ChatTexts.TooManyRules, ("count", Following.MostSearches)).Html,
                Buttons = [[Buttons.MySubscriptions(wording)]],
            };
        return Follow(connection, word, ruleId, names.Of(RuleKind.Search, rule.Canonical, wording.Language), facts);
    }

    /// <summary>Follows any one rule.</summary>
    public MessageContent Follow(SqliteConnection connection, ReaderWord word, long ruleId, string name, FollowFacts facts)
    {
        var isNew = Following.Add(connection, word, [ruleId]).Count > 0;
        var undo = isNew ? new UndoOffer(Follow: false, [(ruleId, SubscriptionScope.MainSubject)]).Keep(connection, word.Chat.ChatId, word.At) : (long?)null;
        return subscribed.Render(word, Settings.Of(connection, word), isNew ? [name] : [], isNew ? [] : [name], facts, ruleId, undo);
    }
}
