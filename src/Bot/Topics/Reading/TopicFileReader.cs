using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bot.Topics.Reading;

/// <summary>Reads one topic file.</summary>
internal sealed class TopicFileReader
{
    private readonly string _slug;
    private readonly FileProblems _problems;
    private readonly YamlValues _values;

    private TopicFileReader(string slug, FileProblems problems)
    {
        (_slug, _problems) = (slug, problems);
        _values = new YamlValues(problems);
    }

    /// <summary>The topic in a file's text; null, with at least one problem noted, where it cannot be used.</summary>
    public static Topic? Read(string slug, string text, FileProblems problems)
    {
        if (YamlGuard.Problem(text) is { } unusual)
        {
            problems.Add(0, unusual);
            return null;
        }

        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents.Count != 1 || yaml.Documents[0].RootNode is not YamlMappingNode root)
            {
                problems.Add(1, "the file must hold one map: slug, names, terms");
                return null;
            }

            var topic = new TopicFileReader(slug, problems).Read(root);
            return problems.All.Count == 0 ? topic : null;
        }
        catch (YamlException wrong)
        {
            problems.Add(wrong.Start.Line, "this is not YAML: " + wrong.Message);
            return null;
        }
    }

    private Topic Read(YamlMappingNode root)
    {
        var topic = new Topic { Slug = _slug, Names = new Dictionary<string, string>() };
        var hasSlug = false;
        foreach (var (key, value) in _values.Entries(root, "the file"))
        {
            hasSlug |= key.Value == "slug";
            topic = key.Value switch
            {
                "slug" => CheckSlug(topic, value),
                "names" => topic with { Names = Names(value) },
                "aliases" => topic with { Aliases = Aliases(value) },
                "parent" => topic with { Parent = _values.Text(value, "parent") },
                "medtop" => topic with { MediaTopics = [.. _values.Texts(value, "medtop").Select(code => MediaTopic(code.Text, code.At))] },
                "countries" => topic with { Countries = [.. _values.Texts(value, "countries").Select(code => Country(code.Text, code.At))] },
                "literals" => topic with { Literals = [.. _values.Texts(value, "literals").Select(literal => literal.Text)] },
                "threshold" => topic with { Threshold = Threshold(value) },
                "terms" => topic with { Terms = Terms(value) },
                _ => Unknown(topic, key),
            };
        }

        if (!hasSlug)
            _problems.Add(1, $"\"slug: {_slug}\" is missing");
        if (!topic.Names.ContainsKey("en"))
            _problems.Add(1, "names.en, the English name, is missing");
        if (topic.Terms.Count == 0 && topic.MediaTopics.Count == 0 && topic.Countries.Count == 0 && topic.Literals.Count == 0)
            _problems.Add(1, "nothing says when the topic is met: give terms, medtop, countries or literals");
        return topic;
    }

    private Topic Unknown(Topic topic, YamlScalarNode key)
    {
        _problems.Add(key, $"\"{key.Value}\" is not known here. Use slug, names, aliases, parent, medtop, countries, literals, threshold or terms");
        return topic;
    }

    private Topic CheckSlug(Topic topic, YamlNode value)
    {
        if (_values.Text(value, "slug") is { } slug && slug != _slug)
            _problems.Add(value, $"the slug is \"{slug}\" but the file is named \"{_slug}.yaml\": they must be the same");
        return topic;
    }

    private Dictionary<string, string> Names(YamlNode node)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, value) in _values.Languages(node, "names"))
            if (_values.Text(value, "a name") is { } name)
                names[language] = name;
        return names;
    }

    private Dictionary<string, IReadOnlyList<string>> Aliases(YamlNode node)
    {
        var aliases = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (language, value) in _values.Languages(node, "aliases"))
            aliases[language] = [.. _values.Texts(value, "aliases").Select(alias => alias.Text)];
        return aliases;
    }

    private Dictionary<string, TopicTerms> Terms(YamlNode node)
    {
        var terms = new Dictionary<string, TopicTerms>(StringComparer.Ordinal);
        foreach (var (language, value) in _values.Languages(node, "terms"))
            terms[language] = new TopicTermsReader(_problems).Read(value);
        return terms;
    }

    private int MediaTopic(string text, YamlNode at)
    {
        var digits = text.StartsWith("medtop:", StringComparison.Ordinal) ? text["medtop:".Length..] : text;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) || !MediaTopicTree.Knows(code))
            _problems.Add(at, $"\"{text}\" is no IPTC Media Topic");
        return code;
    }

    private string Country(string text, YamlNode at)
    {
        if (text.Length != 2 || !text.All(char.IsAsciiLetterUpper))
            _problems.Add(at, $"\"{text}\" is no country code of two capitals (ISO 3166-1), such as FR");
        return text;
    }

    private double Threshold(YamlNode node)
    {
        if (double.TryParse(_values.Text(node, "threshold"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var threshold) && threshold is > 0 and <= 100)
            return threshold;
        _problems.Add(node, "threshold must be a number above 0, at most 100");
        return Topic.DefaultThreshold;
    }
}
