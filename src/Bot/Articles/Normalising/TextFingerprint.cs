using System.Security.Cryptography;
using System.Text;

namespace Bot.Articles.Normalising;

/// <summary>Tells whether two articles say the same, whatever their time stamps, line breaks and file names.</summary>
internal static class TextFingerprint
{
    /// <summary>The SHA-256 of headline, paragraphs, status, correction note, embargo and expiry: what a reader would see change, or when.</summary>
    public static byte[] Of(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, article.Headline);
        foreach (var paragraph in article.Paragraphs)
            Add(hash, paragraph);
        Add(hash, article.CorrectionNote ?? "");
        Add(hash, ((int)article.Status).ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var limit in new[] { article.EmbargoUntil, article.ExpiresAt })
        {
            if (limit is { } instant)
                Add(hash, instant.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
