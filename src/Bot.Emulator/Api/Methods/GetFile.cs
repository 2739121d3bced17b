using Bot.Emulator.State;

namespace Bot.Emulator.Api.Methods;

/// <summary>getFile: where a file can be downloaded. Files of more than 20 MB are refused, as Telegram does.</summary>
internal sealed class GetFile(World world) : IBotMethod
{
    /// <summary>The largest file a bot can download, in bytes (Bot API, getFile).</summary>
    public const long Largest = 20 * 1024 * 1024;

    public string Name => "getFile";

    public MethodKind Kind => MethodKind.Quiet;

    public Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation)
    {
        if (parameters.Text("file_id") is not { Length: > 0 } id)
            throw ApiException.BadRequest("file_id not specified");
        var file = world.Files.Find(id) ?? throw ApiException.BadRequest("invalid file_id");
        if (file.FileSize > Largest)
            throw ApiException.BadRequest("file is too big");
        if (world.Files.Content(id) is null)
            throw ApiException.BadRequest("wrong file_id or the file is temporarily unavailable");
        return Task.FromResult(MethodResult.Of(file, ApiJson.Default.FileObject));
    }
}
