using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>setMyCommands.</summary>
internal sealed class SetMyCommands(World world, ChatAccess access) : IBotMethod
{
    public string Name => "setMyCommands";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        world.Commands.Set(
            CommandsInput.Scope(parameters, access), CommandsInput.Language(parameters), CommandsInput.Commands(parameters));
        world.News.ProfileChanged();
        return Task.FromResult(MethodResult.True);
    }
}
