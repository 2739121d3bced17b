using Bot.Delivery;

namespace Bot.Tests.Delivery;

public sealed class HashtagsTests
{
    [Theory]
    [InlineData("Human rights", "#HumanRights")]
    [InlineData("Middle East", "#MiddleEast")]
    [InlineData("Israel-Palestine", "#IsraelPalestine")]
    [InlineData("Права людини", "#ПраваЛюдини")]
    [InlineData("Défense", "#Défense")]
    [InlineData("Côte d'Ivoire", "#CôteDIvoire")]
    [InlineData("EU", "#EU")]
    public void A_name_becomes_one_word(string name, string tag) => Assert.Equal(tag, Hashtags.Of(name));

    [Theory]
    [InlineData("2024")]
    [InlineData("—")]
    public void Without_a_letter_there_is_none(string name) => Assert.Null(Hashtags.Of(name));
}
