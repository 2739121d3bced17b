namespace Bot.Emulator.Api;

/// <summary>
/// Keeps other web sites open in the same browser out: a request must name this machine as its host (against DNS
/// rebinding), and a browser's request must come from the page itself. Answers carry a strict content policy.
/// </summary>
internal static class LocalOnly
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var host = context.Request.Host;
        if (host.Host is not ("127.0.0.1" or "localhost" or "[::1]") || IsForeign(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        await next(context);
    }

    private static bool IsForeign(HttpRequest request) =>
        request.Headers.Origin is [{ } origin] && origin != $"{request.Scheme}://{request.Host}";
}
