using System.Text;

namespace Bot.Stories.Grouping;

/// <summary>What was learned of terms as the table holds it: 8 bytes a term.</summary>
internal static class TermRarityCode
{
    private const byte Version = 2;

    /// <summary>It held whole hashes.</summary>
    private const byte Older = 1;

    /// <summary>Writes it all.</summary>
    public static byte[] Write(TermRarity rarity)
    {
        // Large, and written often: the stream is made to measure, and what it stands on is what is returned.
        var code = new byte[Length(rarity)];
        using var stream = new MemoryStream(code);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(rarity.Events.Count);
        foreach (var (language, events) in rarity.Events)
        {
            writer.Write(language);
            writer.Write(events);
        }

        writer.Write(rarity.Terms.Count);
        foreach (var (key, met) in rarity.Terms.All)
        {
            writer.Write(key);
            writer.Write(met);
        }

        writer.Flush();
        return code;
    }

    /// <summary>Reads it; knows nothing where it is of another version.</summary>
    public static TermRarity Read(byte[] code)
    {
        using var reader = new BinaryReader(new MemoryStream(code), Encoding.UTF8);
        var version = reader.ReadByte();
        if (version is not (Version or Older))
            return new TermRarity();
        var events = new Dictionary<string, float>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            events[reader.ReadString()] = reader.ReadSingle();
        var terms = new TermTable<float>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            terms.Add(version == Older ? TermKey.Short(reader.ReadUInt64()) : reader.ReadUInt32(), out _) += reader.ReadSingle();
        return new TermRarity(terms, events);
    }

    /// <summary>Languages are some letters, each with its length before it; beside each number of 4 bytes stands another.</summary>
    private static int Length(TermRarity rarity) =>
        1 + 4 + rarity.Events.Keys.Sum(language => 1 + Encoding.UTF8.GetByteCount(language) + 4) + 4 + (rarity.Terms.Count * 8);
}
