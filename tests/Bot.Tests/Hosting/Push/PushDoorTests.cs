using System.Net.Sockets;
using System.Text;
using Bot.Articles.Reading;
using Dapper;

namespace Bot.Tests.Hosting.Push;

public sealed class PushDoorTests
{
    private const string Story = "Harbour opens a second quay\n\nThe harbour of the town opened its second quay on Monday, and three ships moored there at once.";

    [Fact]
    public async Task A_pushed_story_is_stored_when_the_answer_comes_and_the_same_again_is_known()
    {
        await using var door = await OpenDoor.OpenAsync();

        var first = await door.PutAsync("harbour-1", Story);
        var again = await door.PutAsync("harbour-1", Story);
        var changed = await door.PutAsync("harbour-1", Story + " A third is planned.");

        Assert.Equal([200, 200, 200], [first.Status, again.Status, changed.Status]);
        var article = first.Answer.GetProperty("articles")[0];
        Assert.Equal("harbour-1", article.GetProperty("identity").GetString());
        Assert.Equal("Harbour opens a second quay", article.GetProperty("headline").GetString());
        Assert.Equal(["New", "Known", "NewVersion"], new[] { first, again, changed }.Select(one => one.Answer.GetProperty("articles")[0].GetProperty("acceptance").GetString()));
        Assert.Equal([("push", "harbour-1", 1), ("push", "harbour-1", 2)], Stored(door));
    }

    [Fact]
    public async Task A_story_without_a_name_is_known_again_by_its_text()
    {
        await using var door = await OpenDoor.OpenAsync();

        await door.SendAsync(HttpMethod.Post, "/articles", "text/plain", Encoding.UTF8.GetBytes(Story));
        var again = await door.SendAsync(HttpMethod.Post, "/articles", "text/plain", Encoding.UTF8.GetBytes(Story));

        Assert.Equal("Known", again.Answer.GetProperty("articles")[0].GetProperty("acceptance").GetString());
        Assert.Single(Stored(door));
    }

    [Fact]
    public async Task Every_format_is_taken_and_a_documents_own_id_goes_first()
    {
        await using var door = await OpenDoor.OpenAsync();
        const string Ninjs = """{"uri":"urn:desk:7","type":"text","headline":"Ferry strike ends","body_text":"The ferry crews went back to work on Monday after a week of talks with their employer."}""";

        var (status, answer) = await door.SendAsync(HttpMethod.Put, "/articles/mine", "application/json", Encoding.UTF8.GetBytes(Ninjs));
        var markdown = await door.SendAsync(HttpMethod.Put, "/articles/a/b%20c", "text/markdown", Encoding.UTF8.GetBytes("---\nheadline: Bridge is closed\n---\nThe bridge was closed on Monday for repairs that take a month."));

        Assert.Equal(200, status);
        Assert.Equal("urn:desk:7", answer.GetProperty("articles")[0].GetProperty("identity").GetString());
        Assert.Equal("a/b c", markdown.Answer.GetProperty("articles")[0].GetProperty("identity").GetString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a-key-of-the-newsroom-0002")]
    [InlineData("a-key-of-the-newsroom-000")]
    public async Task Without_the_key_nothing_is_taken(string? key)
    {
        await using var door = await OpenDoor.OpenAsync();

        var (status, answer) = await door.SendAsync(HttpMethod.Post, "/articles", "text/plain", Encoding.UTF8.GetBytes(Story), key);

        Assert.Equal(401, status);
        Assert.Contains("Bearer", answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Empty(Stored(door));
        Assert.DoesNotContain(door.Log.Lines, line => line.Contains("a-key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_without_the_key_make_one_line_in_the_log()
    {
        await using var door = await OpenDoor.OpenAsync();

        for (var i = 0; i < 5; i++)
            await door.SendAsync(HttpMethod.Post, "/articles", "text/plain", Encoding.UTF8.GetBytes(Story), key: null);

        Assert.Single(door.Log.Lines, line => line.Contains("without the key", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "whatever", 415, "text/plain")]
    [InlineData("text/plain", "", 422, "empty")]
    [InlineData("application/json", "{", 422, "")]
    [InlineData("application/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", 422, "")]
    public async Task What_cannot_be_read_is_refused_with_the_reason(string mediaType, string content, int status, string reason)
    {
        await using var door = await OpenDoor.OpenAsync();

        var (answered, answer) = await door.SendAsync(HttpMethod.Post, "/articles", mediaType, Encoding.UTF8.GetBytes(content));

        Assert.Equal(status, answered);
        Assert.Contains(reason, answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Empty(Stored(door));
    }

    [Fact]
    public async Task What_is_too_large_or_too_long_is_refused_before_it_is_read()
    {
        await using var door = await OpenDoor.OpenAsync();

        var large = await door.SendAsync(HttpMethod.Post, "/articles", "text/plain", new byte[SourceDocument.MaxBytes + 1]);
        var named = await door.PutAsync(new string('n', 401), Story);

        Assert.Equal(413, large.Status);
        Assert.Equal(400, named.Status);
        Assert.Empty(Stored(door));
    }

    [Fact]
    public async Task A_sender_that_breaks_off_leaves_nothing_behind_and_the_next_is_served()
    {
        await using var door = await OpenDoor.OpenAsync();
        using (var broken = new TcpClient())
        {
            await broken.ConnectAsync(door.Address.Host, door.Address.Port, TestContext.Current.CancellationToken);
            var head = $"POST /articles HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {OpenDoor.Key}\r\nContent-Type: text/plain\r\nContent-Length: 500\r\n\r\nHarbour";
            await broken.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
        }

        var (status, _) = await door.PutAsync("harbour-1", Story);

        Assert.Equal(200, status);
        Assert.Equal(["harbour-1"], Stored(door).Select(article => article.Identity));
    }

    private static IReadOnlyList<(string Source, string Identity, int Version)> Stored(OpenDoor door) => door.Database.Read(
        connection => connection.Query<(string Source, string Identity, int Version)>("SELECT source_id, identity, version FROM articles ORDER BY article_id").AsList());
}
