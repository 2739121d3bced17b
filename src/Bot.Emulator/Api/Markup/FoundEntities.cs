using System.Text.RegularExpressions;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>
/// The entities Telegram finds by itself: commands, hashtags, cashtags, mentions, addresses. Links need a scheme, "www."
/// or a well-known ending; Telegram knows more endings.
/// </summary>
internal static partial class FoundEntities
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The entities of a text that touch none of those it has already, styles apart.</summary>
    public static IEnumerable<EntityObject> In(FormattedText parsed)
    {
        if (parsed.Text.AsSpan().IndexOfAny("/#@$.:") < 0)
            return [];
        var taken = parsed.Entities.Where(entity => Blocks(entity.Type)).ToList();
        var found = new List<EntityObject>();
        Collect(Urls(), EntityTypes.Url);
        Collect(Emails(), EntityTypes.Email);
        Collect(Commands(), EntityTypes.BotCommand);
        Collect(Mentions(), EntityTypes.Mention);
        Collect(Hashtags(), EntityTypes.Hashtag);
        Collect(Cashtags(), EntityTypes.Cashtag);
        return found;

        void Collect(Regex pattern, string type)
        {
            foreach (Match match in pattern.Matches(parsed.Text))
            {
                var part = match.Groups["e"];
                if (taken.Exists(entity => entity.Offset < part.Index + part.Length && part.Index < entity.Offset + entity.Length))
                    continue;
                var entity = new EntityObject { Type = type, Offset = part.Index, Length = part.Length };
                taken.Add(entity);
                found.Add(entity);
            }
        }
    }

    private static bool Blocks(string type) =>
        type is EntityTypes.Code or EntityTypes.Pre or EntityTypes.TextLink or EntityTypes.TextMention or EntityTypes.CustomEmoji or EntityTypes.DateTime;

    [GeneratedRegex(@"(^|[^\w/.])(?<e>(https?://|www\.)[^\s<>""]*[\w/])", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Urls();

    [GeneratedRegex(@"(^|[^\w.+-])(?<e>[\w.+-]{1,64}@([a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Emails();

    [GeneratedRegex(@"(^|[^\w/@<>])(?<e>/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]{3,32})?)", Options)]
    private static partial Regex Commands();

    [GeneratedRegex(@"(^|[^\w@/])(?<e>@[A-Za-z0-9_]{3,32})", Options)]
    private static partial Regex Mentions();

    [GeneratedRegex(@"(^|[^\w#@/&])(?<e>#\d{0,255}[\p{L}_·][\w·]{0,255})", Options)]
    private static partial Regex Hashtags();

    [GeneratedRegex(@"(^|[^\w$])(?<e>\$[A-Z]{3,8})\b", Options)]
    private static partial Regex Cashtags();
}
