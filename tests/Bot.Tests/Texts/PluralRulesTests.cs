using Bot.Texts;

namespace Bot.Tests.Texts;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("en", 1, "One")]
    [InlineData("en", 0, "Other")]
    [InlineData("fr", 0, "One")]
    [InlineData("fr", 2, "Other")]
    [InlineData("fr", 1_000_000, "Many")]
    [InlineData("uk", 1, "One")]
    [InlineData("uk", 21, "One")]
    [InlineData("uk", 11, "Many")]
    [InlineData("uk", 2, "Few")]
    [InlineData("uk", 12, "Many")]
    [InlineData("uk", 14, "Many")]
    [InlineData("uk", 114, "Many")]
    [InlineData("uk", 104, "Few")]
    [InlineData("uk", 5, "Many")]
    [InlineData("pl", 21, "Many")]
    [InlineData("pl", 22, "Few")]
    [InlineData("ar", 2, "Two")]
    [InlineData("ja", 1, "Other")]
    [InlineData("xx", -1, "One")]
    public void Numbers_take_the_form_that_Unicode_gives_them(string language, long number, string form) =>
        Assert.Equal(form, PluralRules.Of(language, number).ToString());
}
