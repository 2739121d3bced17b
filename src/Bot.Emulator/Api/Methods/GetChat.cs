using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Methods;

/// <summary>getChat.</summary>
internal sealed class GetChat(ChatAccess access) : IBotMethod
{
    public string Name => "getChat";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var chat = access.Find(parameters).Chat;
        var info = new ChatFullInfo
        {
            Id = chat.Id,
            Type = chat.Type,
            Title = chat.Title,
            Username = chat.Username,
            FirstName = chat.FirstName,
            LastName = chat.LastName,
            IsForum = chat.IsForum,
            AccentColorId = (int)(Math.Abs(chat.Id) % 7),
            MaxReactionCount = 11,
            AcceptedGiftTypes = new AcceptedGiftTypes(),
            ActiveUsernames = chat.Username is { } name ? [name] : null,
            Permissions = chat.Type is ChatTypes.Group or ChatTypes.Supergroup ? new ChatPermissions() : null,
        };
        return Task.FromResult(MethodResult.Of(info, ApiJson.Default.ChatFullInfo));
    }
}
