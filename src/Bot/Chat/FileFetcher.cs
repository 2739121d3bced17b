using Bot.Readers;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Chat;

/// <summary>Has Telegram hand over a file that a person sent (Bot API, getFile).</summary>
internal sealed class FileFetcher(ITelegramBotClient client, TimeProvider time)
{
    // The client's own limit ends where the content begins.
    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(60);

    /// <summary>Downloads it, whatever size Telegram says it has, only up to a bound. Without content where Telegram has it no more, or takes over a minute.</summary>
    /// <exception cref="RequestException">Telegram cannot be reached; another try may succeed.</exception>
    public async Task<ReceivedFile> FetchAsync(SentFile sent, int mostBytes, CancellationToken cancellationToken)
    {
        if (sent.Size > mostBytes)
            return new ReceivedFile(sent, null, IsTooLarge: true);
        using var content = new CappedStream(mostBytes);
        using var patience = new CancellationTokenSource(LongestFetch, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var file = await client.GetFile(sent.Id, either.Token);
            if (file.FilePath is not { Length: > 0 } path || file.FileSize > mostBytes)
                return new ReceivedFile(sent, null, IsTooLarge: file.FileSize > mostBytes);
            await client.DownloadFile(path, content, either.Token);
            return new ReceivedFile(sent, content.ToArray());
        }
        catch (ApiRequestException refused) when (refused.ErrorCode is 400 or 404)
        {
            return new ReceivedFile(sent, null, IsTooLarge: refused.Message.Contains("too big", StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (content.IsOverfull && exception is IOException or RequestException && !cancellationToken.IsCancellationRequested)
        {
            return new ReceivedFile(sent, null, IsTooLarge: true);
        }
        catch (Exception exception) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested && exception is OperationCanceledException or IOException or RequestException)
        {
            return new ReceivedFile(sent, null);
        }
    }
}
