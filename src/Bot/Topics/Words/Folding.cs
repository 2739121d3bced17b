using System.Text;

namespace Bot.Topics.Words;

/// <summary>Makes words comparable: one letter case in every script, one kind of apostrophe, and, loosely, no accents.</summary>
internal static class Folding
{
    /// <summary>Room that is always enough for the folded form of a text.</summary>
    public static int RoomFor(int length) => (length * 2) + 2;

    /// <summary>Case and accents folded: <c>Élysée</c> is <c>elysee</c>. Letters that only look accented (<c>й</c>, <c>ї</c>) stay.</summary>
    public static string Loose(string text) => Fold(text, FoldingTable.Loose);

    /// <summary>Case folded, accents kept: <c>Élysée</c> is <c>élysée</c>.</summary>
    public static string Exact(string text) => Fold(text, FoldingTable.Exact);

    /// <summary>Folds into <paramref name="target"/> (see <see cref="RoomFor"/>); returns how much was written.</summary>
    public static int Loose(ReadOnlySpan<char> text, Span<char> target) => Fold(text, target, FoldingTable.Loose);

    /// <inheritdoc cref="Loose(ReadOnlySpan{char}, Span{char})"/>
    public static int Exact(ReadOnlySpan<char> text, Span<char> target) => Fold(text, target, FoldingTable.Exact);

    private static string Fold(string text, char[] table)
    {
        var normal = Normalised(text);
        var room = RoomFor(normal.Length);
        var target = room <= 256 ? stackalloc char[256] : new char[room];
        return new string(target[..Fold(normal, target, table)]);
    }

    /// <summary>The text in NFC, with what cannot be normalised (lone surrogates) replaced.</summary>
    public static string Normalised(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        return HasLoneSurrogate(text) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize() : text.Normalize();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    private static int Fold(ReadOnlySpan<char> text, Span<char> target, char[] table)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var folded = table[text[i]];
            switch (folded)
            {
                case FoldingTable.Dropped:
                    break;
                case FoldingTable.Expanded:
                    foreach (var letter in FoldingTable.Expansion(text[i]))
                        target[length++] = letter;
                    break;
                case FoldingTable.Paired when i + 1 < text.Length && Rune.TryCreate(text[i], text[i + 1], out var rune):
                    length += Rune.ToLowerInvariant(rune).EncodeToUtf16(target[length..]);
                    i++;
                    break;
                default:
                    target[length++] = folded;
                    break;
            }
        }

        return length;
    }
}
