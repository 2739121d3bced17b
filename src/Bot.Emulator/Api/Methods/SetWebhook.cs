using System.Text.RegularExpressions;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>setWebhook. Plain http is taken for loopback addresses only, since an emulator's bot runs on the same machine.</summary>
internal sealed partial class SetWebhook(World world) : IBotMethod
{
    public string Name => "setWebhook";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var url = parameters.Text("url") ?? "";
        var secret = parameters.Text("secret_token");
        if (secret is { Length: > 0 } && !Secrets().IsMatch(secret))
            throw ApiException.BadRequest("secret token contains unallowed characters");
        var target = url.Length == 0
            ? null
            : new WebhookTarget(Address(url), string.IsNullOrEmpty(secret) ? null : secret, Math.Clamp(parameters.Int("max_connections") ?? 40, 1, 100));
        if (parameters.Json("allowed_updates", ApiJson.Default.IReadOnlyListString, "allowed_updates") is { } kinds)
            world.Updates.Allow(kinds);
        if (parameters.Flag("drop_pending_updates"))
            world.Updates.Clear();
        world.Webhook.Point(target);
        return Task.FromResult(MethodResult.True);
    }

    private static Uri Address(string url)
    {
        if (!Uri.TryCreate(url.Contains("://", StringComparison.Ordinal) ? url : "https://" + url, UriKind.Absolute, out var uri))
            throw ApiException.BadRequest("bad webhook: invalid URL");
        var isLocal = uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback;
        return isLocal || uri.Scheme == Uri.UriSchemeHttps
            ? uri
            : throw ApiException.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$", RegexOptions.NonBacktracking)]
    private static partial Regex Secrets();
}
