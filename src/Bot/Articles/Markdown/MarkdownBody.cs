using Markdig;
using Markdig.Syntax;

namespace Bot.Articles.Markdown;

/// <summary>Turns Markdown into plain paragraphs: links keep their words, pictures and raw HTML tags go, list items keep a bullet or their number.</summary>
internal sealed class MarkdownBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Build();

    private readonly List<string> _paragraphs = [];

    /// <summary>The text of the first heading of the first level, when it stands above everything else.</summary>
    public string? Title { get; private set; }

    /// <summary>The paragraphs in order, none empty.</summary>
    public IReadOnlyList<string> Paragraphs => _paragraphs;

    /// <summary>Reads the Markdown.</summary>
    /// <exception cref="ArgumentException">It is nested too deeply for Markdig.</exception>
    public static MarkdownBody Read(string text)
    {
        var body = new MarkdownBody();
        foreach (var block in Markdig.Markdown.Parse(text, Pipeline))
            body.Add(block, "");
        return body;
    }

    private void Add(Block block, string prefix)
    {
        switch (block)
        {
            case HeadingBlock { Level: 1 } title when Title is null && _paragraphs.Count == 0:
                Title = InlineText.Of(title.Inline);
                break;
            case HtmlBlock html:
                Add(prefix, HtmlText.OfBlock(html.Lines.ToString()));
                break;
            case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case LeafBlock { Inline: not null } leaf:
                Add(prefix, InlineText.Of(leaf.Inline));
                break;
            case LeafBlock code:
                Add(prefix, code.Lines.ToString());
                break;
            case ListBlock list:
                AddList(list);
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                    Add(inner, prefix);
                break;
        }
    }

    private void AddList(ListBlock list)
    {
        var number = int.TryParse(list.OrderedStart, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var prefix = list.IsOrdered ? $"{number++}. " : "• ";
            foreach (var block in item)
            {
                Add(block, prefix);
                prefix = "";
            }
        }
    }

    private void Add(string prefix, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _paragraphs.Add(prefix + text.Trim());
    }
}
