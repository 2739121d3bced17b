using System.Globalization;
using System.Text;

namespace Bot.Topics.Rules;

/// <summary>Refuses texts no person types: too long, hidden characters, letters buried under marks.</summary>
internal static class RuleTextCheck
{
    private const int MostMarks = 4;

    /// <summary>What is wrong with the text as a text; null where nothing is. Looks at no more than the allowed length.</summary>
    public static RuleError? Problem(string text, RuleLimits limits)
    {
        if (text.Length > limits.Characters * 2)
            return RuleErrors.TooLong(text.Length, limits.Characters);
        var (characters, marks) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
                return RuleErrors.BadCharacter(i, text[i]);
            if (IsHidden(rune))
                return RuleErrors.BadCharacter(i, rune.Value);
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks > MostMarks)
                return RuleErrors.TooManyMarks(i);
            characters++;
            i += rune.Utf16SequenceLength - 1;
        }

        if (characters > limits.Characters)
            return RuleErrors.TooLong(characters, limits.Characters);
        return string.IsNullOrWhiteSpace(text) ? RuleErrors.Empty() : null;
    }

    /// <summary>Control characters and those that turn the direction of what follows; line ends and tabs are spaces.</summary>
    private static bool IsHidden(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r'))
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
