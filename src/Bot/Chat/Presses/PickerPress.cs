using Bot.Chat.Views;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>Presses in the topic picker: topics go on and off in place.</summary>
internal sealed class PickerPress(TopicPicker picker, FollowedNames names, TextCatalogue texts) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.Topics, Verbs.Toggle, Verbs.Done];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) => Task.FromResult(verb switch
    {
        Verbs.Topics => new Reaction(connection => [Answer.Edit(word.MessageId, picker.Render(connection, word, PressArguments.Page(word.Text, 0)))]),
        Verbs.Toggle => new Reaction(connection => Toggle(connection, word)),
        _ => new Reaction(connection => [Close(connection, word)]),
    });

    private IReadOnlyList<Answer> Toggle(SqliteConnection connection, ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        if (PressArguments.Number(word.Text, 0) is not { } ruleId || RuleStore.Get(connection, ruleId) is not { } rule || word.CallbackQueryId is not { } queryId)
            return [];
        var name = names.Of(rule.Kind, rule.Text, wording.Language);
        var removed = Following.Remove(connection, word, [ruleId]).Count > 0;
        if (!removed)
            Following.Add(connection, word, [ruleId]);
        return
        [
            Answer.Note(queryId, wording.Plain(removed ? ChatTexts.ToggledOff : ChatTexts.ToggledOn, ("name", name))),
            Answer.Edit(word.MessageId, picker.Render(connection, word, PressArguments.Page(word.Text, 1))),
        ];
    }

    private Answer Close(SqliteConnection connection, ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        var followed = SubscriptionStore.Of(connection, word.Destination.DestinationId);
        if (followed.Count == 0)
            return Answer.Edit(word.MessageId, wording.Html(ChatTexts.NoSubscriptions).Html, [Buttons.ChooseTopics(wording)]);
        var list = FollowedNames.List([.. followed.Select(subscription => names.Of(subscription, wording.Language))], wording);
        return Answer.Edit(
            word.MessageId,
            wording.Html(ChatTexts.PickerDone, ("count", followed.Count), ("names", list)).Html,
            [Buttons.SeeLatest(wording), Buttons.MySubscriptions(wording)]);
    }
}
