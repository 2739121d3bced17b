using Bot.Stories.Grouping;
using Bot.Tests.Support;

namespace Bot.Tests.Stories.Grouping;

public sealed class TermRarityTests
{
    [Fact]
    public void An_roundthat_many_report_does_not_wear_out_its_own_words()
    {
        var rarity = new TermRarity();
        var window = new StoryWindow(rarity, StoryThresholds.Default);
        var terms = ArticleTermReader.Read(Placed.Article("Volcano Ketla erupts and closes airspace over Iceland"));
        for (var report = 0; report < 50; report++)
            window.Place(terms, Given.Time);
        Assert.All(terms.Terms, term => Assert.Equal(1, rarity.Met(term.Key)));
        Assert.Equal(1, rarity.Events["en"]);
    }

    [Fact]
    public void Old_counts_fade()
    {
        var rarity = new TermRarity();
        rarity.LearnTerm(1);
        for (var round = 0; round < 100; round++)
            rarity.LearnTerm(2);
        for (var round = 0; round < TermRarity.MostEvents; round++)
            rarity.LearnEvent("en");
        Assert.Equal(0, rarity.Met(1));
        Assert.Equal(50, rarity.Met(2));
        Assert.Equal(TermRarity.MostEvents / 2, rarity.Events["en"]);
    }

    [Fact]
    public void What_was_learned_comes_back_as_it_was()
    {
        var rarity = new TermRarity();
        rarity.LearnEvent("uk");
        rarity.LearnTerm(7);
        rarity.LearnTerm(7);
        var read = TermRarityCode.Read(TermRarityCode.Write(rarity));
        Assert.Equal(2, read.Met(7));
        Assert.Equal(rarity.Scale("uk"), read.Scale("uk"));
    }

    [Fact]
    public void An_article_s_terms_come_back_as_they_were()
    {
        var terms = ArticleTermReader.Read(Placed.Article("Court in Lyon fines baker 4,500 euros", "The baker in Lyon sold bread on Sundays. " + string.Join(' ', Enumerable.Repeat("Neighbours of Saint Exupery complained.", 8))));
        var read = ArticleTermsCode.Read(ArticleTermsCode.Write(terms));
        Assert.NotNull(read);
        Assert.Equal(terms.Terms, read.Terms);
        Assert.Equal(terms.Names, read.Names);
        Assert.Equal([4500], read.Numbers);
        Assert.True(read.IsLong);
    }

    [Fact]
    public void What_was_stored_with_whole_hashes_is_read_with_their_halves()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write([1, 0, 2, (byte)'e', (byte)'n', 1]);
        writer.Write(0xABCDEF0112345678UL);
        writer.Write(1.5f);
        writer.Write((byte)1);
        writer.Write(0xABCDEF0112345678UL);
        writer.Write((byte)0);
        var read = ArticleTermsCode.Read(stream.ToArray());
        Assert.NotNull(read);
        Assert.Equal([new StoryTerm(0xABCDEF01, 1.5f)], read.Terms);
        Assert.Equal([0xABCDEF01], read.Names);
    }
}
