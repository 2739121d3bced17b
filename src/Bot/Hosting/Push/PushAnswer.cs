namespace Bot.Hosting.Push;

/// <summary>The body of an answer: the articles taken, or why there are none.</summary>
/// <param name="Articles">The articles, in the document's order.</param>
/// <param name="Error">What is wrong and what to do; null where they were taken.</param>
/// <param name="Line">The line at fault, from 1; null where the whole document is.</param>
internal sealed record PushAnswer(IReadOnlyList<PushedArticle>? Articles = null, string? Error = null, int? Line = null);
