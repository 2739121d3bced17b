namespace Bot.Tests.Stories.Grouping;

public sealed class StoryWindowTests
{
    private const string Quake = "Strong earthquake strikes coast of Chile near Valparaiso, port closed";

    private readonly Placed _placed = new();

    [Fact]
    public void Two_reports_of_one_event_share_a_story()
    {
        var first = _placed.Place(Quake);
        var second = _placed.Place("Earthquake strikes Chile coast near Valparaiso");
        Assert.True(first.IsNewStory);
        Assert.False(second.IsNewStory);
        Assert.Same(first.Story, second.Story);
    }

    [Fact]
    public void Another_event_is_another_story_and_not_even_related()
    {
        var first = _placed.Place(Quake);
        var second = _placed.Place("Central bank of Norway keeps its key rate unchanged");
        Assert.NotSame(first.Story, second.Story);
        Assert.NotSame(first.Story.Coverage, second.Story.Coverage);
    }

    [Fact]
    public void Another_side_of_an_event_is_related_and_a_story_of_its_own()
    {
        var first = _placed.Place(Quake);
        var second = _placed.Place("Valparaiso schools to stay shut after earthquake while engineers inspect buildings");
        Assert.NotSame(first.Story, second.Story);
        Assert.Same(first.Story.Coverage, second.Story.Coverage);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(0, false)]
    public void Whole_articles_in_other_words_share_a_story_once_it_is_known_which_words_are_rare(int eventsKnown, bool shared)
    {
        var placed = new Placed(eventsKnown);
        var first = placed.Place(
            "Ferry with 80 aboard runs aground off Naxos",
            "A passenger ferry ran aground off the Greek island of Naxos on Tuesday night and the coast guard began taking its 80 passengers to shore, officials said. Nobody was hurt.");
        var second = placed.Place(
            "Greek coast guard rescues passengers of stranded ferry near Naxos",
            "The coast guard took passengers off a ferry that ran aground off Naxos in high winds late on Tuesday. All 80 people aboard were safe, the shipping ministry of Greece said.");
        Assert.Equal(shared, ReferenceEquals(first.Story, second.Story));
        Assert.Same(first.Story.Coverage, second.Story.Coverage);
    }

    [Theory]
    [InlineData("uk", "Сильний землетрус стався біля узбережжя Чилі, порт Вальпараїсо закрито", "Біля узбережжя Чилі стався сильний землетрус: порт Вальпараїсо закрили")]
    [InlineData("fr", "Un fort séisme frappe la côte du Chili près de Valparaiso", "Fort séisme au Chili : la côte frappée près de Valparaiso")]
    public void Other_languages_are_grouped_by_their_own_stems(string language, string first, string second) =>
        Assert.Same(_placed.Place(first, language: language).Story, _placed.Place(second, language: language).Story);

    [Theory]
    [InlineData("Morning briefing: earthquake strikes Chile coast near Valparaiso")]
    [InlineData("Earthquake strikes Chile coast near Valparaiso; strike ends in Oslo; cup final moved")]
    [InlineData("Live: earthquake strikes coast of Chile near Valparaiso")]
    [InlineData("3/10/14")]
    public void A_roundup_stands_alone(string headline)
    {
        var first = _placed.Place(Quake);
        var roundup = _placed.Place(headline);
        var later = _placed.Place("Earthquake strikes Chile coast near Valparaiso");
        Assert.NotSame(first.Story, roundup.Story);
        Assert.NotSame(first.Story.Coverage, roundup.Story.Coverage);
        Assert.Same(first.Story, later.Story);
    }

    [Fact]
    public void A_story_that_nothing_joins_for_three_days_is_over()
    {
        var first = _placed.Place(Quake);
        _placed.Pass(TimeSpan.FromHours(71));
        Assert.Same(first.Story, _placed.Place(Quake).Story);
        _placed.Pass(TimeSpan.FromHours(71));
        Assert.Same(first.Story, _placed.Place(Quake).Story);
        _placed.Pass(TimeSpan.FromHours(73));
        Assert.NotSame(first.Story, _placed.Place(Quake).Story);
        Assert.Equal(1, _placed.Count);
    }

    [Fact]
    public void Coverages_that_turn_out_to_be_one_event_become_one()
    {
        var leak = _placed.Place("Tanker Aurora leaks crude oil into Gulf of Finland");
        var birds = _placed.Place("Volunteers clean seabirds on Estonian beaches");
        Assert.NotSame(leak.Story.Coverage, birds.Story.Coverage);
        Assert.Null(_placed.Place("Leak of tanker Aurora reaches Estonian beaches").TakenIn);
        var bridge = _placed.Place("Volunteers clean crude oil of tanker Aurora off Estonian beaches");
        Assert.NotNull(bridge.TakenIn);
        Assert.Same(leak.Story.Coverage, birds.Story.Coverage);
        Assert.Same(leak.Story.Coverage, bridge.Story.Coverage);
    }
}
