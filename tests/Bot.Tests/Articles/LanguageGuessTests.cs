using Bot.Articles.Languages;

namespace Bot.Tests.Articles;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("Canada's premier imposes sanctions on Iran's banks", "en")]
    [InlineData("U.S. expels U.N. diplomats", "en")]
    [InlineData("Guerre en Syrie : l'armée annonce la prise d'Alep", "fr")]
    [InlineData("Уряд оголосив про нові санкції", "uk")]
    public void A_headline_alone_tells_its_language(string headline, string language) => Assert.Equal(language, LanguageGuess.Of(headline, []));
}
