using System.Runtime.CompilerServices;
using Bot.Articles.Normalising;
using Bot.Articles.Reading;
using Bot.Storage;

namespace Bot.Sources.ContentFolder;

/// <summary>
/// A folder into which stories are dropped. Dropping a file publishes it; a change of its text is a new version; removing it is no kill.
/// Files there at first sight are a baseline. A file's identity is its own id, else the name it first came under.
/// </summary>
internal sealed class ContentFolderSource(
    ContentFolderOptions options,
    DocumentReader reader,
    Database database,
    DatabaseWriter writer,
    TimeProvider time) : ISource, IDisposable
{
    private const int MostAtOnce = 16;

    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(25);

    private readonly FolderSignal _signal = new(options.Root);
    private readonly Stillness _stillness = new(time);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <inheritdoc/>
    public string Id => options.SourceId;

    /// <inheritdoc/>
    /// <remarks>Several files are read side by side, for summarising takes the processor a millisecond each; they are offered in their order.</remarks>
    public async IAsyncEnumerable<SourceItem> CollectAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            _signal.Watch();
            if (!Directory.Exists(options.Root))
                yield break;
            var view = await ViewAsync(cancellationToken);
            var taken = new HashSet<string>(StringComparer.Ordinal);
            var reading = new Queue<Task<IReadOnlyList<SourceItem>>>();
            foreach (var (path, stamp) in view.Present.OrderBy(file => file.Value.ModifiedTicks).ThenBy(file => file.Key, StringComparer.Ordinal))
            {
                if (!view.NeedsReading(path, stamp))
                    _stillness.Forget(path);
                else if (view.IsRetried(path, stamp) || _stillness.IsStill(path, stamp))
                {
                    reading.Enqueue(await LookIntoAsync(view, taken, path, stamp, cancellationToken));
                    if (reading.Count < MostAtOnce)
                        continue;
                    foreach (var item in await reading.Dequeue())
                        yield return item;
                }
            }

            while (reading.TryDequeue(out var last))
            {
                foreach (var item in await last)
                    yield return item;
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public async Task WaitForChangeAsync(CancellationToken cancellationToken)
    {
        _signal.Watch();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var waits = new List<Task> { _signal.WaitAsync(ended.Token) };
        if (_stillness.UntilNext() is { } left)
            waits.Add(Task.Delay(left, time, ended.Token));
        var first = await Task.WhenAny(waits);
        await ended.CancelAsync();
        await first;
        if (first == waits[0])
            await Task.Delay(Gathering, time, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _signal.Dispose();
        _oneAtATime.Dispose();
    }

    private static Task<IReadOnlyList<SourceItem>> None { get; } = Task.FromResult<IReadOnlyList<SourceItem>>([]);

    private async Task<FolderView> ViewAsync(CancellationToken cancellationToken)
    {
        var present = FolderScan.Read(options.Root);
        _stillness.KeepOnly(present);
        using var connection = database.OpenReader();
        if (!ContentFileStore.IsKnownFolder(connection, Id, options.Root))
        {
            var baseline = present.Select(file => ContentFile.New(file.Key, file.Value)).ToList();
            await writer.WriteAsync(writing => ContentFileStore.AddFolder(writing, Id, options.Root, time.GetUtcNow(), baseline), cancellationToken);
        }

        return new(ContentFileStore.All(connection, Id), present);
    }

    /// <summary>Ends when it is known whether the file is read; the task it returns, when that is done.</summary>
    private async Task<Task<IReadOnlyList<SourceItem>>> LookIntoAsync(FolderView view, HashSet<string> taken, string path, FileStamp stamp, CancellationToken cancellationToken)
    {
        if (await FileContent.ReadAsync(options.Root, path, stamp, cancellationToken) is not { } content)
            return None;
        _stillness.Forget(path);
        var known = view.Known(path);
        var file = (known ?? ContentFile.New(path, stamp)) with { Size = stamp.Size, ModifiedTicks = stamp.ModifiedTicks, Hash = content.Hash };
        if (content is not { Bytes: { } bytes, Hash: { } hash })
            return Task.FromResult(Refuse(known, file, content.Refusal ?? new(RefusalKind.Unreadable, "It could not be read.")));
        if (known is { Outcome: FileOutcome.Stored or FileOutcome.Copy or FileOutcome.Refused } && known.Hash == hash)
            return await RememberAsync(file with { Outcome = known.Outcome }, null, cancellationToken);
        if (known is null && view.RenamedFrom(path, hash) is { } former)
            return await RememberAsync(former with { Path = path, Size = stamp.Size, ModifiedTicks = stamp.ModifiedTicks }, former.Path, cancellationToken);
        if (view.IsCopy(path, hash))
            return await RememberAsync(file with { Outcome = FileOutcome.Copy }, null, cancellationToken);
        if (!taken.Add(hash))
        {
            // The same text twice in one pass: wait until the first is stored.
            _signal.Raise();
            return None;
        }

        file = file with { Identity = known is null ? file.Identity : view.IdentityOf(known) };
        return Task.Run(() => Read(known, file, new SourceDocument(path, bytes)), cancellationToken);
    }

    private IReadOnlyList<SourceItem> Read(ContentFile? known, ContentFile file, SourceDocument document)
    {
        var result = reader.Read(document, options.Reading);
        return result.Refusal is { } refusal ? Refuse(known, file, refusal) : Offer(known, file, result);
    }

    // What changes nothing for readers is remembered at once; there is nothing to store with it.
    private async Task<Task<IReadOnlyList<SourceItem>>> RememberAsync(ContentFile file, string? formerPath, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(
            connection =>
            {
                if (formerPath is not null)
                    ContentFileStore.Remove(connection, Id, formerPath);
                ContentFileStore.Save(connection, Id, file);
            },
            cancellationToken);
        return None;
    }

    private IReadOnlyList<SourceItem> Refuse(ContentFile? known, ContentFile file, Refusal refusal)
    {
        var outcome = refusal.Kind == RefusalKind.Unreadable ? FileOutcome.Unreadable : FileOutcome.Refused;
        var refused = file with { Outcome = outcome, Reason = refusal.Reason };
        if (known?.Outcome == outcome && known.Reason == refused.Reason && known.IsUnchanged(new(file.Size, file.ModifiedTicks)))
            return [];
        return [new SourceItem { SourceId = Id, Name = file.Path, Refusal = refusal, Acknowledge = connection => ContentFileStore.Save(connection, Id, refused) }];
    }

    private List<SourceItem> Offer(ContentFile? known, ContentFile file, ReadResult result)
    {
        var stored = file with { Outcome = FileOutcome.Stored, Reason = null };
        var items = new List<SourceItem>(result.Articles.Count);
        for (var i = 0; i < result.Articles.Count; i++)
        {
            var isLast = i == result.Articles.Count - 1;
            items.Add(new SourceItem
            {
                SourceId = Id,
                Name = file.Path,
                Article = ArticleNormaliser.Finish(result.Articles[i], Id, i == 0 ? file.Identity : $"{file.Identity}#{i + 1}", options.Reading.Language, time.GetUtcNow()),
                Baseline = known?.Outcome == FileOutcome.Awaited,
                Acknowledge = connection =>
                {
                    if (isLast)
                        ContentFileStore.Save(connection, Id, stored);
                },
            });
        }

        return items;
    }
}
