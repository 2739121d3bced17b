using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>sendChatAction: "typing…" on the page.</summary>
internal sealed class SendChatAction(World world, ChatAccess access) : IBotMethod
{
    private static readonly HashSet<string> Actions = new(StringComparer.OrdinalIgnoreCase)
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
        "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    };

    public string Name => "sendChatAction";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        var room = access.FindWritable(parameters);
        if (!Actions.Contains(parameters.Text("action") ?? ""))
            throw ApiException.BadRequest("wrong parameter action in request");
        world.News.Typing(room.Chat.Id);
        return Task.FromResult(MethodResult.True);
    }
}
