using Bot.Emulator.Api.Objects;
using Bot.Emulator.State;

namespace Bot.Emulator.Api;

/// <summary>Answers <c>/file/bot&lt;token&gt;/&lt;file_path&gt;</c>: the bytes of a file that getFile named.</summary>
internal sealed class FileEndpoint(World world, TokenGate gate)
{
    public async Task HandleAsync(HttpContext context)
    {
        if (!gate.Accepts(context.Request.RouteValues["token"] as string ?? ""))
            await RefuseAsync(context, 401, "Unauthorized");
        else if (world.Files.ContentAt(context.Request.RouteValues["path"] as string ?? "") is { } bytes)
            await AnswerAsync(context, bytes);
        else
            await RefuseAsync(context, 404, "Not Found");
    }

    private static async Task AnswerAsync(HttpContext context, byte[] bytes)
    {
        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    private static Task RefuseAsync(HttpContext context, int code, string description)
    {
        context.Response.StatusCode = code;
        return context.Response.WriteAsJsonAsync(new ErrorAnswer { ErrorCode = code, Description = description }, ApiJson.Default.ErrorAnswer, "application/json", context.RequestAborted);
    }
}
