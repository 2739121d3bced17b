using Bot.Outbox;
using Bot.Storage;
using Bot.Texts;
using Microsoft.Data.Sqlite;

namespace Bot.Newsdesk.Health;

/// <summary>Tells the admins, once, that alerts are late or that updates could not be handled, and once that alerts are on time again.</summary>
internal sealed class HealthWatch(Database database, DatabaseWriter writer, AdminNotice notice, ISetAsideUpdates setAside, HealthOptions options, TimeProvider time)
{
    private const string LateAlerts = "late alerts";
    private const string SetAside = "set aside";

    /// <summary>Does one round.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await writer.WriteAsync(connection => Epoch.Seen(connection, now.ToUnixTimeMilliseconds()), cancellationToken);
        var (late, lateSince, aside, asideSince) = Look(now);
        if (late > options.Late && lateSince is null)
        {
            var waiting = CountLate(now);
            await writer.WriteAsync(connection => TellLate(connection, late, waiting, now), cancellationToken);
        }
        else if (late < options.Late / 2 && lateSince is { } since)
            await writer.WriteAsync(connection => TellOver(connection, since, now), cancellationToken);
        if (aside > 0 && asideSince is null)
            await writer.WriteAsync(connection => TellSetAside(connection, aside, now), cancellationToken);
        else if (aside == 0 && asideSince is not null)
            await writer.WriteAsync(connection => TroubleStore.End(connection, SetAside), cancellationToken);
    }

    private (TimeSpan Late, long? LateSince, long Aside, long? AsideSince) Look(DateTimeOffset now)
    {
        using var reader = database.OpenReader();
        return (
            LateMessages.Oldest(reader, now),
            TroubleStore.Since(reader, LateAlerts),
            setAside.Count(reader),
            TroubleStore.Since(reader, SetAside));
    }

    /// <summary>There may be a million of them, which the writer must not wait for.</summary>
    private long CountLate(DateTimeOffset now)
    {
        using var reader = database.OpenReader();
        return LateMessages.Count(reader, now);
    }

    private void TellLate(SqliteConnection connection, TimeSpan late, long waiting, DateTimeOffset now)
    {
        var until = PauseStore.AllUntil(connection, now.ToUnixTimeMilliseconds());
        var told = notice.Tell(connection, $"late alerts {now.ToUnixTimeMilliseconds()}", now, wording =>
        {
            var (cause, todo) = Cause(waiting, until, wording);
            return new MessageContent
            {
                Html = wording.Html(HealthTexts.Late, ("duration", wording.Duration(TimeSpan.FromMinutes(Math.Floor(late.TotalMinutes)))), ("count", waiting), ("cause", cause), ("todo", todo)).Html,
                Buttons = [Details(wording)],
            };
        });
        if (told > 0)
            TroubleStore.Begin(connection, LateAlerts, now.ToUnixTimeMilliseconds());
    }

    private (Markup Cause, Markup Todo) Cause(long waiting, DateTimeOffset? until, Wording wording)
    {
        if (until is { } end)
            return (wording.Html(HealthTexts.CausePause, ("time", end.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture))), wording.Html(HealthTexts.NothingToDo));
        if (HealthTexts.Of(options.Hindrance()) is { } known)
            return (wording.Html(known.Cause), wording.Html(known.Todo));
        return options.PerSecond > 0 && waiting > options.PerSecond * 60
            ? (wording.Html(HealthTexts.CauseMany, ("duration", wording.Duration(TimeSpan.FromSeconds(Math.Ceiling(waiting / options.PerSecond))))), wording.Html(HealthTexts.NothingToDo))
            : (wording.Html(HealthTexts.CauseOther), wording.Html(HealthTexts.NothingToDo));
    }

    private void TellOver(SqliteConnection connection, long since, DateTimeOffset now)
    {
        var length = now - DateTimeOffset.FromUnixTimeMilliseconds(since);
        notice.Tell(connection, $"late alerts {since} over", now, wording => new MessageContent { Html = wording.Html(HealthTexts.OnTime, ("duration", wording.Duration(length))).Html });
        TroubleStore.End(connection, LateAlerts);
    }

    private void TellSetAside(SqliteConnection connection, long count, DateTimeOffset now)
    {
        var told = notice.Tell(connection, $"set aside {now.ToUnixTimeMilliseconds()}", now, wording => new MessageContent
        {
            Html = wording.Html(HealthTexts.SetAside, ("count", count)).Html,
            Buttons = [[new Button(wording.Plain(HealthTexts.SetAsideButton), SetAsideDesk.ListVerb)]],
        });
        if (told > 0)
            TroubleStore.Begin(connection, SetAside, now.ToUnixTimeMilliseconds());
    }

    private static IReadOnlyList<Button> Details(Wording wording) => [new Button(wording.Plain(HealthTexts.Details), StatisticsDesk.ShowVerb)];
}
