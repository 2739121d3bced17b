using System.Globalization;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>Addresses behind text and buttons.</summary>
internal static class Links
{
    private const string UserLink = "tg://user?id=";

    /// <summary>A "text_link", a "text_mention" for a tg://user link, or null for what is no address.</summary>
    public static EntityObject? Entity(string address)
    {
        if (address.StartsWith(UserLink, StringComparison.OrdinalIgnoreCase)
            && long.TryParse(address.AsSpan(UserLink.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return new EntityObject { Type = EntityTypes.TextMention, User = new UserObject { Id = id, FirstName = $"Person {id}" } };
        }
        return Normalise(address) is { } url ? new EntityObject { Type = EntityTypes.TextLink, Url = url } : null;
    }

    /// <summary>The address as Telegram keeps it: a scheme is added where missing; null for what is no http or tg address.</summary>
    public static string? Normalise(string address)
    {
        var text = address.Trim();
        if (text.Contains(' ', StringComparison.Ordinal))
            return null;
        var full = text.Contains("://", StringComparison.Ordinal) ? text : "http://" + text;
        if (!Uri.TryCreate(full, UriKind.Absolute, out var uri))
            return null;
        if (uri.Scheme is "tg" or "ton" or "tonsite")
            return full;
        if (uri.Scheme is not ("http" or "https") || !(uri.HostNameType != UriHostNameType.Dns || uri.Host.Contains('.', StringComparison.Ordinal)))
            return null;
        return uri.PathAndQuery == "/" && uri.Fragment.Length == 0 && !full.EndsWith('/') ? full + "/" : full;
    }
}
