using Bot.Hosting.Jobs;
using Bot.Hosting.Settings;
using Bot.Newsdesk;
using Bot.Storage;
using Quartz;

namespace Bot.Hosting.Composition;

/// <summary>What the clock wakes up. Jobs are thin; what is due stands in the tables, so a missed wake-up loses nothing.</summary>
internal static class Schedule
{
    /// <summary>Adds the scheduler, in memory, and its jobs.</summary>
    public static IServiceCollection AddSchedule(this IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton<DatabaseUpkeep>().AddSingleton<Expiry>();
        services.AddQuartz(quartz =>
        {
            quartz.ScheduleJob<ScanJob>(trigger => trigger
                .WithIdentity("scan")
                .StartNow()
                .WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromSeconds(settings.Content.ScanSeconds)).RepeatForever()));
            quartz.ScheduleJob(Every<HealthJob>(TimeSpan.FromMinutes(1)));
            quartz.ScheduleJob(Every<SourceWatchJob>(TimeSpan.FromMinutes(1)));
            quartz.ScheduleJob(Every<TidyJob>(TimeSpan.FromHours(1)));
            quartz.ScheduleJob(Every<ExpiryJob>(TimeSpan.FromHours(1)));
            quartz.ScheduleJob(Every<RetentionJob>(TimeSpan.FromHours(6)));
            quartz.ScheduleJob(Every<RuleJob>(TimeSpan.FromHours(12)));
            quartz.ScheduleJob(Every<ProfileJob>(TimeSpan.FromHours(12)));
            quartz.ScheduleJob(Every<OptimizeJob>(TimeSpan.FromHours(12)));
            quartz.ScheduleJob(Every<CheckpointJob>(TimeSpan.FromMinutes(10)));
        });
        services.AddQuartzHostedService();
        return services;
    }

    private static Action<ITriggerConfigurator<TJob>> Every<TJob>(TimeSpan interval)
        where TJob : class, IJob => trigger => trigger
        .WithIdentity(typeof(TJob).Name)
        .WithSimpleSchedule(every => every.WithInterval(interval).RepeatForever());
}
