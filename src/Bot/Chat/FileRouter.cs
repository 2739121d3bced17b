using Bot.Articles.Normalising;
using Bot.Readers;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Chat;

/// <summary>Takes a file a person sends in their own chat to the room that reads such files, downloaded within its bound.</summary>
internal sealed class FileRouter(IEnumerable<DelegatedFile> files, FileFetcher fetcher, WordReader words)
{
    private const int LongestName = 100;
    private const int LongestType = 100;

    /// <summary>Returns what a file brings about; null: nobody takes it, or its caption is a command that may be meant for it.</summary>
    public async Task<Routed?> RouteAsync(long updateId, Message message, CancellationToken cancellationToken)
    {
        if (message is not { Document: { FileId.Length: > 0 } document, Chat.Type: ChatType.Private } || !Addressing.IsSpoken(message) || CommandLine.Parse(message.Caption ?? "") is not null)
            return null;
        var sent = new SentFile(
            document.FileId,
            CleanText.Line(document.FileName, LongestName),
            CleanText.Line(document.MimeType, LongestType).ToLowerInvariant(),
            document.FileSize);
        if (!files.Any(file => file.Accepts(sent)))
            return null;
        var word = await words.ReadAsync(updateId, message, "", cancellationToken);
        if (files.FirstOrDefault(file => file.Accepts(sent) && file.IsOpenTo(word)) is not { } taker)
            return null;
        return new Routed(word, await taker.React(await fetcher.FetchAsync(sent, taker.MostBytes, cancellationToken), word, cancellationToken));
    }
}
