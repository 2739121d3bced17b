using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Articles.Normalising;

/// <summary>Tells whether two articles say the same, whatever their time stamps, line breaks and file names.</summary>
internal static class TextFingerprint
{
    private const int UsualSize = 4_096;

    /// <summary>The SHA-256 of headline, paragraphs, status, correction note, embargo and expiry: what a reader would see change, or when.</summary>
    public static byte[] Of(Article article)
    {
        var text = new ArrayBufferWriter<byte>(UsualSize);
        Add(text, article.Headline);
        foreach (var paragraph in article.Paragraphs)
            Add(text, paragraph);
        Add(text, article.CorrectionNote ?? "");
        Add(text, ((int)article.Status).ToString(CultureInfo.InvariantCulture));
        if (article.EmbargoUntil is { } embargo)
            Add(text, embargo.UtcTicks.ToString(CultureInfo.InvariantCulture));
        if (article.ExpiresAt is { } expiry)
            Add(text, expiry.UtcTicks.ToString(CultureInfo.InvariantCulture));
        return SHA256.HashData(text.WrittenSpan);
    }

    private static void Add(ArrayBufferWriter<byte> text, string part)
    {
        Encoding.UTF8.GetBytes(part, text);
        text.Write([(byte)0]);
    }
}
