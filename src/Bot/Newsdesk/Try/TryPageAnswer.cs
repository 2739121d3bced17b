namespace Bot.Newsdesk.Try;

/// <summary>What <c>bot try page</c> says of a page.</summary>
/// <param name="Title">Empty where it has none.</param>
/// <param name="Byline">The writers; null where it names none.</param>
/// <param name="Published">UTC, ISO 8601; null where it does not say.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Text">The readable text, paragraphs separated by line ends.</param>
internal sealed record TryPageAnswer(string Title, string? Byline, string? Published, string Language, string Text);
