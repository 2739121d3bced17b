using Bot.Articles.Reading;
using Bot.Sources.Fetching;

namespace Bot.Sources.Feeds.Polling;

/// <summary>Reads an address once, as a poll would, and stores nothing.</summary>
internal sealed class FeedTrial(SafeFetcher fetcher, HostGate gate, ReadingOptions reading)
{
    /// <summary>Fetches and reads the address, at the usual politeness; within the fetcher's limits.</summary>
    public async Task<TrialReading> ReadAsync(Uri address, CancellationToken cancellationToken)
    {
        var answer = await gate.PassAsync(address.Host, token => fetcher.FetchAsync(new FetchRequest(address), token), cancellationToken);
        if (answer.Outcome != FetchOutcome.Content)
            return new TrialReading { Address = address, Problem = answer.Problem };
        var stands = answer.MovedTo ?? address;
        var (document, refusal) = PolledDocument.Read(answer, reading);
        return document is null
            ? new TrialReading { Address = stands, Problem = SourceProblem.Of(refusal), Feeds = FeedDiscovery.Find(answer.Body, answer.Charset, answer.Address ?? address) }
            : TrialReading.Of(stands, document);
    }
}
