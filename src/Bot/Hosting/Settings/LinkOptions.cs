using System.ComponentModel.DataAnnotations;

namespace Bot.Hosting.Settings;

/// <summary>Where a story without an address of its own links to.</summary>
internal sealed class LinkOptions
{
    /// <summary>An address with <c>{id}</c> for the story's key, such as <c>https://news.example/s/{id}</c>; empty: the bot's own deep link.</summary>
    [RegularExpression(@"^(https?://\S*\{id\}\S*)?$", ErrorMessage = "Links:StoryTemplate must be empty or an http(s) address that holds {{id}}.")]
    public string StoryTemplate { get; set; } = "";
}
