using Bot.Delivery;
using Bot.Outbox;
using Bot.Readers;
using Bot.Texts;
using Microsoft.Data.Sqlite;

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
            return Task.FromResult(new Reaction(connection => Turn(connection, word, page, content)));
        return Task.FromResult(word.CallbackQueryId is { } query ? Reaction.Of(Answer.Note(query, wording.Plain(ChatTexts.OldButton))) : Reaction.None);
    }

    private static IReadOnlyList<Answer> Turn(SqliteConnection connection, ReaderWord word, DigestPage page, MessageContent content)
    {
        long? until = page.From == 0 ? null : (word.At + OpenViews.Lasts).ToUnixTimeMilliseconds();
        OpenViews.OfDigest(connection, word.Destination.DestinationId, word.MessageId, page.OutboxId, until);
        return [Answer.Edit(word.MessageId, content)];
    }
}
