using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Bot.Articles.Markup;

/// <summary>The plain paragraphs of HTML, XHTML or NITF: words only; scripts, styles, pictures, menus and forms go.</summary>
internal sealed class MarkupText
{
    private const int MaxDepth = 200;

    private static readonly HashSet<string> Hidden = Set(
        "script style noscript template iframe object embed svg math head nav aside form button select textarea figure figcaption media media-caption audio video canvas title body.head hedline byline docdata");

    private static readonly HashSet<string> Blocks = Set(
        "p div section article header footer main blockquote pre h1 h2 h3 h4 h5 h6 ul ol dl dt dd table tr address hr hl1 hl2 block body body.content body.end nitf-table fn bq");

    private readonly List<string> _paragraphs = [];
    private readonly StringBuilder _text = new();

    /// <summary>Reads markup, however broken. Never throws for what it holds.</summary>
    public static IReadOnlyList<string> Paragraphs(string markup)
    {
        using var document = new HtmlParser().ParseDocument(ShallowMarkup.Of(markup));
        var reader = new MarkupText();
        if (document.Body is { } body)
            reader.ReadChildren(body, 0);
        reader.EndParagraph();
        return reader._paragraphs;
    }

    private void ReadChildren(INode parent, int depth)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
                _text.Append(text.Data);
            else if (node is IElement element && depth < MaxDepth)
                Read(element, depth);
        }
    }

    private void Read(IElement element, int depth)
    {
        var name = element.LocalName;
        if (Hidden.Contains(name))
            return;
        var isBlock = Blocks.Contains(name) || name == "li";
        if (isBlock)
            EndParagraph();
        if (name == "li")
            _text.Append("• ");
        else if (name is "br" or "td" or "th")
            _text.Append(' ');
        ReadChildren(element, depth + 1);
        if (isBlock)
            EndParagraph();
    }

    private void EndParagraph()
    {
        var paragraph = string.Join(' ', _text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        _text.Clear();
        if (paragraph.Length > 0 && paragraph != "•")
            _paragraphs.Add(paragraph);
    }

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
