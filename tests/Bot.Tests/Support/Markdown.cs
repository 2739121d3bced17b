using System.Text.RegularExpressions;

namespace Bot.Tests.Support;

/// <summary>What a Markdown file tells its reader to type.</summary>
internal static partial class Markdown
{
    /// <summary>Every <c>dotnet</c> command in code blocks and code spans, in order.</summary>
    public static IReadOnlyList<string> DotnetCommands(string text) =>
        [.. Command().Matches(text).Select(match => match.Groups["command"].Value.Trim())];

    [GeneratedRegex(@"(?:^|`)(?<command>dotnet [^`\n]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Command();
}
