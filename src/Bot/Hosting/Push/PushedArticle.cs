using Bot.Articles;

namespace Bot.Hosting.Push;

/// <summary>What a sender is told of one article.</summary>
/// <param name="Identity">What makes it the same again: send a later version under it.</param>
/// <param name="Headline">As it was read.</param>
/// <param name="Acceptance">What became of it.</param>
internal sealed record PushedArticle(string Identity, string Headline, Acceptance Acceptance);
