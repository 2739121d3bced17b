using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>getWebhookInfo.</summary>
internal sealed class GetWebhookInfo(World world) : IBotMethod
{
    public string Name => "getWebhookInfo";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var target = world.Webhook.Target;
        var info = new WebhookInfo
        {
            Url = target?.Url.AbsoluteUri ?? "",
            HasCustomCertificate = false,
            PendingUpdateCount = world.Updates.Count,
            LastErrorDate = world.Webhook.LastErrorDate,
            LastErrorMessage = world.Webhook.LastErrorMessage,
            MaxConnections = target?.MaxConnections,
            AllowedUpdates = world.Updates.Allowed is { } kinds ? [.. kinds] : null,
        };
        return Task.FromResult(MethodResult.Of(info, ApiJson.Default.WebhookInfo));
    }
}
