using System.Text.Json;
using Bot.Tests.Support;
using Bot.Topics;

namespace Bot.Tests.Content;

/// <summary>What must hold of the topic files an editor changes.</summary>
public sealed class TopicFilesTests
{
    private const int LeastTopics = 60;

    private static readonly string[] Languages = ["en", "fr", "uk"];

    /// <summary>Topics that subscribers of the first hour follow; a file may be improved, never removed or renamed.</summary>
    private static readonly string[] Promised =
    [
        "defence", "conflict", "terrorism", "diplomacy", "elections", "politics", "human-rights", "migration", "crime", "economy", "business", "energy", "climate", "disasters",
        "health", "science", "technology", "culture", "religion", "sport", "travel", "lifestyle", "ukraine", "russia", "france", "uk", "usa", "eu", "nato", "un", "china",
        "north-korea", "middle-east", "israel-palestine", "iran", "syria", "iraq", "afghanistan", "pakistan", "india", "africa", "latin-america",
    ];

    private static readonly CatalogueReading Reading = TopicCatalogueReader.Read(Path.Combine(SharedData.RepositoryRoot, "content", "topics"));

    private static IReadOnlyList<Topic> Topics => Reading.Catalogue.Topics;

    [Fact]
    public void Every_file_reads_without_a_problem() => Assert.Empty(Reading.Problems);

    [Fact]
    public void The_catalogue_is_broad_and_keeps_every_promised_topic()
    {
        Assert.True(Topics.Count >= LeastTopics, $"There are {Topics.Count} topics.");
        Assert.Empty(Promised.Except(Topics.Select(topic => topic.Slug), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_topic_has_a_name_and_rules_in_every_language_of_the_bot() =>
        Assert.Empty(Topics.Where(topic => !Languages.All(language => topic.Names.ContainsKey(language) && topic.Terms.ContainsKey(language))).Select(topic => topic.Slug));

    [Fact]
    public void No_alias_is_claimed_by_two_topics()
    {
        var claims = Topics.SelectMany(topic => Keys(topic).Distinct(StringComparer.Ordinal).Select(key => (Key: key, topic.Slug)));
        Assert.Empty(claims.GroupBy(claim => claim.Key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => string.Join(' ', group)));
    }

    [Fact]
    public void Countries_are_coded_by_ISO_3166_1() =>
        Assert.Empty(Topics.SelectMany(topic => topic.Countries).Except(CountryCodes.Known));

    [Fact]
    public void Media_Topics_are_in_the_vocabulary_and_not_retired()
    {
        using var vocabulary = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf("media-topics/cptall-en-GB.json")));
        var current = vocabulary.RootElement.GetProperty("conceptSet").EnumerateArray()
            .Where(concept => !concept.TryGetProperty("retired", out _))
            .Select(concept => int.Parse(concept.GetProperty("qcode").GetString()?["medtop:".Length..] ?? "", null))
            .ToHashSet();
        Assert.Empty(Topics.SelectMany(topic => topic.MediaTopics.Where(code => !current.Contains(code)).Select(code => $"{topic.Slug} {code:D8}")));
    }

    private static IEnumerable<string> Keys(Topic topic) =>
        topic.Names.Values.Concat(topic.Aliases.Values.SelectMany(list => list)).Append(topic.Slug).Select(TopicCatalogue.Key);
}
