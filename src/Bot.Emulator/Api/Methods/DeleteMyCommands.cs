using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>deleteMyCommands.</summary>
internal sealed class DeleteMyCommands(World world, ChatAccess access) : IBotMethod
{
    public string Name => "deleteMyCommands";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        world.Commands.Delete(CommandsInput.Scope(parameters, access), CommandsInput.Language(parameters));
        world.News.ProfileChanged();
        return Task.FromResult(MethodResult.True);
    }
}
