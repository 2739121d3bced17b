using System.ComponentModel.DataAnnotations;

namespace Bot.Hosting.Settings;

/// <summary>The folder that editors work in.</summary>
internal sealed class ContentOptions
{
    /// <summary>Holds articles/, topics/ and messages/.</summary>
    [Required(ErrorMessage = "Content:Folder is empty. Name the folder that holds articles, topics and messages.")]
    public string Folder { get; set; } = "content";

    /// <summary>IANA zone of times that stories print without one.</summary>
    [Zone(ErrorMessage = "Content:Zone is not a time zone. Write an IANA name such as Europe/Paris, or UTC.")]
    public string Zone { get; set; } = "UTC";

    /// <summary>How often the folder is scanned for what the watcher missed.</summary>
    [Range(1, 3600, ErrorMessage = "Content:ScanSeconds must be 1 to 3600.")]
    public int ScanSeconds { get; set; } = 30;
}
