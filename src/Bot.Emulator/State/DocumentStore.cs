using System.Collections.Concurrent;
using Bot.Emulator.Api.Objects;

namespace Bot.Emulator.State;

/// <summary>Documents people and the bot sent, by their ids; their bytes stand with all files.</summary>
internal sealed class DocumentStore(FileStore files)
{
    private readonly ConcurrentDictionary<string, DocumentObject> _documents = new(StringComparer.Ordinal);

    /// <summary>Registers a document.</summary>
    /// <param name="name">As its sender calls it; null where it has no name.</param>
    /// <param name="mimeType">As its sender says; null: told by the name's ending, as Telegram does.</param>
    /// <param name="bytes">Its content; null where it is not known.</param>
    /// <param name="size">Its size where the content is not known.</param>
    public DocumentObject Add(string? name, string? mimeType, byte[]? bytes, long? size = null)
    {
        var ending = Path.GetExtension(name ?? "");
        var file = files.Add("document", IsPlain(ending) ? ending : "", bytes, size);
        return _documents[file.FileId] = new DocumentObject
        {
            FileId = file.FileId,
            FileUniqueId = file.FileUniqueId,
            FileName = name,
            MimeType = mimeType ?? TypeOf(ending),
            FileSize = file.FileSize,
        };
    }

    public DocumentObject? Find(string fileId) => _documents.GetValueOrDefault(fileId);

    private static bool IsPlain(string ending) => ending.Length is > 1 and <= 10 && ending.Skip(1).All(char.IsAsciiLetterOrDigit);

    private static string TypeOf(string ending) => ending.ToLowerInvariant() switch
    {
        ".xml" => "application/xml",
        ".txt" => "text/plain",
        ".csv" => "text/csv",
        ".json" => "application/json",
        ".pdf" => "application/pdf",
        ".opml" => "text/x-opml",
        _ => "application/octet-stream",
    };
}
