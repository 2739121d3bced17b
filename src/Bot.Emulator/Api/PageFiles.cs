using System.Collections.Frozen;

namespace Bot.Emulator.Api;

/// <summary>The chat page's files, carried inside the program, so that it serves the same page wherever it is started from.</summary>
internal sealed class PageFiles
{
    private const string Prefix = "wwwroot/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, byte[]> _files = Load().ToFrozenDictionary(StringComparer.Ordinal);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", context => ServeAsync(context, "index.html"));
        routes.MapGet("/{file}", context => ServeAsync(context, context.Request.RouteValues["file"] as string ?? ""));
    }

    private async Task ServeAsync(HttpContext context, string name)
    {
        if (!_files.TryGetValue(name, out var content) || !Types.TryGetValue(Path.GetExtension(name), out var type))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.BodyWriter.WriteAsync(content, context.RequestAborted);
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Load()
    {
        var assembly = typeof(PageFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name) ?? Stream.Null;
            using var content = new MemoryStream();
            stream.CopyTo(content);
            yield return new(name[Prefix.Length..], content.ToArray());
        }
    }
}
