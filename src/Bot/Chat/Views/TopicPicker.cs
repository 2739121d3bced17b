using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Views;

/// <summary>The message in which topics are chosen by pressing.</summary>
internal sealed class TopicPicker(LiveCatalogue catalogue, FollowedNames names, TextCatalogue texts)
{
    /// <summary>How many topics a page shows, in two columns.</summary>
    public const int PageSize = 10;

    /// <summary>Renders a page, with a line above it where there is something to say. Needs the writer's connection.</summary>
    public MessageContent Render(SqliteConnection connection, ReaderWord word, int page, TextKey? notice = null)
    {
        var wording = texts.For(word.Chat.Language);
        var topics = Sorted(wording);
        if (topics.Count == 0)
            return new MessageContent { Html = wording.Html(ChatTexts.NoTopics).Html };
        var pages = (topics.Count + PageSize - 1) / PageSize;
        page = Math.Clamp(page, 1, pages);
        var followed = SubscriptionStore.Of(connection, word.Destination.DestinationId);
        var text = wording.Html(ChatTexts.Picker, ("page", page), ("pages", pages), ("chosen", Chosen(followed, wording))).Html;
        return new MessageContent
        {
            Html = notice is { } key ? $"{wording.Html(key).Html}\n\n{text}" : text,
            Buttons = [.. Topics(connection, topics.Skip((page - 1) * PageSize).Take(PageSize), followed, page, wording).Chunk(2), Navigation(page, pages, wording)],
        };
    }

    private List<Topic> Sorted(Wording wording) =>
        [.. catalogue.Current.Topics.OrderBy(topic => topic.NameIn(wording.Language), StringComparer.Create(wording.Culture, ignoreCase: true))];

    private Markup Chosen(IReadOnlyList<Subscription> followed, Wording wording) => followed.Count == 0
        ? wording.Html(ChatTexts.ChosenNone)
        : wording.Html(ChatTexts.Chosen, ("names", FollowedNames.List([.. followed.Select(subscription => names.Of(subscription, wording.Language))], wording)));

    private static IEnumerable<Button> Topics(SqliteConnection connection, IEnumerable<Topic> topics, IReadOnlyList<Subscription> followed, int page, Wording wording)
    {
        foreach (var topic in topics)
        {
            var ruleId = TopicRules.Of(connection, topic);
            var name = topic.NameIn(wording.Language);
            var text = followed.Any(subscription => subscription.RuleId == ruleId) ? wording.Plain(ButtonTexts.TopicOn, ("name", name)) : name;
            yield return new Button(Buttons.Short(text), Buttons.Action(Verbs.Toggle, ruleId, page));
        }
    }

    private static IReadOnlyList<Button> Navigation(int page, int pages, Wording wording)
    {
        var row = new List<Button>();
        if (page > 1)
            row.Add(new Button(wording.Plain(ButtonTexts.Previous), Buttons.Action(Verbs.Topics, page - 1)));
        if (page < pages)
            row.Add(new Button(wording.Plain(ButtonTexts.Next), Buttons.Action(Verbs.Topics, page + 1)));
        row.Add(new Button(wording.Plain(ButtonTexts.Done), Verbs.Done));
        return row;
    }
}
