using Bot.Newsdesk.Feeds;
using Bot.Sources;
using Bot.Sources.Feeds.Polling;
using Bot.Tests.Sources.Fetching;
using Bot.Tests.Support;
using Bot.Texts;
using Dapper;

namespace Bot.Tests.Newsdesk;

public sealed class ProblemWordsTests
{
    private static readonly TextCatalogue Texts = TextCatalogue.Load(Path.Combine(SharedData.RepositoryRoot, "content", "messages"));

    public static TheoryData<string> Languages => ["en", "fr", "uk"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_problem_has_words_of_its_own_in_every_language(string language)
    {
        var said = Enum.GetValues<SourceProblemKind>().Select(kind => ProblemWords.Say(new SourceProblem(kind, "7."), Texts.For(language)).Html).ToList();

        Assert.All(said, words => Assert.EndsWith(".", words, StringComparison.Ordinal));
        if (language != "en")
            Assert.Equal(said.Count, said.Distinct().Count());
    }

    [Fact]
    public void What_is_known_only_in_English_stands_in_brackets()
    {
        var problem = new SourceProblem(SourceProblemKind.NoFeed, "It is neither RSS, Atom nor <JSON> Feed.");
        Assert.Equal("Ce n’est ni un flux ni une dépêche d’agence (It is neither RSS, Atom nor &lt;JSON&gt; Feed).", ProblemWords.Say(problem, Texts.For("fr")).Html);
        Assert.Equal("It is neither RSS, Atom nor &lt;JSON&gt; Feed.", ProblemWords.Say(problem, Texts.For("en")).Html);
    }

    [Fact]
    public async Task An_admin_reads_the_last_error_in_their_own_language()
    {
        await using var server = new HostileServer(_ => HostileServer.Status("404 Not Found"));
        await using var desk = Desk.Open(Desk.Admin);
        Assert.Contains("Il n’y a rien à cette adresse (404).", (await desk.AskAsync($"/source add {server.Address()}", language: "fr")).Html, StringComparison.Ordinal);
        await desk.PressAsync("Ajouter quand même");
        await desk.Database.WriteAsync(connection =>
        {
            var feed = Assert.Single(FeedStore.All(connection));
            FeedStore.SavePoll(connection, PollEnd.Failed(feed, new SourceProblem(SourceProblemKind.ServerError, "502"), desk.Time.GetUtcNow(), 0.5));
        });

        Assert.Contains("Un échec. Le serveur a répondu par une erreur (502). Prochain essai : dans ", (await desk.AskAsync("/sources")).Html, StringComparison.Ordinal);
        Assert.Equal("502", desk.Database.Read(connection => connection.ExecuteScalar<string>("SELECT last_error FROM feeds")));
    }

    [Fact]
    public async Task A_problem_noted_before_kinds_were_is_shown_as_it_stands()
    {
        await using var desk = Desk.Open(Desk.Admin);
        await desk.Database.WriteAsync(connection =>
        {
            FeedStore.Add(connection, new Uri("https://news.example/rss"), FeedOrigin.Administrator, desk.Time.GetUtcNow());
            connection.Execute("UPDATE feeds SET failures = 1, last_error = 'The connection broke.'");
        });
        Assert.Contains("Un échec. Elle ne peut pas être lue (The connection broke).", (await desk.AskAsync("/sources", language: "fr")).Html, StringComparison.Ordinal);
    }
}
