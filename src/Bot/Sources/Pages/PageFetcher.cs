using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;

namespace Bot.Sources.Pages;

/// <summary>Fetches and reads pages: one at a time from each host, never where its robots.txt forbids it.</summary>
internal sealed class PageFetcher(SafeFetcher fetcher, HostGate gate, RobotsBook robots)
{
    private const int MostAtOnce = 16;
    private const int MostReading = 2;

    private readonly SemaphoreSlim _fetching = new(MostAtOnce);
    private readonly SemaphoreSlim _reading = new(MostReading);

    /// <summary>The page at an address, or why there is none.</summary>
    public async Task<PageReading> ReadAsync(Uri address, CancellationToken cancellationToken)
    {
        await _fetching.WaitAsync(cancellationToken);
        try
        {
            if (!await robots.AllowsAsync(address, cancellationToken))
                return PageReading.Refuse("The site's robots.txt asks us not to read it.");
            var answer = await gate.PassAsync(address.Host, token => fetcher.FetchAsync(new FetchRequest(address) { Accept = "text/html, application/xhtml+xml, */*;q=0.1" }, token), cancellationToken);
            if (answer.Outcome != FetchOutcome.Content)
                return PageReading.Refuse(answer.Problem?.Text ?? "It cannot be read.");
            if (answer.MediaType is { } type && !type.Contains("html", StringComparison.OrdinalIgnoreCase))
                return PageReading.Refuse("It is not a web page.");
            var stands = answer.Address ?? address;
            // A site may forbid where its own open addresses lead.
            if (stands != address && !await robots.AllowsAsync(stands, cancellationToken))
                return PageReading.Refuse("The site's robots.txt asks us not to read it.");
            return await ExtractAsync(answer, stands, cancellationToken);
        }
        finally
        {
            _fetching.Release();
        }
    }

    // It takes a processor for up to a second.
    private async Task<PageReading> ExtractAsync(FetchResult answer, Uri address, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => PageReader.Read(answer.Body, answer.Charset, address), cancellationToken);
        }
        finally
        {
            _reading.Release();
        }
    }
}
