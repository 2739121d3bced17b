namespace Bot.Benchmarks.Quality;

/// <summary><c>quality</c>: how good the answers are, not how fast.</summary>
internal sealed class QualityVerb : IVerb
{
    public string Name => "quality";

    public string Summary => "quality topics: precision and recall of the topics on labelled news; quality summaries: ROUGE against editors' highlights; quality feeds: fields of feeds read as expected; quality stories: articles on one event, B³ and pairs; quality pages: readable text of web pages";

    public Task<int> RunAsync(BenchmarkArguments arguments, CancellationToken ct)
    {
        var rest = arguments with { Words = [.. arguments.Words.Skip(1)] };
        switch (arguments.Words)
        {
            case ["topics", ..]:
                return Task.FromResult(new TopicsRun().Run(rest));
            case ["summaries", ..]:
                return new Summaries.SummariesRun().RunAsync(rest, ct);
            case ["feeds", ..]:
                return Task.FromResult(new Feeds.FeedsRun().Run(rest));
            case ["stories", ..]:
                return Task.FromResult(new Stories.StoriesRun().Run(rest));
            case ["pages", ..]:
                return Task.FromResult(new Pages.PagesRun().Run(rest));
            default:
                Console.Error.WriteLine("Usage: quality topics [labelled.jsonl] [--misses] | quality summaries [highlighted.jsonl] | quality feeds [folder] [--misses] | quality stories [labelled.tsv] | quality pages [folder]");
                return Task.FromResult(2);
        }
    }
}
