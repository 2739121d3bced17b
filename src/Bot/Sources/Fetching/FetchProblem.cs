using System.Net.Sockets;

namespace Bot.Sources.Fetching;

/// <summary>Says in an administrator's words why a fetch failed, without the text of exceptions.</summary>
internal static class FetchProblem
{
    /// <summary>The result a failure amounts to.</summary>
    public static FetchResult Of(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is FetchRefusedException refused)
                return new(FetchOutcome.Forbidden, refused.Message);
            if (cause is SocketException socket)
                return new(FetchOutcome.Failed, Words(socket.SocketErrorCode));
            if (cause is System.Security.Authentication.AuthenticationException)
                return new(FetchOutcome.Failed, "Its certificate cannot be trusted.");
        }

        return new(FetchOutcome.Failed, exception is HttpRequestException { HttpRequestError: var error } ? Words(error) : "Its answer is broken or ended early.");
    }

    private static string Words(SocketError error) => error switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => "Its host is not known to the name servers.",
        SocketError.ConnectionRefused => "Its host refuses connections.",
        SocketError.TimedOut => "Its host cannot be reached in time.",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable => "Its host cannot be reached.",
        _ => "The connection broke.",
    };

    private static string Words(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "Its host is not known to the name servers.",
        HttpRequestError.SecureConnectionError => "No secure connection can be made.",
        HttpRequestError.ConfigurationLimitExceeded => "The head of its answer is too large.",
        _ => "Its answer is broken or ended early.",
    };
}
