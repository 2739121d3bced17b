using System.Globalization;
using Bot.Articles.Languages;
using Bot.Articles.Summarising;
using Bot.Tests.Support;

namespace Bot.Tests.Articles;

public sealed class SummariserTests
{
    private const string Headline = "Harbour bridge closes for repairs";

    private static readonly string[] Paragraphs =
    [
        "The harbour council voted on Tuesday to close the old bridge for repairs.",
        "A small crowd had come to the town hall to listen. He said the work would take two years. \"We must not wait,\" she said.",
        "Repairs to the bridge will cost 40 million crowns, the council said, and ferries will cross the harbour every ten minutes until it opens again.",
        "Weather was mild in the hills.",
    ];

    [Fact]
    public void A_summary_is_one_to_three_whole_sentences_verbatim()
    {
        var summary = Summariser.Summarise(Headline, Paragraphs, "en");
        Assert.StartsWith(Paragraphs[0] + " ", summary, StringComparison.Ordinal);
        Assert.EndsWith(" " + Paragraphs[2], summary, StringComparison.Ordinal);
        Assert.InRange(summary.Length, 200, Summariser.AlertLength);
    }

    [Fact]
    public void A_digest_takes_one_sentence() =>
        Assert.Equal([Paragraphs[0]], Summariser.SummariseSentences(Headline, Paragraphs, "en", 1));

    [Fact]
    public void A_sentence_that_leans_on_one_left_out_is_left_out() =>
        Assert.DoesNotContain(" said.", Summariser.Summarise(Headline, Paragraphs, "en"), StringComparison.Ordinal);

    [Fact]
    public void A_long_first_sentence_stands_alone_and_a_longer_one_is_cut_behind_a_clause()
    {
        var sentence = "The council of the harbour, " + string.Concat(Enumerable.Repeat("which met again on Tuesday, ", 10)) + "voted.";
        Assert.InRange(sentence.Length, 281, 350);
        Assert.Equal(sentence, Summariser.Summarise(Headline, [sentence, Paragraphs[0]], "en"));

        var longer = sentence.TrimEnd('.') + ", " + sentence;
        var cut = Summariser.Summarise(Headline, [longer], "en");
        Assert.InRange(cut.Length, 281, 350);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.StartsWith(cut.TrimEnd('…') + ", ", longer, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_gives_nothing_and_a_heading_serves_where_there_is_no_sentence()
    {
        Assert.Equal("", Summariser.Summarise(Headline, [], "en"));
        Assert.Empty(Summariser.SummariseSentences(Headline, [], "en", 3));
        Assert.Equal("No sentence here", Summariser.Summarise(Headline, ["No sentence here"], "en"));
    }

    [Theory]
    [InlineData("We will close the harbour bridge for repairs now.\"")]
    [InlineData("\"We will close the harbour bridge for repairs now.")]
    [InlineData("“We will close the harbour bridge for repairs now.")]
    [InlineData("«We will close the harbour bridge for repairs now.")]
    [InlineData("READ: Harbour bridge closes for repairs, and what to do until then.")]
    [InlineData("Lire aussi : Harbour bridge closes for repairs, and what to do until then.")]
    public void Half_a_quotation_and_a_pointer_elsewhere_are_left_out(string sentence) =>
        Assert.DoesNotContain(sentence, Summariser.SummariseSentences(Headline, [Paragraphs[0], Paragraphs[3], "Nobody came.", sentence, Paragraphs[2]], "en", 2));

    /// <summary>Words of the paragraph, and how often each is said; {0} is their number.</summary>
    [Theory]
    [InlineData("word ", 200_000)]
    [InlineData("w{0} ", 200_000)]
    [InlineData("Word. ", 100_000)]
    [InlineData("W{0}. ", 100_000)]
    [InlineData("he said ", 100_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("A.", 500_000)]
    [InlineData("reporting by ", 100_000)]
    public void A_megabyte_is_summarised_in_time_that_grows_with_its_length_only(string unit, int times)
    {
        var text = string.Concat(Enumerable.Range(0, times).Select(number => unit.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var time = ThreadTime.Start();
        var summary = Summariser.Summarise(Headline, [text], "en");
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 1);
        Assert.InRange(summary.Length, 1, Summariser.LoneSentenceLength);
    }

    [Theory]
    [InlineData("It is done, she said.", true)]
    [InlineData("The work is done, he said again.", true)]
    [InlineData("The work is done, said he.", true)]
    [InlineData("The work is done, said Helen.", false)]
    [InlineData("The committee said it was done.", false)]
    [InlineData("The shed added space.", false)]
    public void A_speaker_named_before_is_missed(string sentence, bool leans)
    {
        using var reader = new SentenceReader("", [sentence], "en");
        Assert.Equal(leans, reader.Sentences[0].LeansBack);
    }

    [Theory]
    [InlineData("Le pont est fermé, a-t-elle dit.")]
    [InlineData("Le pont est fermé, dit-il.")]
    [InlineData("Die Brücke ist zu, sagte er.")]
    [InlineData("El puente está cerrado, dijo.")]
    [InlineData("«Міст закрито», — сказав він.")]
    [InlineData("Мост закрыт, она добавила.")]
    public void A_speaker_named_before_is_missed_in_every_language(string sentence)
    {
        using var reader = new SentenceReader("", [sentence], "xx");
        Assert.True(reader.Sentences[0].LeansBack);
    }

    [Theory]
    [InlineData("en", "The council voted on Tuesday to close the bridge and its piers.")]
    [InlineData("fr", "Le conseil a voté mardi la fermeture du pont et de ses piles.")]
    [InlineData("de", "Der Rat stimmte am Dienstag für die Schließung der alten Brücke und der Pfeiler.")]
    [InlineData("es", "El consejo votó el martes por el cierre del puente y de sus pilares.")]
    [InlineData("uk", "Рада проголосувала у вівторок за закриття старого мосту й опор.")]
    [InlineData("ru", "Совет проголосовал во вторник за закрытие старого моста и опор.")]
    public void The_language_is_told_from_the_text(string language, string text) => Assert.Equal(language, LanguageGuess.Of("", [text]));

    [Theory]
    [InlineData("en_cat_honey.tsv", "en")]
    [InlineData("ru_cat_honey.tsv", "ru")]
    public void The_language_of_real_news_is_told_from_a_few_hundred_letters(string file, string language)
    {
        var texts = File.ReadLines(SharedData.PathOf("multilingual/" + file)).Skip(1)
            .Select(line => line.Split('\t')).Select(columns => string.Join(' ', columns[1..3])).Select(text => text[..Math.Min(text.Length, 300)]).ToList();
        var right = texts.Count(text => LanguageGuess.Of("", [text]) == language);
        TestContext.Current.TestOutputHelper?.WriteLine($"{file}: {right} of {texts.Count}");
        Assert.InRange((double)right / texts.Count, 0.99, 1);
    }
}
