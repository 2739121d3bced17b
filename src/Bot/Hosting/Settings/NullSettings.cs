namespace Bot.Hosting.Settings;

/// <summary>A setting that is <c>null</c> counts as not set. The binder of .NET 10 would put the null in the place of the default.</summary>
internal static class NullSettings
{
    /// <summary>Returns the settings that have a value.</summary>
    public static IConfiguration Without(IConfiguration configuration) =>
        new ConfigurationBuilder().AddInMemoryCollection(configuration.AsEnumerable().Where(setting => setting.Value is not null)).Build();
}
