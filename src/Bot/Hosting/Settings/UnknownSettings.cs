using Bot.Topics;

namespace Bot.Hosting.Settings;

/// <summary>
/// Finds settings that nothing reads, as a misspelt name leaves them. The environment holds much that is none of ours, so a
/// section counts only where its name is near to one of this bot's.
/// </summary>
internal static class UnknownSettings
{
    /// <summary>Returns each, as a sentence that names the setting that was probably meant.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration) =>
        configuration.GetChildren().Where(section => section.GetChildren().Any()).SelectMany(Of).Concat(Misplaced(configuration));

    /// <summary>A plain value where a list belongs would be dropped without a word.</summary>
    private static IEnumerable<string> Misplaced(IConfiguration configuration)
    {
        var lists = KnownSettings.Lists.Select(configuration.GetSection).Where(HoldsPlainValue).Select(list => $"{list.Path} is a list. Write {list.Path}:0, {list.Path}:1 and so on.");
        var feeds = configuration.GetSection(KnownSettings.Feeds);
        return lists.Concat(feeds.GetChildren().Prepend(feeds).Where(HoldsPlainValue).Select(feed =>
            $"{feed.Path} is no address by itself. Write {KnownSettings.Feeds}:{(feed == feeds ? "0" : feed.Key)}:{nameof(FeedOptions.Url)}."));
    }

    private static bool HoldsPlainValue(IConfigurationSection section) => !string.IsNullOrWhiteSpace(section.Value) && !section.GetChildren().Any();

    private static IEnumerable<string> Of(IConfigurationSection section)
    {
        if (!KnownSettings.Sections.TryGetValue(section.Key, out var known))
            return Nearest(section.Key, KnownSettings.Sections.Keys) is { } meant ? [$"There is no section {section.Key} of settings. Did you mean {meant}?"] : [];
        var settings = section.Key.Equals(KnownSettings.Feeds, StringComparison.OrdinalIgnoreCase) ? section.GetChildren().SelectMany(feed => feed.GetChildren()) : section.GetChildren();
        return settings.Where(setting => !known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)).Select(setting => Of(setting, known));
    }

    private static string Of(IConfigurationSection setting, IReadOnlyList<string> known)
    {
        var parent = setting.Path[..^setting.Key.Length];
        return Nearest(setting.Key, known) is { } meant
            ? $"There is no setting {setting.Path}. Did you mean {parent}{meant}?"
            : $"There is no setting {setting.Path}. There are: {string.Join(", ", known.Select(name => parent + name))}.";
    }

    private static string? Nearest(string typed, IEnumerable<string> names) => names
        .Select(name => (Name: name, Distance: NameDistance.Between(typed.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(near => near.Distance <= NameDistance.Allowed(typed))
        .OrderBy(near => near.Distance)
        .Select(near => near.Name)
        .FirstOrDefault();
}
