using Bot.Delivery;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;

namespace Bot.Chat.Presses;

/// <summary>Shows more stories of a digest, or its first again, in the digest's own message.</summary>
internal sealed class DigestPress(DigestPages pages, TextCatalogue texts) : IPress
{
    private const int MostStories = 100_000;

    public IReadOnlyList<string> Handled => [AlertActions.MoreStories];

    public bool ChangesChat => false;

    public Task<Reaction> ReactAsync(string verb, ReaderWord word, CancellationToken cancellationToken)
    {
        var wording = texts.For(word.Chat.Language);
        var page = new DigestPage(PressArguments.Number(word.Text, 0) ?? 0, (int)Math.Min(PressArguments.Number(word.Text, 1) ?? 0, MostStories));
        if (pages.Render(page, word.Destination.ProfileId, wording) is { } content)
            return Task.FromResult(Reaction.Of(Answer.Edit(word.MessageId, content)));
        return Task.FromResult(word.CallbackQueryId is { } query ? Reaction.Of(Answer.Note(query, wording.Plain(ChatTexts.OldButton))) : Reaction.None);
    }
}
