using Bot.Articles.Reading;
using Bot.Hosting.Settings;
using Bot.Sources.ContentFolder;
using Bot.Texts;
using Bot.Topics;

namespace Bot.Hosting.Checking;

/// <summary>Reads the content folder as the bot would, and says what it could not use.</summary>
internal static class ContentCheck
{
    /// <summary>What is wrong with the topic files.</summary>
    public static IEnumerable<string> Topics(ContentOptions content)
    {
        var folder = ContentPaths.Topics(content);
        if (!Directory.Exists(folder))
            return [$"{folder}: there is no such folder. Content:Folder is '{content.Folder}'; it must name the folder that holds articles, topics and messages."];
        return TopicCatalogueReader.Read(folder).Problems.Select(problem => Path.Combine(folder, problem.ToString()));
    }

    /// <summary>What is wrong with the texts.</summary>
    public static IEnumerable<string> Texts(ContentOptions content)
    {
        var folder = ContentPaths.Messages(content);
        return TextCatalogue.Load(folder).Problems.Select(problem => Path.Combine(folder, problem.ToString()));
    }

    /// <summary>Which article files would be refused, and why.</summary>
    public static async Task<IReadOnlyList<string>> ArticlesAsync(ContentOptions content, CancellationToken cancellationToken)
    {
        var folder = ContentPaths.Articles(content);
        var reading = ContentPaths.Reading(content);
        var problems = new List<string>();
        foreach (var (path, stamp) in FolderScan.Read(folder).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var file = await FileContent.ReadAsync(folder, path, stamp, cancellationToken);
            var refusal = file?.Refusal ?? (file?.Bytes is { } bytes ? ContentPaths.Reader.Read(new SourceDocument(path, bytes), reading).Refusal : null);
            if (refusal is not null)
                problems.Add($"{Path.Combine(folder, path)}{(refusal.Line is { } line ? $":{line}" : "")}: {refusal.Reason}");
        }

        return problems;
    }
}
