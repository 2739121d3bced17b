using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Bot.Topics;
using Bot.Topics.Rules;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Commands;

/// <summary>/preview with a search or a topic: what it would have brought, before one follows it.</summary>
internal sealed class PreviewCommand(Database database, LiveCatalogue catalogue, StoryLine line, DeliveryProfile initial, TextCatalogue texts) : ICommand
{
    private const int MostStories = 5;
    private const int MostTerms = 3;

    public string Name => "preview";

    public IReadOnlyList<string> Aliases => ["test"];

    public TextKey? MenuText => MenuTexts.Preview;

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        if (word.Text.Length == 0)
            return Task.FromResult(Reaction.Of(Answer.Say(wording.Html(ChatTexts.PreviewUsage).Html)));
        var topic = catalogue.Current.FindByName(word.Text);
        if (topic is null && TopicCombination.Read(word.Text, catalogue.Current) is { } combined)
            return Task.FromResult(Show(word, combined, topic, wording));
        var parse = RuleParser.Parse(topic is null ? word.Text : $"topic:{topic.Slug}", catalogue.Current);
        return Task.FromResult(parse.IsRule ? Show(word, parse.Rule, topic, wording) : Reaction.Of(Answer.Say(RuleErrors.Say(parse.Error, wording).Html)));
    }

    private Reaction Show(ReaderWord word, Rule rule, Topic? topic, Wording wording)
    {
        using var reader = database.OpenReader();
        var html = Render(word, SearchSurvey.Make(reader, rule, catalogue.Current, word.At), Settings.Of(reader, word) ?? initial, wording);
        return new Reaction(connection => [Answer.Say(html, topic is null ? Offer(connection, word, rule, wording) : Offer(connection, topic, wording))]);
    }

    private string Render(ReaderWord word, SearchSurvey survey, DeliveryProfile profile, Wording wording)
    {
        var title = wording.Html(ChatTexts.PreviewTitle, ("words", Buttons.Short(word.Text))).Html;
        if (survey.Stories.Count == 0)
            return $"{title}\n{wording.Html(ChatTexts.PreviewNothing).Html}";
        List<string> parts = [$"{title}\n{SubscribedView.Usual(survey.Facts, profile, wording).Html}"];
        parts.AddRange(survey.Stories.Take(MostStories).Select((story, i) => $"{i + 1}. {line.Render(story, wording, word.At).Html}"));
        if (survey.Terms.Count > 1)
            parts.Add(wording.Html(ChatTexts.PreviewTerms, ("terms", string.Join(", ", survey.Terms.Take(MostTerms).Select(term => $"{term.Term} ({term.Stories})")))).Html);
        return string.Join("\n\n", parts);
    }

    private static Button[] Offer(SqliteConnection connection, ReaderWord word, Rule rule, Wording wording)
    {
        var offer = OfferStore.Add(connection, word.Chat.ChatId, rule.Canonical, word.At.ToUnixTimeMilliseconds());
        return Row(Buttons.Action(Verbs.Follow, offer), Buttons.Action(Verbs.Find, offer), wording);
    }

    private static Button[] Offer(SqliteConnection connection, Topic topic, Wording wording)
    {
        var ruleId = TopicRules.Of(connection, topic);
        return Row(Buttons.Action(Verbs.SubscribeAnew, ruleId), Buttons.Action(Verbs.Latest, ruleId), wording);
    }

    private static Button[] Row(string subscribe, string latest, Wording wording) =>
        [new(wording.Plain(ButtonTexts.Subscribe), subscribe), new(wording.Plain(ButtonTexts.Latest), latest)];
}
