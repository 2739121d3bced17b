using System.Text.RegularExpressions;

namespace Bot.Emulator.Api;

/// <summary>Which tokens are good: the configured one, or any that has the form of a token where none is configured.</summary>
internal sealed partial class TokenGate(string? token)
{
    public bool Accepts(string given) => token is null ? Form().IsMatch(given) : given == token;

    [GeneratedRegex("^[0-9]{1,16}:[A-Za-z0-9_-]{3,100}$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
