using System.Text;
using Bot.Articles;
using Bot.Articles.Reading;
using Bot.Sources;
using Bot.Tests.Support;
using CsCheck;

namespace Bot.Tests.Sources;

public sealed class AgencyReaderTests
{
    private const string Ninjs =
        """
        {"uri":"urn:example:17","type":"text","version":"2","versionCreated":"2024-04-03T23:17:00+02:00","pubStatus":"usable","language":"fr-FR","urgency":2,
         "headlines":[{"role":"short","value":"Pont fermé"},{"role":"main","value":"Le pont du port ferme"}],"by":"Jeanne Dupont","located":"Havre","infosources":[{"name":"Exemple"}],
         "edNote":"Correction: never shown","embargoed":"2024-04-04T06:00:00Z","expires":"2024-05-01T00:00:00Z",
         "subjects":[{"uri":"http://cv.iptc.org/newscodes/mediatopic/20000638","name":"x"},{"name":"ponts"}],"places":[{"uri":"iso3166-1a2:fr","name":"France"}],
         "bodies":[{"contentType":"text/plain","value":"unused"},{"contentType":"text/html","value":"<p>Le conseil a <b>voté</b>.</p><script>x</script><ul><li>Nord</li></ul>"}]}
        """;

    private const string NewsMl =
        """
        <?xml version="1.0"?><!DOCTYPE newsMessage SYSTEM "http://example.org/x.dtd">
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
        <newsItem guid="urn:example:1" version="3"><itemMeta><itemClass qcode="ninat:text"/><versionCreated>2024-04-03T23:17:00Z</versionCreated>
        <pubStatus qcode="stat:canceled"/><edNote>never shown</edNote><signal qcode="sig:correction"/></itemMeta>
        <contentMeta><urgency>3</urgency><headline>Bridge closes</headline><by>Jane Doe</by><language tag="en"/><located qcode="x:1"><name>Haven</name><broader qcode="iso3166-1a2:GB"/></located>
        <infoSource><name>Example</name></infoSource><subject qcode="medtop:20000638"/></contentMeta>
        <contentSet><inlineXML><n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.head><n:hedline><n:hl1>Bridge closes</n:hl1></n:hedline></n:body.head>
        <n:body.content><n:p>The council <n:em>voted</n:em>.</n:p><n:p>Ferries sail.</n:p></n:body.content></n:body></n:nitf></inlineXML></contentSet></newsItem>
        <newsItem guid="urn:example:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem></itemSet></newsMessage>
        """;

    [Fact]
    public void A_ninjs_item_is_read_whole()
    {
        var story = Assert.Single(Read("a.json", Ninjs).Articles);
        Assert.Equal("urn:example:17", story.Identity);
        Assert.Equal("Le pont du port ferme", story.Headline);
        Assert.Equal(["Le conseil a voté.", "• Nord"], story.Paragraphs);
        Assert.Equal(new Dateline("Havre", null, "Exemple"), story.Dateline);
        Assert.Equal("Jeanne Dupont", story.Byline);
        Assert.Equal(2, story.Urgency);
        Assert.Equal(new DateTimeOffset(2024, 4, 3, 21, 17, 0, TimeSpan.Zero), story.PublishedAt);
        Assert.Equal(new DateTimeOffset(2024, 4, 4, 6, 0, 0, TimeSpan.Zero), story.EmbargoUntil);
        Assert.Equal([new("medtop", "20000638"), new("literal", "ponts"), new("country", "FR")], story.Codes);
        Assert.True(story.IsCorrection);
        Assert.Null(story.CorrectionNote);
    }

    [Fact]
    public void The_text_items_of_a_NewsML_message_are_read()
    {
        var story = Assert.Single(Read("a.xml", NewsMl).Articles);
        Assert.Equal("urn:example:1", story.Identity);
        Assert.Equal(["The council voted.", "Ferries sail."], story.Paragraphs);
        Assert.Equal(PublicationStatus.Canceled, story.Status);
        Assert.Equal(new Dateline("Haven", null, "Example"), story.Dateline);
        Assert.Equal([new("medtop", "20000638"), new("country", "GB")], story.Codes);
        Assert.True(story.IsCorrection);
        Assert.Null(story.CorrectionNote);
    }

    [Theory]
    [InlineData("a.json", """{"uri":"x","type":"picture"}""", RefusalKind.NotAnArticle)]
    [InlineData("a.json", """{"headline":"x"}""", RefusalKind.NotAnArticle)]
    [InlineData("a.json", """{"uri":"x","body_text":"x"}""", RefusalKind.NoHeadline)]
    [InlineData("a.json", """{"uri":"x","headline":"x"}""", RefusalKind.NoText)]
    [InlineData("a.json", """{"uri":""", RefusalKind.Malformed)]
    [InlineData("a.json", "[]", RefusalKind.NotAnArticle)]
    [InlineData("a.json", """{"uri":"x","headline":"\ud800"}""", RefusalKind.Malformed)]
    [InlineData("a.xml", "<planningItem/>", RefusalKind.NotAnArticle)]
    [InlineData("a.xml", "<newsItem>", RefusalKind.Malformed)]
    [InlineData("a.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><newsItem>&b;</newsItem>", RefusalKind.Malformed)]
    internal void What_is_no_text_is_refused_with_its_kind(string name, string content, RefusalKind kind) =>
        Assert.Equal(kind, Read(name, content).Refusal?.Kind);

    [Theory]
    [InlineData("\"ednote\":\"CORRECTS spelling of the name in paragraph 3\"", true)]
    [InlineData("\"edNote\":\"Eds: Corrected version\"", true)]
    [InlineData("\"ednote\":\"Rectificatif : le prénom\"", true)]
    [InlineData("\"signals\":[\"newscontent\",\"correction\"]", true)]
    [InlineData("\"signals\":[{\"code\":\"sig:correction\"}]", true)]
    [InlineData("\"ednote\":\"Figures are correct as of Monday\"", false)]
    [InlineData("\"ednote\":\"Adds photo\"", false)]
    [InlineData("\"signals\":[\"update\"]", false)]
    public void An_agency_marks_a_correction_in_a_note_or_a_signal_that_readers_never_see(string field, bool isCorrection)
    {
        var story = Assert.Single(Read("a.json", $$"""{"uri":"x","headline":"x y","body_text":"x y z",{{field}}}""").Articles);
        Assert.Equal((isCorrection, null), (story.IsCorrection, story.CorrectionNote));
    }

    [Fact]
    public void An_embargo_that_cannot_be_read_withholds() =>
        Assert.Equal(PublicationStatus.Withheld, Assert.Single(Read("a.json", Ninjs.Replace("2024-04-04T06:00:00Z", "soon", StringComparison.Ordinal)).Articles).Status);

    [Fact]
    public void Every_published_example_is_read_or_refused_with_the_reason()
    {
        var (read, refused) = (0, 0);
        foreach (var path in Directory.EnumerateFiles(SharedData.PathOf("wire"), "*.*", SearchOption.AllDirectories).Where(path => path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var result = SourceReaders.All.Read(new SourceDocument(Path.GetFileName(path), File.ReadAllBytes(path)), ReadingOptions.Default);
            read += result.Articles.Count > 0 ? 1 : 0;
            refused += result.Refusal is { Reason.Length: > 20 } ? 1 : 0;
            TestContext.Current.TestOutputHelper?.WriteLine($"{Path.GetFileName(path)}: {result.Refusal?.Reason ?? $"{result.Articles.Count} read, {result.Articles[0].Paragraphs.Count} paragraphs: {result.Articles[0].Headline}"}");
        }

        Assert.InRange(read, 20, int.MaxValue);
        Assert.InRange(refused, 20, int.MaxValue);
    }

    [Fact]
    public void No_mutation_of_an_item_breaks_a_reader() =>
        Gen.Select(Gen.Bool, Gen.Int[0, 1_500], Gen.Int[0, 60], Gen.OneOf(Gen.String[0, 6], Gen.Int[0, 6].Select(i => "{}[]<>\""[i].ToString()))).Sample(
            edit =>
            {
                var text = edit.Item1 ? Ninjs : NewsMl;
                var at = Math.Min(edit.Item2, text.Length);
                Read(edit.Item1 ? "a.json" : "a.xml", text[..at] + edit.Item4 + text[(at + Math.Min(edit.Item3, text.Length - at))..]);
            },
            iter: 3_000);

    private static ReadResult Read(string name, string content) =>
        SourceReaders.All.Read(new SourceDocument(name, Encoding.UTF8.GetBytes(content)), ReadingOptions.Default);
}
