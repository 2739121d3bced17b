using Bot.Newsdesk.Feeds;
using Bot.Sources.ContentFolder;
using Bot.Tests.Chat;

namespace Bot.Tests.Newsdesk;

public sealed class FileWatchTests
{
    [Fact]
    public async Task Admins_are_told_once_of_files_that_cannot_be_read_and_anew_when_a_file_fails_for_another_reason()
    {
        await using var desk = Desk.Open(Desk.Admin);
        await desk.AskAsync("/help");
        await RefuseAsync(desk, "a.md", "Line 3: there is no field <embarg>.");
        for (var i = 0; i < 6; i++)
            await RefuseAsync(desk, $"b{i}.txt", "It is empty.");

        var told = Assert.Single(await LookAsync(desk));
        Assert.StartsWith("<b>7 files could not be read</b>\n• a.md: Line 3: there is no field &lt;embarg&gt;.\n• b0.txt: It is empty.\n", told, StringComparison.Ordinal);
        Assert.Contains("… and 2 more;", told, StringComparison.Ordinal);
        Assert.Empty(await LookAsync(desk));

        await RefuseAsync(desk, "a.md", "Line 3: there is no field <embarg>.");
        Assert.Empty(await LookAsync(desk));
        await RefuseAsync(desk, "a.md", "It has no headline.");
        Assert.StartsWith("<b>A file could not be read</b>\n• a.md: It has no headline.\n", Assert.Single(await LookAsync(desk)), StringComparison.Ordinal);
    }

    private static Task RefuseAsync(Conversation desk, string path, string reason) => desk.Database.WriteAsync(connection => ContentFileStore.Save(
        connection, "content", ContentFile.New(path, new FileStamp(1, 1)) with { Outcome = FileOutcome.Refused, Reason = reason }));

    private static async Task<IReadOnlyList<string>> LookAsync(Conversation desk)
    {
        desk.Time.Advance(TimeSpan.FromMinutes(1));
        await desk.Get<FileWatch>().LookAsync(TestContext.Current.CancellationToken);
        return [.. desk.Hear().Select(heard => heard.Html)];
    }
}
