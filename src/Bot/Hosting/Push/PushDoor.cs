using Bot.Articles.Reading;
using Bot.Hosting.Settings;
using Bot.Sources.Push;
using Microsoft.Net.Http.Headers;

namespace Bot.Hosting.Push;

/// <summary>
/// Listens for stories that a publisher's own system pushes: <c>POST /articles</c>, or <c>PUT /articles/{id}</c> with the sender's
/// name for it, under which a later version comes too. Answers once the story is on the disk.
/// </summary>
internal sealed partial class PushDoor(PushOptions options, PushDesk desk, TimeProvider time, ILogger<PushDoor> logger) : IHostedService, IAsyncDisposable
{
    private const int MostConnections = 64;
    private const int LongestHeaders = 16 * 1024;
    private const int LongestIdentity = 400;

    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan KeptOpen = TimeSpan.FromSeconds(10);

    private readonly PushKey _key = new(options.Key ?? throw new ArgumentException("A door without a key stays shut.", nameof(options)));

    private readonly RefusalCount _refused = new(time);

    private WebApplication? _web;

    /// <summary>Where it listens; null before it does.</summary>
    public Uri? Address => _web?.Urls.FirstOrDefault() is { } url ? new Uri(url) : null;

    /// <inheritdoc/>
    /// <exception cref="SettingsException">The address cannot be listened at.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var web = Build();
        try
        {
            await web.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or System.Net.Sockets.SocketException)
        {
            await web.DisposeAsync();
            throw new SettingsException($"Push:Address is {options.Address}, where nothing can listen: {exception.Message}", exception);
        }

        _web = web;
        LogListening(options.Address);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => _web?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _web?.DisposeAsync() ?? ValueTask.CompletedTask;

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(options.Address).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = SourceDocument.MaxBytes;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.MaxRequestHeadersTotalSize = LongestHeaders;
            kestrel.Limits.KeepAliveTimeout = KeptOpen;
            kestrel.Limits.RequestHeadersTimeout = HeadersWithin;
        });
        var web = builder.Build();
        web.MapMethods("/articles", [HttpMethods.Post], context => AnswerAsync(context, identity: null));
        web.MapMethods("/articles/{*id}", [HttpMethods.Put], context => AnswerAsync(context, context.GetRouteValue("id") as string));
        return web;
    }

    private async Task AnswerAsync(HttpContext context, string? identity)
    {
        try
        {
            var (status, answer) = await TakeAsync(context, identity);
            if (status == StatusCodes.Status401Unauthorized)
                (context.Response.Headers.WWWAuthenticate, context.Response.Headers.Connection) = ("Bearer", "close");
            if (status == StatusCodes.Status503ServiceUnavailable)
                context.Response.Headers.RetryAfter = "1";
            context.Response.StatusCode = status;
            await context.Response.WriteAsJsonAsync(answer, PushJson.Default.PushAnswer, cancellationToken: context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The sender is gone; what it sent is either stored or comes again.
        }
    }

    private async Task<(int Status, PushAnswer Answer)> TakeAsync(HttpContext context, string? identity)
    {
        if (!_key.IsShownBy(context.Request.Headers.Authorization))
        {
            if (_refused.Note() is > 0 and var count)
                LogForbidden(count, context.Connection.RemoteIpAddress);
            return Refuse(StatusCodes.Status401Unauthorized, "The key is missing or wrong. Send it as: Authorization: Bearer <Push:Key>.");
        }

        if (identity is { Length: 0 or > LongestIdentity })
            return Refuse(StatusCodes.Status400BadRequest, $"The name behind /articles/ must have 1 to {LongestIdentity} characters.");
        var kind = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) ? type.MediaType.Value : null;
        try
        {
            var document = new PushedDocument(kind ?? "", identity, await BodyAsync(context.Request));
            if (document.Ending is null)
                return Refuse(StatusCodes.Status415UnsupportedMediaType, $"Its kind is not known. Declare it in Content-Type as {PushedDocument.Taken}.");
            if (await desk.TakeAsync(document, context.RequestAborted) is not { } answer)
                return Refuse(StatusCodes.Status503ServiceUnavailable, "Too many come at the same moment. Send it again.");
            return (answer.Error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, answer);
        }
        catch (BadHttpRequestException bad)
        {
            return Refuse(bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? DocumentReader.TooLarge().Reason : "The request is broken off or malformed. Send it again.");
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            LogNotStored(exception);
            return Refuse(StatusCodes.Status503ServiceUnavailable, "It could not be stored. Send it again; the bot's log says why.");
        }
    }

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.ToArray();
    }

    private static (int Status, PushAnswer Answer) Refuse(int status, string reason) => (status, new PushAnswer(Error: reason));

    [LoggerMessage(LogLevel.Information, "Stories can be pushed to {Address}/articles.")]
    private partial void LogListening(string address);

    [LoggerMessage(LogLevel.Warning, "Requests to push a story without the key: {Count} since the last such line; the latest from {Remote}.")]
    private partial void LogForbidden(int count, System.Net.IPAddress? remote);

    [LoggerMessage(LogLevel.Error, "A pushed story could not be stored; its sender is told to send it again.")]
    private partial void LogNotStored(Exception exception);
}
