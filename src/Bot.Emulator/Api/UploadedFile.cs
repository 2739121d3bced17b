namespace Bot.Emulator.Api;

/// <summary>A file of a multipart call.</summary>
internal sealed record UploadedFile(string Name, byte[] Bytes);
