using Bot.Hosting.Jobs;
using Bot.Hosting.Settings;
using Quartz;

namespace Bot.Hosting.Composition;

/// <summary>What the clock wakes up. Jobs are thin; what is due stands in the tables, so a missed wake-up loses nothing.</summary>
internal static class Schedule
{
    /// <summary>Adds the scheduler, in memory, and its jobs.</summary>
    public static IServiceCollection AddSchedule(this IServiceCollection services, BotSettings settings)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ScheduleJob<ScanJob>(trigger => trigger
                .WithIdentity("scan")
                .StartNow()
                .WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromSeconds(settings.Content.ScanSeconds)).RepeatForever()));
            quartz.ScheduleJob<TidyJob>(trigger => trigger
                .WithIdentity("tidy")
                .WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromHours(1)).RepeatForever()));
        });
        services.AddQuartzHostedService();
        return services;
    }
}
