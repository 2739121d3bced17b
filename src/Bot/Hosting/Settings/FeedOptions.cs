namespace Bot.Hosting.Settings;

/// <summary>A feed named in the settings.</summary>
internal sealed class FeedOptions
{
    /// <summary>Where it stands.</summary>
    [WebAddress(ErrorMessage = "Url is not a web address. Write one such as https://news.example/rss.xml.")]
    public string Url { get; set; } = "";

    /// <summary>Whether the page behind an item that carries only a teaser is read; without a value, as it was set in the chat.</summary>
    public bool? FullText { get; set; }
}
