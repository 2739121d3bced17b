using System.Globalization;
using Bot.Emulator.Faults;
using Bot.Emulator.State;

namespace Bot.Emulator.Api.Control;

/// <summary>The program API on what has happened: accepted sends and counts.</summary>
internal sealed class RecordEndpoints(World world, FaultPlan faults)
{
    private static readonly HashSet<string> Sends = ["sendMessage", "sendPhoto", "copyMessage"];

    private readonly long _start = world.Time.GetTimestamp();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/emulator/sends", Bodies.Guarded(SendsAsync));
        routes.MapGet("/emulator/statistics", Bodies.Guarded(StatisticsAsync));
    }

    /// <summary>Accepted sends numbered above <c>after</c>, at most <c>limit</c>; <c>all=true</c> adds edits and deletions.</summary>
    private Task SendsAsync(HttpContext context, CancellationToken cancellation)
    {
        var query = context.Request.Query;
        var after = long.TryParse(query["after"], CultureInfo.InvariantCulture, out var given) ? given : 0;
        var limit = int.TryParse(query["limit"], CultureInfo.InvariantCulture, out var asked) ? asked : int.MaxValue;
        var all = query["all"] == "true";
        var lines = world.Sends.After(after)
            .Where(entry => all || Sends.Contains(entry.Send.Method))
            .Take(limit)
            .Select(entry => Line(entry.Sequence, entry.Send));
        return Bodies.WriteAsync(context, lines, ControlJson.Default.IEnumerableSendLine, cancellation);
    }

    private Task StatisticsAsync(HttpContext context, CancellationToken cancellation)
    {
        var statistics = new Statistics
        {
            Chats = world.Chats.Count,
            People = world.People.All.Count,
            Sends = world.Sends.Last,
            PendingUpdates = world.Updates.Count,
            PollsOpen = world.Updates.OpenPolls,
            Early = faults.Waits.Early,
            Calls = world.Counts.Calls,
            Answers = world.Counts.Answers,
            Seconds = world.Time.GetElapsedTime(_start).TotalSeconds,
        };
        return Bodies.WriteAsync(context, statistics, ControlJson.Default.Statistics, cancellation);
    }

    private static SendLine Line(long sequence, AcceptedSend send) => new(
        sequence,
        Math.Round(send.Seconds, 6),
        send.Method,
        send.ChatId,
        send.MessageId,
        send.TextHash.ToString("x16", CultureInfo.InvariantCulture),
        send.FirstLine,
        send.Paid,
        send.Answered);
}
