using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Bot.Topics.Reading;

/// <summary>Reads a topic's terms in one language.</summary>
internal sealed class TopicTermsReader(FileProblems problems)
{
    private const int MostTerms = 600;
    private const double LeastWeight = 0.1;
    private const double MostWeight = 5;

    private readonly YamlValues _values = new(problems);
    private readonly List<TopicTerm> _counting = [];
    private readonly List<TermPattern> _excluded = [];

    /// <summary>Reads the map of <c>strong</c>, <c>weak</c>, <c>beside</c>, <c>against</c> and <c>exclude</c>.</summary>
    public TopicTerms Read(YamlNode node)
    {
        foreach (var (key, list) in _values.Entries(node, "a language's terms"))
        {
            switch (key.Value)
            {
                case "strong":
                    ReadCounting(list, "strong", TopicTerm.Strong);
                    break;
                case "weak":
                    ReadCounting(list, "weak", TopicTerm.Weak);
                    break;
                case "beside":
                    ReadCounting(list, "beside", TopicTerm.Beside);
                    break;
                case "against":
                    ReadCounting(list, "against", TopicTerm.Against);
                    break;
                case "exclude":
                    _excluded.AddRange(Patterns(list, "exclude"));
                    break;
                default:
                    problems.Add(key, $"\"{key.Value}\" is no kind of term. Use strong, weak, beside, against or exclude");
                    break;
            }
        }

        if (_counting.Count + _excluded.Count > MostTerms)
            problems.Add(node, $"there are {_counting.Count + _excluded.Count} terms in one language; at most {MostTerms} are allowed");
        return new TopicTerms(_counting, _excluded);
    }

    private void ReadCounting(YamlNode list, string kind, double weight)
    {
        foreach (var item in list is YamlSequenceNode sequence ? sequence.Children : [list])
        {
            if (item is YamlMappingNode)
                ReadWithDetails(item, kind, weight);
            else if (kind == "beside")
                problems.Add(item, "an entry of beside needs what it must stand near: { term: …, near: […] }");
            else if (_values.Text(item, $"each entry of {kind}") is { } text && Pattern(text, item) is { } pattern)
                _counting.Add(new TopicTerm(pattern, weight, []));
        }
    }

    private void ReadWithDetails(YamlNode item, string kind, double weight)
    {
        List<TermPattern> patterns = [];
        IReadOnlyList<TermPattern> near = [];
        var hasTerm = false;
        foreach (var (key, value) in _values.Entries(item, $"an entry of {kind}"))
        {
            switch (key.Value)
            {
                case "term" or "terms":
                    hasTerm = true;
                    patterns.AddRange(Patterns(value, "terms"));
                    break;
                case "near":
                    near = [.. Patterns(value, "near")];
                    break;
                case "weight":
                    weight = Weight(value) * Math.Sign(weight);
                    break;
                default:
                    problems.Add(key, $"\"{key.Value}\" is no part of a term. Use term, terms, near or weight");
                    break;
            }
        }

        if (kind == "beside" && near.Count == 0)
            problems.Add(item, "an entry of beside needs what it must stand near: { term: …, near: […] }");
        if (!hasTerm)
            problems.Add(item, $"an entry of {kind} has no term");
        _counting.AddRange(patterns.Select(pattern => new TopicTerm(pattern, weight, near)));
    }

    private double Weight(YamlNode node)
    {
        var text = _values.Text(node, "weight");
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is >= LeastWeight and <= MostWeight)
            return weight;
        problems.Add(node, string.Create(CultureInfo.InvariantCulture, $"weight must be a number from {LeastWeight} to {MostWeight}"));
        return TopicTerm.Weak;
    }

    private IEnumerable<TermPattern> Patterns(YamlNode list, string what)
    {
        foreach (var (text, at) in _values.Texts(list, what))
            if (Pattern(text, at) is { } pattern)
                yield return pattern;
    }

    private TermPattern? Pattern(string text, YamlNode at)
    {
        var (pattern, problem) = TermPatternReader.Read(text);
        if (problem is not null)
            problems.Add(at, problem);
        return pattern;
    }
}
