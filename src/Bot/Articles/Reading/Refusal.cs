namespace Bot.Articles.Reading;

/// <summary>Why a document cannot be an article, in words for an administrator: what is wrong and what to do.</summary>
/// <param name="Kind">The kind of refusal, for counting and for tests.</param>
/// <param name="Reason">Plain English sentences, without the document's name.</param>
/// <param name="Line">The line at fault, from 1; null where the whole document is.</param>
internal sealed record Refusal(RefusalKind Kind, string Reason, int? Line = null);
