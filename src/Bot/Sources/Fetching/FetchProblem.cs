using System.Net.Sockets;

namespace Bot.Sources.Fetching;

/// <summary>Says why a fetch failed, without the text of exceptions.</summary>
internal static class FetchProblem
{
    /// <summary>The result a failure amounts to.</summary>
    public static FetchResult Of(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is FetchRefusedException refused)
                return new(FetchOutcome.Forbidden, refused.Problem);
            if (cause is SocketException socket)
                return new(FetchOutcome.Failed, new SourceProblem(Kind(socket.SocketErrorCode)));
            if (cause is System.Security.Authentication.AuthenticationException)
                return new(FetchOutcome.Failed, new SourceProblem(SourceProblemKind.BadCertificate));
        }

        return new(FetchOutcome.Failed, new SourceProblem(exception is HttpRequestException { HttpRequestError: var error } ? Kind(error) : SourceProblemKind.BrokenAnswer));
    }

    private static SourceProblemKind Kind(SocketError error) => error switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => SourceProblemKind.UnknownHost,
        SocketError.ConnectionRefused => SourceProblemKind.ConnectionRefused,
        SocketError.TimedOut => SourceProblemKind.HostSlow,
        SocketError.HostUnreachable or SocketError.NetworkUnreachable => SourceProblemKind.HostUnreachable,
        _ => SourceProblemKind.ConnectionBroke,
    };

    private static SourceProblemKind Kind(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => SourceProblemKind.UnknownHost,
        HttpRequestError.SecureConnectionError => SourceProblemKind.NotSecure,
        HttpRequestError.ConfigurationLimitExceeded => SourceProblemKind.HeadTooLarge,
        _ => SourceProblemKind.BrokenAnswer,
    };
}
