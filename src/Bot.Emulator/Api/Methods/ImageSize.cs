using System.Buffers.Binary;

namespace Bot.Emulator.Api.Methods;

/// <summary>Width and height in pixels from the head of a PNG, GIF or JPEG file.</summary>
internal sealed record ImageSize(int Width, int Height)
{
    /// <summary>Null where the bytes are none of these.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length >= 24 && file[0] == 0x89 && file[1..].StartsWith("PNG"u8))
            return new(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
        if (file.Length >= 10 && file.StartsWith("GIF8"u8))
            return new(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        return file.Length >= 4 && file[0] == 0xFF && file[1] == 0xD8 ? ReadJpeg(file) : null;
    }

    /// <summary>The size stands in the first frame header (SOF0 to SOF15, without DHT, JPG and DAC).</summary>
    private static ImageSize? ReadJpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 9 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }
        return null;
    }
}
