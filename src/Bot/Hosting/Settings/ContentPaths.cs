using Bot.Articles.Reading;
using Bot.Sources;
using NodaTime;

namespace Bot.Hosting.Settings;

/// <summary>Where things stand in the content folder, and how its articles are read.</summary>
internal static class ContentPaths
{
    /// <summary>The readers for files in the folder.</summary>
    public static DocumentReader Reader => SourceReaders.All;

    /// <summary>Says that the folder is not there, and what to do; null where it is.</summary>
    public static string? Missing(ContentOptions options) =>
        Directory.Exists(options.Folder) ? null : $"Content:Folder is '{options.Folder}', and there is no such folder ({Path.GetFullPath(options.Folder)}). Name the folder that holds articles, topics and messages.";

    /// <summary>Stories to publish.</summary>
    public static string Articles(ContentOptions options) => Path.Combine(options.Folder, "articles");

    /// <summary>The topic catalogue.</summary>
    public static string Topics(ContentOptions options) => Path.Combine(options.Folder, "topics");

    /// <summary>Every text a reader sees.</summary>
    public static string Messages(ContentOptions options) => Path.Combine(options.Folder, "messages");

    /// <summary>What the operator knows of the stories that they do not say.</summary>
    public static ReadingOptions Reading(ContentOptions options) =>
        ReadingOptions.Default with { Zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.Zone) ?? DateTimeZone.Utc };
}
