using System.Globalization;
using System.Text;
using System.Web;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Markup;

/// <summary>The address in round brackets after a link's text.</summary>
internal sealed class MarkdownAddress(string source, int begin)
{
    private const string EmojiLink = "tg://emoji?id=";
    private const string TimeLink = "tg://time?";

    /// <summary>The position after the closing bracket, once read.</summary>
    public int End { get; private set; }

    public string Read()
    {
        var address = new StringBuilder();
        var at = begin + 1;
        while (at < source.Length && source[at] != ')')
        {
            if (source[at] == '\\' && at + 1 < source.Length && source[at + 1] is > '\0' and < '\u007f')
                at++;
            address.Append(source[at++]);
        }
        if (at >= source.Length)
            throw new MarkupException($"Can't find end of a URL at byte offset {MarkupException.ByteOffset(source, begin)}");
        End = at + 1;
        return address.ToString();
    }

    /// <summary>What an exclamation mark before a link makes: a custom emoji or a date.</summary>
    public static EntityObject Special(string address)
    {
        if (address.StartsWith(TimeLink, StringComparison.Ordinal))
        {
            var query = HttpUtility.ParseQueryString(address[TimeLink.Length..]);
            return DateTimes.Entity(query["unix"], query["format"]);
        }
        var id = address.StartsWith(EmojiLink, StringComparison.Ordinal) ? address[EmojiLink.Length..] : "";
        return ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? new EntityObject { Type = EntityTypes.CustomEmoji, CustomEmojiId = id }
            : throw new MarkupException("Custom emoji URL must have an emoji identifier");
    }
}
