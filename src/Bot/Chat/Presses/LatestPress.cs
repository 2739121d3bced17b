using Bot.Chat.Commands;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Texts;
using Bot.Topics;
using Bot.Topics.Rules;

namespace Bot.Chat.Presses;

/// <summary>Shows the latest stories in a new message.</summary>
internal sealed class LatestPress(LatestStories latest, LiveCatalogue catalogue, TextCatalogue texts, Database database) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.Latest, Verbs.Find];

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(React(verb, word));

    private Reaction React(string verb, ReaderWord word)
    {
        if (PressArguments.Number(word.Text, 0) is not { } key)
            return Reaction.Of(Answer.Say(latest.Followed(word, LatestCommand.Usual)));
        var wording = texts.For(word.Chat.Language);
        var content = verb == Verbs.Latest
            ? latest.About(word, key, LatestCommand.Usual)
            : Offered(word, key) is { } rule ? latest.Found(word, rule, rule.Canonical, LatestCommand.Usual) : null;
        return Reaction.Of(Answer.Say(content ?? new MessageContent { Html = wording.Html(ChatTexts.OfferGone).Html }));
    }

    private Rule? Offered(ReaderWord word, long offerId)
    {
        using var reader = database.OpenReader();
        return OfferStore.Find(reader, word.Chat.ChatId, offerId) is { } words ? RuleParser.Parse(words, catalogue.Current).Rule : null;
    }
}
