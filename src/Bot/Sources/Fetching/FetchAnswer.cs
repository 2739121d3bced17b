using System.Globalization;
using System.Net;

namespace Bot.Sources.Fetching;

/// <summary>Reads the head of an HTTP answer.</summary>
internal static class FetchAnswer
{
    private const int LongestValidator = 1_000;

    /// <summary>Where it redirects to; null where it does not.</summary>
    public static Uri? Redirect(HttpResponseMessage response, Uri address) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect &&
        response.Headers.Location is { } location
            ? new Uri(address, location)
            : null;

    /// <summary>Everything but the body.</summary>
    public static FetchResult Read(HttpResponseMessage response, DateTimeOffset now)
    {
        var status = (int)response.StatusCode;
        return (status switch
        {
            200 or 203 or 226 => new FetchResult(FetchOutcome.Content),
            304 => new(FetchOutcome.NotModified),
            410 => new(FetchOutcome.Gone, new SourceProblem(SourceProblemKind.GoneForGood)),
            429 or 503 => new(FetchOutcome.Busy, Problem(SourceProblemKind.AskedToWait, status)),
            401 or 402 or 403 => new(FetchOutcome.Status, Problem(SourceProblemKind.NotAllowed, status)),
            404 => new(FetchOutcome.Status, new SourceProblem(SourceProblemKind.NothingThere)),
            _ => new(FetchOutcome.Status, Problem(SourceProblemKind.ServerError, status)),
        }) with
        {
            Status = status,
            Charset = response.Content.Headers.ContentType?.CharSet,
            MediaType = response.Content.Headers.ContentType?.MediaType,
            ETag = First(response.Headers, "ETag"),
            LastModified = First(response.Content.Headers, "Last-Modified"),
            RetryAfter = RetryAfter(response, now),
            MaxAge = response.Headers.CacheControl?.MaxAge,
        };
    }

    private static SourceProblem Problem(SourceProblemKind kind, int status) => new(kind, status.ToString(CultureInfo.InvariantCulture));

    private static string? First(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.Count > 0 && values.ToString() is { Length: > 0 and <= LongestValidator } value ? value : null;

    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > now => date - now,
        _ => null,
    };
}
