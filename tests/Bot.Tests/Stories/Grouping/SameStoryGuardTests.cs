namespace Bot.Tests.Stories.Grouping;

public sealed class SameStoryGuardTests
{
    private readonly Placed _placed = new();

    [Theory]
    [InlineData("Lottery jackpot numbers drawn on Tuesday: 4, 17, 31", "Lottery jackpot numbers drawn on Tuesday: 8, 22, 40", false)]
    [InlineData("Retailer Orlan raises its annual profit by 6.9 percent", "Retailer Orlan raises its annual profit by 7 percent", true)]
    [InlineData("Retailer Orlan raises its annual profit by 7 percent", "Retailer Orlan raises its annual profit", true)]
    [InlineData("Retailer Orlan raises its annual profit", "Retailer Orlan raises its annual profit by 7 percent", true)]
    public void Other_numbers_are_other_news_unless_they_were_rounded(string first, string second, bool same) => AssertSame(first, second, same);

    [Theory]
    [InlineData("Police arrest suspect in killing of shopkeeper in Leeds", "Police arrest suspect in killing of shopkeeper in Bristol", false)]
    [InlineData("Police arrest suspect in killing of shopkeeper in Leeds", "Suspect arrested in killing of shopkeeper in Leeds", true)]
    public void Another_place_or_person_is_another_story(string first, string second, bool same) => AssertSame(first, second, same);

    [Fact]
    public void A_single_rare_word_is_no_story() =>
        AssertSame("Kilimanjaro", "Kilimanjaro summit fires contained by rangers after a week", same: false);

    private void AssertSame(string first, string second, bool same) =>
        Assert.Equal(same, ReferenceEquals(_placed.Place(first).Story, _placed.Place(second).Story));
}
