using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Bot.Topics;
using Microsoft.Data.Sqlite;

namespace Bot.Chat.Presses;

/// <summary>Takes back what was followed or unfollowed.</summary>
internal sealed class UndoPress(FollowedNames names, TextCatalogue texts) : IPress
{
    public IReadOnlyList<string> Handled => [Verbs.Undo];

    public bool ChangesChat => true;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken) =>
        Task.FromResult(new Reaction(connection => [Undo(connection, word)]));

    private Answer Undo(SqliteConnection connection, ReaderWord word)
    {
        var wording = texts.For(word.Chat.Language);
        if (PressArguments.Number(word.Text, 0) is not { } offerId || UndoOffer.Read(OfferStore.Find(connection, word.Chat.ChatId, offerId)) is not { } offer)
            return Answer.Edit(word.MessageId, wording.Html(ChatTexts.OfferGone).Html, [Buttons.MySubscriptions(wording)]);
        var rules = offer.Rules.Select(rule => RuleStore.Get(connection, rule.RuleId)).OfType<FollowedRule>().ToList();
        if (offer.Follow)
        {
            foreach (var (ruleId, scope) in offer.Rules)
                SubscriptionStore.Add(connection, word.Destination.DestinationId, ruleId, scope, word.At.ToUnixTimeMilliseconds());
        }
        else
        {
            Following.Remove(connection, word, [.. offer.Rules.Select(rule => rule.RuleId)]);
        }

        var list = FollowedNames.List([.. rules.Select(rule => names.Of(rule.Kind, rule.Text, wording.Language))], wording);
        return Answer.Edit(
            word.MessageId,
            wording.Html(offer.Follow ? ChatTexts.UndoneFollowing : ChatTexts.UndoneNotFollowing, ("names", list)).Html,
            [Buttons.MySubscriptions(wording), Buttons.ChooseTopics(wording)]);
    }
}
