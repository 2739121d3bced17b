using System.Text.RegularExpressions;

namespace Bot.Hosting.CommandLine;

/// <summary>Refuses a token among the arguments: every user of the machine can read a command line.</summary>
internal static partial class TokenOnCommandLine
{
    /// <summary>Whether an argument is or names a token.</summary>
    public static bool IsIn(IEnumerable<string> arguments) =>
        arguments.Any(argument => TokenShape().IsMatch(argument) || argument.Contains("token", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("[0-9]{5,20}:[A-Za-z0-9_-]{20,}", RegexOptions.NonBacktracking)]
    private static partial Regex TokenShape();
}
