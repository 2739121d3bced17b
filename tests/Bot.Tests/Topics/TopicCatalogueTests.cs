using Bot.Topics;

namespace Bot.Tests.Topics;

public sealed class TopicCatalogueTests
{
    private static readonly TopicCatalogue Catalogue = new(
    [
        Named("defence", "Defence", "Défense", "Оборона") with { Parent = "war" },
        Named("diplomacy", "Diplomacy", "Diplomatie", "Дипломатія"),
        Named("war", "War", "Guerre", "Війна"),
        Named("north-korea", "North Korea", "Corée du Nord", "Північна Корея") with { Aliases = new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["DPRK"] } },
        Named("conflict", "Armed conflict", "Conflit armé", "Збройний конфлікт") with { Parent = "defence" },
    ]);

    [Theory]
    [InlineData("defence", "defence")]
    [InlineData("DÉFENSE", "defence")]
    [InlineData("defense", "defence")]
    [InlineData("оборона", "defence")]
    [InlineData("coree du nord", "north-korea")]
    [InlineData("North-Korea", "north-korea")]
    [InlineData("#north_korea", "north-korea")]
    [InlineData("dprk", "north-korea")]
    public void A_topic_is_found_by_any_name_in_any_case(string typed, string slug) => Assert.Equal(slug, Catalogue.FindByName(typed)?.Slug);

    [Theory]
    [InlineData("defnce", "defence")]
    [InlineData("defecne", "defence")]
    [InlineData("diplomcay", "diplomacy")]
    [InlineData("nort korea", "north-korea")]
    [InlineData("оборонна", "defence")]
    [InlineData("diplo", "diplomacy")]
    public void A_typo_gets_the_likeliest_topic_first(string typed, string slug) => Assert.Equal(slug, Catalogue.Suggest(typed, 3)[0].Slug);

    [Theory]
    [InlineData("gardening")]
    [InlineData("x")]
    [InlineData("")]
    public void Nothing_is_suggested_for_what_is_like_no_topic(string typed) => Assert.Empty(Catalogue.Suggest(typed, 3));

    [Fact]
    public void A_topic_includes_its_children_and_theirs()
    {
        Assert.Equal(["defence"], Catalogue.Children("war").Select(topic => topic.Slug));
        Assert.Equal(["war", "defence", "conflict"], Catalogue.WithDescendants("war"));
    }

    private static Topic Named(string slug, string english, string french, string ukrainian) =>
        SomeTopic.With(slug, "word") with { Names = new Dictionary<string, string> { ["en"] = english, ["fr"] = french, ["uk"] = ukrainian } };
}
