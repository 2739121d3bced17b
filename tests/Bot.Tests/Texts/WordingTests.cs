using Bot.Texts;

namespace Bot.Tests.Texts;

public sealed class WordingTests
{
    private static readonly TextKey Greeting = new("greeting");
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_value_is_escaped_in_markup_and_left_alone_in_plain_text()
    {
        var wording = SomeTexts.Wording("en", """{"greeting":"<b>{name}</b>"}""");

        Assert.Equal("<b>&lt;i&gt;A &amp; &quot;B&quot;</b>", wording.Html(Greeting, ("name", "<i>A & \"B\"")).Html);
        Assert.Equal("<b><i>A</b>", wording.Plain(Greeting, ("name", "<i>A")));
    }

    [Fact]
    public void Markup_goes_in_as_it_stands() =>
        Assert.Equal("Hi <i>x</i>", SomeTexts.Wording("en", """{"greeting":"Hi {name}"}""").Html(Greeting, ("name", new Markup("<i>x</i>"))).Html);

    [Fact]
    public void A_value_that_looks_like_a_placeholder_is_not_filled_again() =>
        Assert.Equal("{b} B", SomeTexts.Wording("en", """{"greeting":"{a} {b}"}""").Plain(Greeting, ("a", "{b}"), ("b", "B")));

    [Fact]
    public void The_count_chooses_the_form_and_is_written_as_the_language_groups_numbers()
    {
        var wording = SomeTexts.Wording("en", """{"greeting":{"one":"{count} story","other":"{count} stories"}}""");

        Assert.Equal("1 story", wording.Plain(Greeting, ("count", 1)));
        Assert.Equal("8,214 stories", wording.Plain(Greeting, ("count", 8214)));
    }

    [Fact]
    public void What_a_language_lacks_is_said_in_English_with_English_plurals()
    {
        var catalogue = TextCatalogue.Of(
            SomeTexts.File("en.json", """{"greeting":{"one":"{count} story","other":"{count} stories"}}"""),
            SomeTexts.File("fr.json", "{}"));

        Assert.Equal("0 stories", catalogue.For("fr").Plain(Greeting, ("count", 0)));
    }

    [Theory]
    [InlineData("fr-CA", "fr")]
    [InlineData("FR", "fr")]
    [InlineData("de", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void A_reader_gets_the_nearest_language(string? asked, string given) =>
        Assert.Equal(given, TextCatalogue.Of(SomeTexts.File("fr.json", "{}")).For(asked).Language);

    [Fact]
    public void A_time_shows_on_the_readers_clock_and_falls_back_to_dated_UTC() =>
        Assert.Equal(
            "<tg-time unix=\"1712186220\" format=\"Dt\">3 April 2024, 23:17 UTC</tg-time>",
            SomeTexts.Wording("en", "{}").Moment(DateTimeOffset.FromUnixTimeSeconds(1712186220)).Html);

    [Theory]
    [InlineData("en", "3 hours ago")]
    [InlineData("fr", "il y a 3 heures")]
    [InlineData("uk", "3 години тому")]
    public void How_long_ago_is_said_in_the_readers_language(string language, string said) =>
        Assert.Equal(said, SomeTexts.Wording(language, "{}").Ago(Noon.AddHours(-3), Noon));

    [Theory]
    [InlineData("en", "1 hour, 51 minutes")]
    [InlineData("fr", "1 heure, 51 minutes")]
    [InlineData("uk", "1 година, 51 хвилина")]
    public void A_duration_is_said_in_its_two_largest_units(string language, string said) =>
        Assert.Equal(said, SomeTexts.Wording(language, "{}").Duration(new TimeSpan(1, 51, 20)));

    [Fact]
    public void A_text_that_nobody_wrote_is_an_error_that_names_it() =>
        Assert.Contains("no.such.text", Assert.Throws<KeyNotFoundException>(() => SomeTexts.Wording("en", "{}").Plain(new TextKey("no.such.text"))).Message, StringComparison.Ordinal);
}
