using System.Runtime.InteropServices;

namespace Bot.Sources.ContentFolder;

/// <summary>What the file system tells of a file without opening it.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="ModifiedTicks">Time of the last write, UTC, in 100 ns.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileStamp(long Size, long ModifiedTicks);
