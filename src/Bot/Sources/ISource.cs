namespace Bot.Sources;

/// <summary>A place news comes from: a folder, a feed. Nothing counts as seen before the intake has stored it.</summary>
internal interface ISource
{
    /// <summary>Names it in articles, settings and reports, such as <c>content</c>.</summary>
    string Id { get; }

    /// <summary>
    /// What has come since the last acknowledged item, oldest first. An item that is not acknowledged comes again next time.
    /// One bad document is an item with a refusal and never ends the others. Enumerate it to the end, one at a time.
    /// </summary>
    IAsyncEnumerable<SourceItem> CollectAsync(CancellationToken cancellationToken);

    /// <summary>Completes when collecting is worth while: something changed, or a document that was still changing may be finished. May complete for nothing.</summary>
    Task WaitForChangeAsync(CancellationToken cancellationToken);
}
