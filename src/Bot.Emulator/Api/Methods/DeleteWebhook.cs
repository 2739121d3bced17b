using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>deleteWebhook: back to polling.</summary>
internal sealed class DeleteWebhook(World world) : IBotMethod
{
    public string Name => "deleteWebhook";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        if (parameters.Flag("drop_pending_updates"))
            world.Updates.Clear();
        world.Webhook.Point(null);
        return Task.FromResult(MethodResult.True);
    }
}
