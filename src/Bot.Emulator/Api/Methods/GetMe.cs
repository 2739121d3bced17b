using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>getMe: the bot itself.</summary>
internal sealed class GetMe(World world) : IBotMethod
{
    public string Name => "getMe";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var me = world.Bot with
        {
            FirstName = world.Names.Get("") is { Length: > 0 } name ? name : world.Bot.FirstName,
            CanJoinGroups = true,
            CanReadAllGroupMessages = true,
            SupportsInlineQueries = false,
            CanConnectToBusiness = false,
            HasMainWebApp = false,
        };
        return Task.FromResult(MethodResult.Of(me, ApiJson.Default.UserObject));
    }
}
