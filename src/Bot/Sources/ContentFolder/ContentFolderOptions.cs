using Bot.Articles.Reading;

namespace Bot.Sources.ContentFolder;

/// <summary>One folder of stories.</summary>
/// <param name="SourceId">The source's id in articles and reports.</param>
/// <param name="Root">The folder; it may appear later.</param>
/// <param name="Reading">What its operator knows of its documents.</param>
internal sealed record ContentFolderOptions(string SourceId, string Root, ReadingOptions Reading)
{
    /// <summary>The folder's full path.</summary>
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Root));
}
