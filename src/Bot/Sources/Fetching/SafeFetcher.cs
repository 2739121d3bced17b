using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Bot.Sources.Fetching;

/// <summary>
/// Fetches documents from hostile servers: public addresses only at every hop, no cookies, no proxies, bounded in size, time and redirects.
/// Never throws for what a server does.
/// </summary>
internal sealed class SafeFetcher : IDisposable
{
    private const string Accept = "application/atom+xml, application/rss+xml, application/feed+json;q=0.9, application/xml;q=0.9, text/xml;q=0.8, application/json;q=0.8, */*;q=0.5";

    private readonly FetchOptions _options;
    private readonly TimeProvider _time;
    private readonly LargeBodies _large;
    private readonly HttpMessageInvoker _client;

    public SafeFetcher(FetchOptions options, TimeProvider time)
        : this(options, time, new NameResolver().ResolveAsync)
    {
    }

    /// <summary>A fetcher with a resolver of its own.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="time">For the time limit.</param>
    /// <param name="resolve">Gives a name's addresses, in place of the system's resolver.</param>
    public SafeFetcher(FetchOptions options, TimeProvider time, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        _options = options;
        _time = time;
        _large = new LargeBodies(options, time);
        _client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = options.ConnectTimeout,
            // Feeds are asked again after minutes; only pages and redirects come sooner.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxConnectionsPerServer = 1,
            MaxResponseHeadersLength = 32,
            MaxResponseDrainSize = 0,
            ConnectCallback = new SafeConnector(options, resolve).ConnectAsync,
        });
    }

    /// <summary>Fetches a document within the limits.</summary>
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await FollowAsync(request, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(FetchOutcome.Failed, Problem(SourceProblemKind.NoAnswer, (int)Math.Round(_options.Timeout.TotalSeconds)));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException or InvalidDataException or InvalidOperationException or FormatException or ArgumentException)
        {
            return FetchProblem.Of(exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<FetchResult> FollowAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        var (address, movedTo, permanent) = (request.Address, (Uri?)null, true);
        for (var hop = 0; hop <= FetchOptions.MaxRedirects; hop++)
        {
            if (!IsWeb(address))
                return new(FetchOutcome.Forbidden, new SourceProblem(SourceProblemKind.NotTheWeb));
            using var message = Message(request, address);
            using var response = await _client.SendAsync(message, cancellationToken);
            if (FetchAnswer.Redirect(response, address) is not { } next)
                return await AnswerAsync(response, address, movedTo, cancellationToken);
            permanent &= response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            address = next;
            movedTo = permanent ? next : movedTo;
        }

        return new(FetchOutcome.Forbidden, Problem(SourceProblemKind.TooManyRedirects, FetchOptions.MaxRedirects));
    }

    private async Task<FetchResult> AnswerAsync(HttpResponseMessage response, Uri address, Uri? movedTo, CancellationToken cancellationToken)
    {
        var result = FetchAnswer.Read(response, _time.GetUtcNow()) with { Address = address, MovedTo = movedTo };
        if (result.Outcome != FetchOutcome.Content)
            return result;
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await BoundedBody.ReadAsync(stream, FetchOptions.MaxBytes, _large, cancellationToken) is { } body
            ? result with { Body = body }
            : new(FetchOutcome.Forbidden, Problem(SourceProblemKind.TooLarge, FetchOptions.MaxBytes / (1024 * 1024)));
    }

    private HttpRequestMessage Message(FetchRequest request, Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        message.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        message.Headers.TryAddWithoutValidation("Accept", request.Accept ?? Accept);
        // Some feed servers answer with the difference only, which is a whole feed all the same (RFC 3229).
        if (request.Accept is null)
            message.Headers.TryAddWithoutValidation("A-IM", "feed");
        if (request.ETag is { } tag)
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (request.LastModified is { } date)
            message.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        return message;
    }

    private static SourceProblem Problem(SourceProblemKind kind, int detail) => new(kind, detail.ToString(CultureInfo.InvariantCulture));

    private static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0;
}
