using System.Text.Json;
using Bot.Emulator.Faults;

namespace Bot.Emulator.Api.Control;

/// <summary>The program API on faults.</summary>
internal sealed class FaultEndpoints(FaultPlan faults, RefusingListenerFactory listener)
{
    private const double MaximumRefusal = 600;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/emulator/faults", Bodies.Guarded(ReportAsync));
        routes.MapPost("/emulator/faults", Bodies.Guarded(AddAsync));
        routes.MapDelete("/emulator/faults", Bodies.Guarded(ClearAsync));
    }

    private async Task ReportAsync(HttpContext context, CancellationToken cancellation)
    {
        var rules = faults.Rules.Select(active => new FaultState(active.Rule, active.Struck));
        var report = new FaultReport([.. rules], faults.Limits, faults.Waits.Early);
        await Bodies.WriteAsync(context, report, ControlJson.Default.FaultReport, cancellation);
    }

    /// <summary>Takes a <see cref="FaultRequest"/>, or a bare list of rules.</summary>
    private async Task AddAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = await ReadAsync(context.Request, cancellation);
        foreach (var rule in request.Rules)
            Check(rule);
        if (request.RefuseSeconds is < 0 or > MaximumRefusal)
            throw new ControlException($"refuse_seconds must be 0 to {MaximumRefusal}");
        faults.Add(request);
        if (request.RefuseSeconds > 0)
        {
            // This connection alone ends in good order, so that whoever asked gets an answer.
            context.Response.Headers.Connection = "close";
            await listener.RefuseAsync(TimeSpan.FromSeconds(request.RefuseSeconds), context.Connection.Id, CancellationToken.None);
        }
        await ReportAsync(context, cancellation);
    }

    private async Task ClearAsync(HttpContext context, CancellationToken cancellation)
    {
        faults.Clear();
        await ReportAsync(context, cancellation);
    }

    private static async Task<FaultRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, new JsonDocumentOptions { MaxDepth = 16 }, cancellation);
            var read = document.RootElement.ValueKind == JsonValueKind.Array
                ? new FaultRequest { Rules = document.RootElement.Deserialize(ControlJson.Default.IReadOnlyListFaultRule) ?? [] }
                : document.RootElement.Deserialize(ControlJson.Default.FaultRequest);
            return read ?? throw new ControlException("the body is empty");
        }
        catch (JsonException broken)
        {
            throw new ControlException($"the body is not the JSON expected: {broken.Path} {broken.Message}");
        }
    }

    private static void Check(FaultRule? rule)
    {
        if (rule is null)
            throw new ControlException("a rule is null");
        if (rule.Share is < 0 or > 1 || double.IsNaN(rule.Share))
            throw new ControlException("share must be 0 to 1");
        if (rule.Status is < 400 or > 599)
            throw new ControlException("status must be 400 to 599");
        if (rule.RetryAfter < 0 || rule.DelayMs < 0 || rule.Skip < 0 || rule.Times < 0)
            throw new ControlException("retry_after, delay_ms, skip and times must not be negative");
    }
}
