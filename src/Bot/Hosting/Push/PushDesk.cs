using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Hosting.Signals;
using Bot.Sources.Push;

namespace Bot.Hosting.Push;

/// <summary>Takes pushed documents in. What it has answered for is on the disk.</summary>
internal sealed partial class PushDesk(ArticleIntake intake, PipelineSignals signals, ReadingOptions reading, TimeProvider time, ILogger<PushDesk> logger) : IDisposable
{
    private const int MostAtOnce = 4;

    private readonly SemaphoreSlim _places = new(MostAtOnce);

    /// <summary>Reads a document and stores its articles; the same document again is harmless. Null where too many are being taken.</summary>
    public async Task<PushAnswer?> TakeAsync(PushedDocument document, CancellationToken cancellationToken)
    {
        if (!await _places.WaitAsync(TimeSpan.Zero, cancellationToken))
            return null;
        try
        {
            var (articles, refusal) = document.Read(reading, time.GetUtcNow());
            if (refusal is not null)
            {
                LogRefused(refusal.Reason);
                return new PushAnswer(Error: refusal.Reason, Line: refusal.Line);
            }

            var taken = new List<PushedArticle>(articles.Count);
            foreach (var article in articles)
                taken.Add(new PushedArticle(article.Identity, article.Headline, await StoreAsync(article, cancellationToken)));
            return new PushAnswer(taken);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private async Task<Acceptance> StoreAsync(Article article, CancellationToken cancellationToken)
    {
        var acceptance = await intake.AcceptAsync(article, quiet: false, _ => { }, cancellationToken);
        if (acceptance != Acceptance.Known)
            signals.Stories.Raise();
        LogTaken(acceptance, article.Headline);
        return acceptance;
    }

    [LoggerMessage(LogLevel.Information, "Pushed: {Acceptance} — {Headline}")]
    private partial void LogTaken(Acceptance acceptance, string headline);

    [LoggerMessage(LogLevel.Warning, "A pushed document was not taken: {Reason} Its sender is told.")]
    private partial void LogRefused(string reason);
}
