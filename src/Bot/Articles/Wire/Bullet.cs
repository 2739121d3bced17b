namespace Bot.Articles.Wire;

/// <summary>Lines that are items of a list.</summary>
internal static class Bullet
{
    private const string Signs = "•●▪■◦‣⁃∙·*–-";

    /// <summary>Whether the line starts with a bullet sign and a space.</summary>
    public static bool Starts(string line) => line.Length > 2 && Signs.Contains(line[0]) && line[1] == ' ' && line[2] != ' ';

    /// <summary>The item's words, without the sign.</summary>
    public static string TextOf(string line) => line[2..].TrimStart();
}
