namespace Bot.Sources.ContentFolder;

/// <summary>What is known of a folder's files, set against what lies in it now.</summary>
internal sealed class FolderView
{
    private readonly Dictionary<string, ContentFile> _known;
    private readonly ILookup<string, ContentFile> _byHash;

    public FolderView(IReadOnlyList<ContentFile> known, IReadOnlyDictionary<string, FileStamp> present)
    {
        Present = present;
        _known = known.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _byHash = known.Where(file => file.Hash is not null).ToLookup(file => file.Hash ?? "", StringComparer.Ordinal);
    }

    /// <summary>The files that are there.</summary>
    public IReadOnlyDictionary<string, FileStamp> Present { get; }

    /// <summary>What is known of a path; null for a new one.</summary>
    public ContentFile? Known(string path) => _known.GetValueOrDefault(path);

    /// <summary>Whether the file must be looked into.</summary>
    public bool NeedsReading(string path, FileStamp stamp) =>
        Known(path) is not { } file || !file.IsUnchanged(stamp) || file.Outcome is FileOutcome.Awaited or FileOutcome.Unreadable;

    /// <summary>Whether the file is tried again as it stands, because it could not be read before.</summary>
    public bool IsRetried(string path, FileStamp stamp) =>
        Known(path) is { Outcome: FileOutcome.Unreadable } file && file.IsUnchanged(stamp);

    /// <summary>A file of the same content that has left its path: this one is it, renamed.</summary>
    public ContentFile? RenamedFrom(string path, string hash) =>
        Others(path, hash).FirstOrDefault(file => !Present.ContainsKey(file.Path));

    /// <summary>Whether a file of the same content is there under another path, its article stored.</summary>
    public bool IsCopy(string path, string hash) =>
        Others(path, hash).Any(file => Present.ContainsKey(file.Path) && file.Outcome is FileOutcome.Stored or FileOutcome.Copy);

    /// <summary>The identity a changed file goes on with: a copy whose original has left stands for it.</summary>
    public string IdentityOf(ContentFile file) =>
        file is { Outcome: FileOutcome.Copy, Hash: { } hash } &&
        Others(file.Path, hash).FirstOrDefault(other => other.Outcome == FileOutcome.Stored) is { } original && !Present.ContainsKey(original.Path)
            ? original.Identity
            : file.Identity;

    private IEnumerable<ContentFile> Others(string path, string hash) => _byHash[hash].Where(file => file.Path != path);
}
