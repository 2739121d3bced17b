using Bot.Matching.Scoring;

namespace Bot.Matching.Index;

/// <summary>All that one match needs besides the index.</summary>
internal sealed class Scratch
{
    public MatchScratch Found { get; } = new();

    public TopicScorer Scorer { get; } = new();

    public List<TopicScore> Scores { get; } = [];

    public List<RuleMatch> Matches { get; } = [];
}
