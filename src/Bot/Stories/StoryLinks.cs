using System.Globalization;
using Bot.Articles;

namespace Bot.Stories;

/// <summary>Where a story can be read in full.</summary>
/// <param name="template">The operator's address with <c>{id}</c> for the story's key; empty: none.</param>
/// <param name="botUsername">The bot's name in Telegram, without <c>@</c>, for its own deep links.</param>
internal sealed class StoryLinks(string template, string botUsername)
{
    /// <summary>What the payload of a deep link to a story begins with.</summary>
    public const string PayloadPrefix = "s_";

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int MaxKeyLength = 12;

    /// <summary>The article's own address, else the operator's, else a deep link into the bot that shows the story there.</summary>
    public string For(Article article, long storyId) =>
        article.Url ?? (template.Length > 0 ? template.Replace("{id}", Key(storyId), StringComparison.Ordinal) : DeepLink(PayloadPrefix + Key(storyId)));

    /// <summary>A link that starts the bot with a payload of <c>[A-Za-z0-9_-]</c>, at most 64 (Bot API, "Deep linking").</summary>
    public string DeepLink(string payload) => string.Create(CultureInfo.InvariantCulture, $"https://t.me/{botUsername}?start={payload}");

    /// <summary>The story that a key, a deep link or the operator's address means; null for anything else.</summary>
    public long? Find(string keyOrLink)
    {
        const string Deep = "start=" + PayloadPrefix;
        if (keyOrLink.StartsWith(PayloadPrefix, StringComparison.Ordinal))
            return Read(keyOrLink[PayloadPrefix.Length..]);
        if (keyOrLink.LastIndexOf(Deep, StringComparison.Ordinal) is >= 0 and var at)
            return Read(keyOrLink[(at + Deep.Length)..]);
        if (template.Split("{id}") is [var before, var after] && keyOrLink.Length > before.Length + after.Length
            && keyOrLink.StartsWith(before, StringComparison.OrdinalIgnoreCase) && keyOrLink.EndsWith(after, StringComparison.OrdinalIgnoreCase))
            return Read(keyOrLink[before.Length..^after.Length]);
        return Read(keyOrLink);
    }

    /// <summary>A story's key in addresses.</summary>
    public static string Key(long storyId)
    {
        var key = "";
        for (var rest = storyId; rest > 0; rest /= Digits.Length)
            key = Digits[(int)(rest % Digits.Length)] + key;
        return key.Length == 0 ? "0" : key;
    }

    /// <summary>The story of a key; null for anything that is none.</summary>
    public static long? Read(string key)
    {
        if (key.Length is 0 or > MaxKeyLength)
            return null;
        long storyId = 0;
        foreach (var letter in key)
        {
            var digit = Digits.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
            if (digit < 0)
                return null;
            storyId = (storyId * Digits.Length) + digit;
        }

        return storyId;
    }
}
