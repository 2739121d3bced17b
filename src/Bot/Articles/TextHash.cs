using System.Security.Cryptography;
using System.Text;

namespace Bot.Articles;

/// <summary>Tells the same text again: 16 bytes of SHA-256 over headline and paragraphs, white space and case aside.</summary>
internal static class TextHash
{
    private const int Bytes = 16;

    /// <summary>Returns the hash of what a reader would see of the article's own words.</summary>
    public static byte[] Of(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, article.Headline);
        foreach (var paragraph in article.Paragraphs)
            Append(hash, paragraph);
        return hash.GetHashAndReset()[..Bytes];
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join(' ', words)));
        hash.AppendData("\n"u8);
    }
}
