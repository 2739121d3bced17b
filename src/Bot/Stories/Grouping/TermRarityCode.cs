using System.Text;

namespace Bot.Stories.Grouping;

/// <summary>What was learned of terms as the table holds it: 12 bytes a term.</summary>
internal static class TermRarityCode
{
    private const byte Version = 1;

    /// <summary>Writes it all.</summary>
    public static byte[] Write(TermRarity rarity)
    {
        using var stream = new MemoryStream(16 + (rarity.Terms.Count * 12));
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(rarity.Events.Count);
        foreach (var (language, events) in rarity.Events)
        {
            writer.Write(language);
            writer.Write(events);
        }

        writer.Write(rarity.Terms.Count);
        foreach (var (key, met) in rarity.Terms)
        {
            writer.Write(key);
            writer.Write(met);
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads it; knows nothing where it is of another version.</summary>
    public static TermRarity Read(byte[] code)
    {
        using var reader = new BinaryReader(new MemoryStream(code), Encoding.UTF8);
        if (reader.ReadByte() != Version)
            return new TermRarity();
        var events = new Dictionary<string, float>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            events[reader.ReadString()] = reader.ReadSingle();
        var count = reader.ReadInt32();
        var terms = new Dictionary<ulong, float>(count);
        for (var left = count; left > 0; left--)
            terms[reader.ReadUInt64()] = reader.ReadSingle();
        return new TermRarity(terms, events);
    }
}
