using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.Api.Control;

/// <summary>
/// <c>POST /emulator/chats/{chatId}/documents</c>: a person sends a file. <see cref="Content"/> is Base64 in JSON; without
/// it, <see cref="Size"/> bytes are claimed of a file that nobody can download.
/// </summary>
internal sealed record SendFileRequest
{
    public UserObject? From { get; init; }

    public string? FileName { get; init; }

    public string? MimeType { get; init; }

    public byte[]? Content { get; init; }

    public long? Size { get; init; }

    public string? Caption { get; init; }

    public string? Type { get; init; }
}
