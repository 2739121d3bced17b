using System.Text;
using Markdig.Syntax.Inlines;

namespace Bot.Articles.Markdown;

/// <summary>The words of a Markdown paragraph.</summary>
internal static class InlineText
{
    /// <summary>The text without marks; line breaks become spaces.</summary>
    public static string Of(ContainerInline? container)
    {
        var text = new StringBuilder();
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            Append(text, inline);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                text.Append(' ');
                break;
            case LinkInline { IsImage: true } or HtmlInline:
                break;
            case ContainerInline container:
                for (var inner = container.FirstChild; inner is not null; inner = inner.NextSibling)
                    Append(text, inner);
                break;
        }
    }
}
