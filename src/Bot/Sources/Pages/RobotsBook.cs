using System.Collections.Concurrent;
using System.Text;
using Bot.Sources.Feeds.Polling;
using Bot.Sources.Fetching;

namespace Bot.Sources.Pages;

/// <summary>Knows what each host lets us read; asks again after some hours (RFC 9309, section 2.4: at most a day).</summary>
internal sealed class RobotsBook(SafeFetcher fetcher, HostGate gate, TimeProvider time)
{
    private const int MostHosts = 2_000;
    private const int MostBytes = 512 * 1024;

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(8);
    private static readonly TimeSpan FreshClosed = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the page may be read.</summary>
    public async Task<bool> AllowsAsync(Uri page, CancellationToken cancellationToken)
    {
        var host = page.GetLeftPart(UriPartial.Authority);
        if (!_known.TryGetValue(host, out var known) || known.Until < time.GetUtcNow())
        {
            var rules = await AskAsync(new Uri(host + "/robots.txt"), cancellationToken);
            if (_known.Count >= MostHosts)
                _known.Clear();
            _known[host] = known = (rules, time.GetUtcNow() + (ReferenceEquals(rules, RobotsRules.Closed) ? FreshClosed : Fresh));
        }

        return known.Rules.Allows(page.PathAndQuery);
    }

    private async Task<RobotsRules> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        var answer = await gate.PassAsync(address.Host, token => fetcher.FetchAsync(new FetchRequest(address) { Accept = "text/plain, */*;q=0.5" }, token), cancellationToken);
        return answer switch
        {
            { Outcome: FetchOutcome.Content } => RobotsRules.Read(Encoding.UTF8.GetString(answer.Body.Span[..Math.Min(answer.Body.Length, MostBytes)]), FetchOptions.Robot),
            { Outcome: not FetchOutcome.Busy, Status: >= 400 and < 500 } => RobotsRules.Open,
            _ => RobotsRules.Closed,
        };
    }
}
