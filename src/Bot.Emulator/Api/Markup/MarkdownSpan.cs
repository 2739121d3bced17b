namespace Bot.Emulator.Api.Markup;

/// <summary>An entity that is open: where it began in the source and in the text, and a language where it is code.</summary>
internal sealed record MarkdownSpan(MarkdownKind Kind, int At, int Start, string? Language);
