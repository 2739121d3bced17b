using System.Globalization;
using Bot.Outbox;
using Bot.Texts;

namespace Bot.Newsdesk.Health;

/// <summary>Says how much is to leave in the next day, and whether it fits.</summary>
internal static class LoadReport
{
    /// <summary>Returns the lines.</summary>
    public static Markup Render(LoadForecast forecast, Wording wording)
    {
        if (forecast.PerSecond <= 0)
            return wording.Html(HealthTexts.LoadUnlimited, ("sent", forecast.Sent), ("expected", forecast.Expected));
        var load = wording.Html(
            HealthTexts.Load,
            ("sent", forecast.Sent),
            ("expected", forecast.Expected),
            ("capacity", forecast.Capacity),
            ("percent", (long)Math.Ceiling(forecast.Expected * 100.0 / Math.Max(1, forecast.Capacity))),
            ("hour", Clock(forecast.Busiest.From)),
            ("messages", forecast.Busiest.Messages));
        return forecast.TooMuch is { } much
            ? new Markup($"{load.Html}\n{wording.Html(HealthTexts.TooMuch, ("hour", Clock(much.From)), ("messages", much.Messages), ("duration", wording.Duration(much.Drains))).Html}")
            : load;
    }

    private static string Clock(DateTimeOffset at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);
}
