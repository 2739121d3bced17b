using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Control;

/// <summary>
/// <c>POST /emulator/raw-update</c> queues the body as an update, for tests of hostile input. An object gets the next
/// update_id unless it has one; what is no JSON is served once as it is and then forgotten, since it has no id to
/// acknowledge.
/// </summary>
internal sealed class RawUpdateEndpoint(World world)
{
    private const int MaximumLength = 1024 * 1024;

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/emulator/raw-update", Bodies.Guarded(AddAsync));

    private async Task AddAsync(HttpContext context, CancellationToken cancellation)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellation);
        if (text.Length is 0 or > MaximumLength)
            throw new ControlException("the body must be 1 byte to 1 MiB");
        var update = Parse(text);
        var id = world.Updates.AddRaw(id => Encoding.UTF8.GetBytes(update is null ? text : Numbered(update, id)), once: update is null);
        await Bodies.DoneAsync(context, cancellation, new ControlAnswer { Id = $"{id}" });
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Numbered(JsonObject update, long id)
    {
        if (!update.ContainsKey("update_id"))
            update.Insert(0, "update_id", id);
        return update.ToJsonString();
    }
}
