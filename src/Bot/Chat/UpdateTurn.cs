using System.Text.Json;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Microsoft.Data.Sqlite;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace Bot.Chat;

/// <summary>
/// One turn of a chat: its next update is handled, and its effect, its mark in the inbox and its answers commit together.
/// An update that fails is tried again; after <see cref="Retries"/> more attempts it is set aside and told.
/// </summary>
internal sealed partial class UpdateTurn(
    Database database,
    DatabaseWriter writer,
    UpdateRouter router,
    OutboxStore outbox,
    Apology apology,
    ILogger<UpdateTurn> logger)
{
    /// <summary>How often an update that failed is tried again.</summary>
    public const int Retries = 3;

    /// <summary>Takes the turn.</summary>
    /// <exception cref="SqliteException">The inbox cannot be read or written; the update still waits.</exception>
    public async Task<TurnResult> TakeAsync(long chatId, CancellationToken cancellationToken)
    {
        if (Next(chatId) is not { } item)
            return new TurnResult(More: false, TimeSpan.Zero);
        try
        {
            await HandleAsync(item, cancellationToken);
            return new TurnResult(More: true, TimeSpan.Zero);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return await FailAsync(item, exception, cancellationToken);
        }
    }

    private InboxItem? Next(long chatId)
    {
        using var reader = database.OpenReader();
        return InboxStore.Next(reader, chatId);
    }

    private async Task HandleAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var update = JsonSerializer.Deserialize<Update>(item.Payload, JsonBotAPI.Options)
            ?? throw new JsonException("The update is empty.");
        var routed = await router.RouteAsync(update, cancellationToken);
        await writer.WriteAsync(connection => Commit(connection, item, routed), cancellationToken);
        routed?.Reaction.Committed?.Invoke();
    }

    private void Commit(SqliteConnection connection, InboxItem item, Routed? routed)
    {
        if (!InboxStore.MarkDone(connection, item.UpdateId) || routed is null)
            return;
        var answers = routed.Reaction.Effect(connection);
        if (routed.Word.CallbackQueryId is { } queryId && !answers.Any(answer => answer.Kind == MessageKind.CallbackAnswer))
            answers = [Answer.Note(queryId), .. answers];
        Enqueue(connection, routed.Word, answers);
    }

    private void Enqueue(SqliteConnection connection, ReaderWord word, IReadOnlyList<Answer> answers)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            var key = $"u{word.UpdateId}.{i}";
            outbox.Enqueue(connection, new OutgoingMessage(answers[i].Kind, Lane.Replies, word.Destination.DestinationId, key, answers[i].Content, word.At));
        }
    }

    private async Task<TurnResult> FailAsync(InboxItem item, Exception exception, CancellationToken cancellationToken)
    {
        var setAside = exception is JsonException || item.Attempts >= Retries;
        var error = $"{exception.GetType().Name}: {exception.Message}";
        await writer.WriteAsync(
            connection =>
            {
                InboxStore.MarkFailed(connection, item.UpdateId, error, setAside);
                if (setAside)
                    apology.Say(connection, item);
            },
            cancellationToken);
        if (setAside)
            LogSetAside(exception, item.UpdateId, item.ChatId, item.Attempts + 1);
        else
            LogRetry(exception, item.UpdateId, item.ChatId);
        return new TurnResult(More: true, setAside ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Pow(3, item.Attempts)));
    }

    [LoggerMessage(LogLevel.Error, "Update {UpdateId} of chat {ChatId} was set aside after {Attempts} attempts; it stands in the table inbox.")]
    private partial void LogSetAside(Exception exception, long updateId, long chatId, int attempts);

    [LoggerMessage(LogLevel.Warning, "Update {UpdateId} of chat {ChatId} failed and is tried again.")]
    private partial void LogRetry(Exception exception, long updateId, long chatId);
}
