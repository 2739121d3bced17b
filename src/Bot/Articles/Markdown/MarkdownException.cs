using Bot.Articles.Reading;

namespace Bot.Articles.Markdown;

/// <summary>Carries a refusal out of the depth of a Markdown file; never leaves <see cref="MarkdownReader"/>.</summary>
/// <param name="refusal">The refusal.</param>
internal sealed class MarkdownException(Refusal refusal) : Exception(refusal.Reason)
{
    /// <summary>What to tell the administrator.</summary>
    public Refusal Refusal { get; } = refusal;
}
