using Bot.Tests.Support;
using Bot.Topics;

namespace Bot.Tests.Topics;

public sealed class TopicCatalogueReaderTests : IDisposable
{
    private const string Good =
        """
        slug: navy
        names: { en: Navy, fr: Marine, uk: Флот }
        aliases: { en: [naval forces] }
        medtop: [20000599]
        terms:
          en:
            strong: ["frigate*", { term: "navy base", weight: 2.5 }]
            weak: [ship]
            beside:
              - { term: fleet, near: &navy [admiral, "navy"] }
              - { terms: [squadron, flotilla], near: *navy }
            exclude: ["old navy"]
            against: [cruise holiday]
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_good_file_is_a_topic()
    {
        Write("navy", Good);
        var reading = TopicCatalogueReader.Read(_folder.Path);
        Assert.Empty(reading.Problems);
        var topic = Assert.Single(reading.Catalogue.Topics);
        Assert.Equal("Marine", topic.NameIn("fr"));
        Assert.Equal("Navy", topic.NameIn("de"));
        Assert.Equal([3, 2.5, 1, 2, 2, 2, -1.5], topic.Terms["en"].Counting.Select(term => term.Weight));
        Assert.Equal("old navy", Assert.Single(topic.Terms["en"].Excluded).Text);
    }

    [Theory]
    [InlineData("slug: fleet", "slug: navy", 1, "navy.yaml")]
    [InlineData("medtop: [12345678]", "medtop: [20000599]", 4, "12345678")]
    [InlineData("strong: [\"fr*\"", "strong: [\"frigate*\"", 7, "3 letters")]
    [InlineData("storng:", "strong:", 7, "storng")]
    [InlineData("{ en: Navy, fr: Marine, ukrainian: Флот }", "{ en: Navy, fr: Marine, uk: Флот }", 2, "ukrainian")]
    [InlineData("weight: 50", "weight: 2.5", 7, "weight")]
    [InlineData("- { terms: [squadron, flotilla] }", "- { terms: [squadron, flotilla], near: *navy }", 11, "near")]
    [InlineData("- { near: *navy }", "- { terms: [squadron, flotilla], near: *navy }", 11, "no term")]
    [InlineData("colour: blue", "medtop: [20000599]", 4, "colour")]
    [InlineData("terms: [", "terms:", 6, "YAML")]
    public void A_fault_is_told_with_its_file_and_line(string fault, string instead, int line, string word)
    {
        Write("navy", Good.Replace(instead, fault, StringComparison.Ordinal));
        var reading = TopicCatalogueReader.Read(_folder.Path);
        Assert.Empty(reading.Catalogue.Topics);
        var problem = reading.Problems[0];
        Assert.Equal("navy.yaml", problem.File);
        Assert.InRange(problem.Line, line, line + 1);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_edit_keeps_the_last_good_topic_and_is_reported_until_it_is_mended()
    {
        Write("navy", Good);
        var first = TopicCatalogueReader.Read(_folder.Path).Catalogue;
        Write("navy", Good.Replace("names:", "nmaes:", StringComparison.Ordinal));
        var spoilt = TopicCatalogueReader.Read(_folder.Path, first);
        Assert.NotEmpty(spoilt.Problems);
        Assert.Same(first.Find("navy"), spoilt.Catalogue.Find("navy"));
        Assert.Empty(spoilt.Retired);
        Assert.NotEmpty(TopicCatalogueReader.Read(_folder.Path, spoilt.Catalogue).Problems);
        Write("navy", Good.Replace("en: Navy", "en: Navies", StringComparison.Ordinal));
        var mended = TopicCatalogueReader.Read(_folder.Path, spoilt.Catalogue);
        Assert.Empty(mended.Problems);
        Assert.Equal("Navies", mended.Catalogue.Find("navy")?.NameIn("en"));
    }

    [Fact]
    public void A_file_that_did_not_change_gives_the_same_topic_again()
    {
        Write("navy", Good);
        var first = TopicCatalogueReader.Read(_folder.Path).Catalogue;
        Assert.Same(first.Find("navy"), TopicCatalogueReader.Read(_folder.Path, first).Catalogue.Find("navy"));
    }

    [Fact]
    public void A_removed_file_retires_its_topic_but_a_missing_folder_retires_none()
    {
        Write("navy", Good);
        var first = TopicCatalogueReader.Read(_folder.Path).Catalogue;
        File.Delete(Path.Combine(_folder.Path, "navy.yaml"));
        var reading = TopicCatalogueReader.Read(_folder.Path, first);
        Assert.Equal(["navy"], reading.Retired);
        Assert.Empty(reading.Catalogue.Topics);
        var gone = TopicCatalogueReader.Read(Path.Combine(_folder.Path, "elsewhere"), first);
        Assert.Empty(gone.Retired);
        Assert.Same(first, gone.Catalogue);
        Assert.Single(gone.Problems);
    }

    [Fact]
    public void Parents_must_exist_and_may_not_go_in_circles()
    {
        Write("navy", Good + "\nparent: sea");
        Write("sea", Good.Replace("slug: navy", "slug: sea", StringComparison.Ordinal).Replace("Navy", "Sea", StringComparison.Ordinal).Replace("Marine", "Mer", StringComparison.Ordinal).Replace("Флот", "Море", StringComparison.Ordinal) + "\nparent: navy");
        var reading = TopicCatalogueReader.Read(_folder.Path);
        Assert.Contains(reading.Problems, problem => problem.Message.Contains("under itself", StringComparison.Ordinal));
        File.Delete(Path.Combine(_folder.Path, "sea.yaml"));
        var alone = TopicCatalogueReader.Read(_folder.Path, reading.Catalogue);
        Assert.Contains(alone.Problems, problem => problem.Message.Contains("\"sea\" is no topic", StringComparison.Ordinal));
        Assert.Null(Assert.Single(alone.Catalogue.Topics).Parent);
    }

    [Fact]
    public void Hostile_files_are_refused_without_harm()
    {
        Write("deep", new string('[', 60_000));
        Write("long", new string('a', 300_000));
        File.WriteAllBytes(Path.Combine(_folder.Path, "binary.yaml"), [0xFF, 0xFE, 0x00, 0xD8]);
        Write("Bad Name", Good);
        Write("list", "- a\n- b");
        var reading = TopicCatalogueReader.Read(_folder.Path);
        Assert.Empty(reading.Catalogue.Topics);
        Assert.Equal(5, reading.Problems.Select(problem => problem.File).Distinct().Count());
    }

    [Fact]
    public void Retired_and_narrower_Media_Topics_are_included()
    {
        Assert.Superset(new HashSet<int> { 20000064, 20000105 }, MediaTopicTree.Within([20000105]).ToHashSet());
        Assert.Superset(new HashSet<int> { 20000062, 20000056 }, MediaTopicTree.Within([16000000]).ToHashSet());
        Assert.DoesNotContain(16000000, MediaTopicTree.Within([20000105]).ToList());
    }

    private void Write(string slug, string yaml) => File.WriteAllText(Path.Combine(_folder.Path, slug + ".yaml"), yaml);
}
