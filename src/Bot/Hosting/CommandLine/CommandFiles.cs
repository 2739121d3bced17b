using System.Text;

namespace Bot.Hosting.CommandLine;

/// <summary>The files that verbs read and write. A hyphen stands for the standard streams.</summary>
internal static class CommandFiles
{
    private const int BufferSize = 64 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Opens a file to read.</summary>
    /// <exception cref="FileNotFoundException">There is none; the message names it.</exception>
    public static Stream Read(string path) =>
        path == "-" ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BufferSize, FileOptions.SequentialScan);

    /// <summary>Opens a file to write, in UTF-8; without a path, the standard output.</summary>
    public static StreamWriter Write(string? path) =>
        new(path is null or "-" ? Console.OpenStandardOutput() : new FileStream(path, FileMode.Create, FileAccess.Write), Utf8, BufferSize);

    /// <summary>Bytes to read; 0 where that is not known.</summary>
    public static long Length(Stream input) => input.CanSeek ? input.Length : 0;
}
