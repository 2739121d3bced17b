using System.Globalization;
using System.Text;

namespace Bot.Delivery;

/// <summary>Hashtags of names: <c>Human rights</c> becomes <c>#HumanRights</c>, since anything but a letter, a digit or an underscore ends a hashtag.</summary>
internal static class Hashtags
{
    /// <summary>Returns the hashtags of names, each once, in one line; empty where there are none.</summary>
    public static string Line(IEnumerable<string> names) =>
        string.Join(' ', names.Select(Of).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>Returns the hashtag of a name, or null where no letter is left of it: Telegram makes no link of digits alone.</summary>
    public static string? Of(string name)
    {
        var tag = new StringBuilder("#");
        var begins = true;
        foreach (var rune in name.Normalize().EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            {
                // An apostrophe stands inside a word: Côte d'Ivoire, Кот-д’Івуар.
                begins = rune.Value is not ('\'' or '’' or 'ʼ');
                continue;
            }

            tag.Append((begins ? Rune.ToUpperInvariant(rune) : rune).ToString());
            begins = false;
        }

        return tag.ToString().Any(char.IsLetter) ? tag.ToString() : null;
    }
}
