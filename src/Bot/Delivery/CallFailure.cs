using Bot.Outbox;
using Telegram.Bot.Exceptions;

namespace Bot.Delivery;

/// <summary>What became of a call that threw.</summary>
internal static class CallFailure
{
    /// <summary>The wait where a 429 names none.</summary>
    private static readonly TimeSpan UnstatedWait = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(7);

    /// <summary>Returns the result of a failed call.</summary>
    public static SendResult Of(MessageKind kind, RequestException exception, bool paid = false) =>
        exception is ApiRequestException answer ? OfAnswer(kind, answer, paid) : OfSilence(exception);

    private static SendResult OfAnswer(MessageKind kind, ApiRequestException answer, bool paid)
    {
        var reason = $"{answer.ErrorCode} {answer.Message}";
        if (answer.Parameters?.MigrateToChatId is { } movedTo)
            return new SendResult(Outcome.ChatMoved) { MovedTo = movedTo, Reason = reason };
        var outcome = OutcomeTable.Of(kind, answer.ErrorCode, answer.Message, paid);
        return outcome switch
        {
            Outcome.RetryAfter => new SendResult(outcome) { Wait = Wait(answer.Parameters?.RetryAfter), Reason = reason },
            // Without the new id there is nowhere to go.
            Outcome.ChatMoved => new SendResult(Outcome.ChatRefused) { Reason = reason },
            Outcome.Sent => new SendResult(outcome),
            _ => new SendResult(outcome) { Reason = reason },
        };
    }

    private static TimeSpan Wait(int? seconds)
    {
        var wait = seconds is > 0 ? TimeSpan.FromSeconds(seconds.Value) : UnstatedWait;
        return wait < LongestWait ? wait : LongestWait;
    }

    /// <summary>No answer of the Bot API came: what matters is whether the call can have left.</summary>
    private static SendResult OfSilence(RequestException exception)
    {
        var neverLeft = exception.InnerException is HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        };
        if (neverLeft)
            return new SendResult(Outcome.Unreachable) { Reason = "no connection to Telegram" };
        var status = exception.HttpStatusCode is { } code ? $"HTTP {(int)code} without an answer" : "no answer";
        return new SendResult(Outcome.Ambiguous) { Reason = status };
    }
}
