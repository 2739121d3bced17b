using System.Text;

namespace Bot.Stories.Grouping;

/// <summary>An article's terms as the table holds them.</summary>
internal static class ArticleTermsCode
{
    private const byte Version = 2;

    /// <summary>It held whole hashes.</summary>
    private const byte Older = 1;

    private const byte Alone = 1;
    private const byte Long = 2;

    /// <summary>Some eight bytes a term.</summary>
    public static byte[] Write(ArticleTerms article)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write((byte)((article.StandsAlone ? Alone : 0) | (article.IsLong ? Long : 0)));
        writer.Write(article.Language);
        writer.Write((byte)article.Terms.Length);
        foreach (var term in article.Terms)
        {
            writer.Write(term.Key);
            writer.Write(term.Weight);
        }

        writer.Write((byte)article.Names.Length);
        foreach (var name in article.Names)
            writer.Write(name);
        writer.Write((byte)article.Numbers.Length);
        foreach (var number in article.Numbers)
            writer.Write(number);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads them; null for another version of this code.</summary>
    public static ArticleTerms? Read(byte[] code)
    {
        using var reader = new BinaryReader(new MemoryStream(code), Encoding.UTF8);
        var version = reader.ReadByte();
        if (version is not (Version or Older))
            return null;
        Func<BinaryReader, uint> key = version == Older ? one => TermKey.Short(one.ReadUInt64()) : one => one.ReadUInt32();
        var flags = reader.ReadByte();
        return new ArticleTerms
        {
            StandsAlone = (flags & Alone) != 0,
            IsLong = (flags & Long) != 0,
            Language = reader.ReadString(),
            Terms = Many(reader, one => new StoryTerm(key(one), one.ReadSingle())),
            Names = Many(reader, key),
            Numbers = Many(reader, one => one.ReadDouble()),
        };
    }

    private static T[] Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var all = new T[reader.ReadByte()];
        for (var i = 0; i < all.Length; i++)
            all[i] = read(reader);
        return all;
    }
}
