using Bot.Texts;

namespace Bot.Tests.Texts;

public sealed class TextCheckTests
{
    private static readonly TextFile English = SomeTexts.File("en.json", """{"a":"Hi {name}","n":{"one":"{count} story","other":"{count} stories"}}""");

    [Theory]
    [InlineData("""{"a":"Salut {nom}","n":{"one":"x","other":"y"}}""", "{nom}")]
    [InlineData("""{"a":"Salut {name} <b>","n":{"one":"x","other":"y"}}""", "<b>")]
    [InlineData("""{"a":"<b><i>{name}</b></i>","n":{"one":"x","other":"y"}}""", "<b>")]
    [InlineData("""{"a":" ","n":{"one":"x","other":"y"}}""", "empty")]
    [InlineData("""{"a":"Salut","n":"x"}""", "\"one\"")]
    [InlineData("""{"n":{"one":"x","other":"y"}}""", "'a' is missing")]
    [InlineData("""{"a":"Salut","z":"x","n":{"one":"x","other":"y"}}""", "'z' is not a text")]
    public void What_would_spoil_a_message_is_reported(string json, string told) =>
        Assert.Contains(told, Assert.Single(TextCheck.Of(SomeTexts.File("fr.json", json), English)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_whole_file_has_no_problem() =>
        Assert.Empty(TextCheck.Of(SomeTexts.File("fr.json", """{"a":"Salut <b>{name}</b>","n":{"one":"x","many":"z","other":"y"}}"""), English));
}
