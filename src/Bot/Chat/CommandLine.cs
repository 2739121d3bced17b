using System.Text.RegularExpressions;

namespace Bot.Chat;

/// <summary>A text that is a command.</summary>
/// <param name="Name">In lower case, without the slash.</param>
/// <param name="Addressee">The bot it names, without <c>@</c>; null where it names none.</param>
/// <param name="Arguments">What follows, trimmed.</param>
internal sealed partial record CommandLine(string Name, string? Addressee, string Arguments)
{
    /// <summary>Reads a text; null where it does not begin with a slash and a letter.</summary>
    public static CommandLine? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        var addressee = match.Groups["bot"].Value;
        return new CommandLine(
            match.Groups["name"].Value.ToLowerInvariant(),
            addressee.Length == 0 ? null : addressee,
            text[match.Length..].Trim());
    }

    [GeneratedRegex(@"^\s*/(?<name>[\p{L}][\p{L}\p{Nd}_]{0,63})(@(?<bot>[A-Za-z0-9_]{1,64}))?(\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
