namespace Bot.Texts;

/// <summary>The texts of one language as read from one file.</summary>
/// <param name="Language">BCP 47 primary language, from the file's name.</param>
internal sealed record TextFile(string Name, string Language, IReadOnlyDictionary<string, TextEntry> Entries, IReadOnlyList<TextProblem> Problems);
