using Bot.Articles;
using Bot.Articles.Wire;

namespace Bot.Tests.Articles;

public sealed class WireDatelineTests
{
    private static readonly DateOnly Published = new(2024, 4, 5);

    [Theory]
    [InlineData("PARIS (Reuters) - ", "PARIS", null, "Reuters")]
    [InlineData("PARIS, April 3, 2024 (BSS/AFP) - ", "PARIS", "2024-04-03", "BSS/AFP")]
    [InlineData("WASHINGTON, D.C., March 3 (AP) — ", "WASHINGTON, D.C.", "2024-03-03", "AP")]
    [InlineData("LONDON/PARIS, April 3 (Reuters) – ", "LONDON/PARIS", "2024-04-03", "Reuters")]
    [InlineData("MOSCOW and KYIV (AP) -- ", "MOSCOW and KYIV", null, "AP")]
    [InlineData("KYIV, Ukraine (AP) —", "KYIV, Ukraine", null, "AP")]
    [InlineData("KYIV — ", "KYIV", null, null)]
    [InlineData("ROME -- ", "ROME", null, null)]
    [InlineData("PORT-AU-PRINCE, Haiti, Dec. 30 (AFP)- ", "PORT-AU-PRINCE, Haiti", "2023-12-30", "AFP")]
    [InlineData("UNITED NATIONS, April 3 (Xinhua) -- ", "UNITED NATIONS", "2024-04-03", "Xinhua")]
    [InlineData("MOSCOW, April 3. /TASS/. ", "MOSCOW", "2024-04-03", "TASS")]
    [InlineData("МОСКВА. 3 апреля. ИНТЕРФАКС - ", "МОСКВА", "2024-04-03", "ИНТЕРФАКС")]
    [InlineData("Paris, 3 avril 2024 (AFP) - ", "Paris", "2024-04-03", "AFP")]
    [InlineData("Berlin, 3. April (dpa) – ", "Berlin", "2024-04-03", "dpa")]
    [InlineData("Madrid, 3 abr (EFE).- ", "Madrid", "2024-04-03", "EFE")]
    [InlineData("Київ, 3 квітня 2024 року (Укрінформ) – ", "Київ", "2024-04-03", "Укрінформ")]
    [InlineData("New Delhi, Apr 3 (PTI) ", "New Delhi", "2024-04-03", "PTI")]
    [InlineData("3 April 2024, Geneva – ", "Geneva", "2024-04-03", null)]
    [InlineData("(Reuters) - ", null, null, "Reuters")]
    [InlineData("BERLIN (Morgenblatt) - ", "BERLIN", null, "Morgenblatt")]
    public void A_dateline_is_cut_from_the_text(string opening, string? place, string? date, string? agency)
    {
        var result = DatelineReader.Read(opening + Some.Lead, Published, dayFirst: true);

        Assert.True(result.HasValue);
        var expected = date is null ? (DateOnly?)null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(new Dateline(place, expected, agency), result.Value.Dateline);
        Assert.Equal(Some.Lead, result.Value.Text);
    }

    [Theory]
    [InlineData("The council (all nine members) - met on Tuesday.")]
    [InlineData("Paris is the capital of France - and its largest city.")]
    [InlineData("Mr. Lee (D-Ohio) said the vote - long delayed - was fair.")]
    [InlineData("On April 3, 2024 the bridge was closed — again.")]
    [InlineData("NATO - the alliance founded in 1949 - met in Vilnius.")]
    [InlineData("Ukraine – Russia's neighbour – voted.")]
    [InlineData("\"We will rebuild\" - the mayor said.")]
    [InlineData("-")]
    [InlineData("(")]
    [InlineData("")]
    public void A_sentence_with_a_dash_is_no_dateline(string paragraph) =>
        Assert.Null(DatelineReader.Read(paragraph, Published, dayFirst: true));

    [Fact]
    public void A_date_without_a_year_stays_unknown_when_nothing_tells_the_year() =>
        Assert.Equal(new Dateline("PARIS", null, "AFP"), DatelineReader.Read("PARIS, April 3 (AFP) - " + Some.Lead, null, true)?.Dateline);

    [Fact]
    public void A_date_in_late_December_belongs_to_the_year_before_a_January_story() =>
        Assert.Equal(new DateOnly(2023, 12, 31), DatelineReader.Read("PARIS, Dec 31 (AFP) - " + Some.Lead, new DateOnly(2024, 1, 1), true)?.Dateline.Date);
}
