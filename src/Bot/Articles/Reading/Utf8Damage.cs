using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Bot.Articles.Reading;

/// <summary>Where text stops being UTF-8.</summary>
/// <param name="Offset">The first byte that breaks it.</param>
/// <param name="MostlyUtf8">Whether so much of the rest is UTF-8 that the text is damaged UTF-8, not another encoding.</param>
internal readonly record struct Utf8Damage(int Offset, bool MostlyUtf8)
{
    /// <summary>Finds the damage; null when all of it is UTF-8.</summary>
    public static Utf8Damage? At(ReadOnlySpan<byte> content)
    {
        if (Utf8.IsValid(content))
            return null;
        int? first = null;
        var (good, bad) = (0, 0);
        for (var i = 0; i < content.Length;)
        {
            if (content[i] < 0x80)
            {
                i++;
                continue;
            }

            if (Rune.DecodeFromUtf8(content[i..], out _, out var used) == OperationStatus.Done)
            {
                good++;
            }
            else
            {
                bad++;
                first ??= i;
            }

            i += Math.Max(used, 1);
        }

        return first is { } offset ? new(offset, good >= 4 && good > bad * 10) : null;
    }
}
