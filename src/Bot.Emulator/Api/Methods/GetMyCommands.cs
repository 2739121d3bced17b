using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>getMyCommands.</summary>
internal sealed class GetMyCommands(World world, ChatAccess access) : IBotMethod
{
    public string Name => "getMyCommands";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var commands = world.Commands.Get(CommandsInput.Scope(parameters, access), CommandsInput.Language(parameters));
        return Task.FromResult(MethodResult.Of(commands, ApiJson.Default.IReadOnlyListBotCommandObject));
    }
}
