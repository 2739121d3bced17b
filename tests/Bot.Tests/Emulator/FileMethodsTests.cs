using System.Net;
using System.Text;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Tests.Emulator;

public sealed class FileMethodsTests
{
    [Fact]
    public async Task A_file_a_person_sends_is_found_and_downloaded()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SendFileAsync("feeds.opml", "<opml/>", "My feeds");

        var message = (await emulator.Client.GetUpdates()).Single().Message;
        Assert.Equal(("feeds.opml", 7L, "text/x-opml", "My feeds"), (message?.Document?.FileName, message?.Document?.FileSize, message?.Document?.MimeType, message?.Caption));
        var file = await emulator.Client.GetFile(message?.Document?.FileId ?? "");
        using var content = new MemoryStream();
        await emulator.Client.DownloadFile(file.FilePath ?? "", content);
        Assert.Equal("<opml/>", Encoding.UTF8.GetString(content.ToArray()));
    }

    [Theory]
    [InlineData("", "Bad Request: file_id not specified")]
    [InlineData("nonsense", "Bad Request: invalid file_id")]
    public async Task A_file_that_is_not_there_is_refused_in_Telegrams_words(string id, string description)
    {
        await using var emulator = await RunningEmulator.StartAsync();
        Assert.Equal(description, (await emulator.CallAsync("getFile", new { file_id = id })).GetProperty("description").GetString());
    }

    [Fact]
    public async Task A_file_of_more_than_20_MB_cannot_be_fetched_by_a_bot()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.PostAsync("/emulator/chats/1001/documents", new { from = new { id = 1001 }, file_name = "large.xml", size = 21 * 1024 * 1024 });
        var id = (await emulator.Client.GetUpdates()).Single().Message?.Document?.FileId ?? "";

        var refused = await Assert.ThrowsAsync<ApiRequestException>(() => emulator.Client.GetFile(id));

        Assert.Equal("Bad Request: file is too big", refused.Message);
    }

    [Theory]
    [InlineData("/file/botnonsense/documents/file_1.opml", HttpStatusCode.Unauthorized)]
    [InlineData($"/file/bot{RunningEmulator.Token}/documents/file_9.opml", HttpStatusCode.NotFound)]
    [InlineData($"/file/bot{RunningEmulator.Token}/documents/file_1.opml", HttpStatusCode.OK)]
    public async Task Only_the_token_opens_a_file_and_only_one_that_is_there(string path, HttpStatusCode status)
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SendFileAsync("feeds.opml", "<opml/>");
        using var response = await emulator.Http.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_document_is_taken_by_upload_by_its_id_and_by_address()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        using var stream = new MemoryStream("<opml/>"u8.ToArray());

        var uploaded = await emulator.Client.SendDocument(RunningEmulator.Ana, InputFile.FromStream(stream, "джерела.opml"), caption: "All");
        var again = await emulator.Client.SendDocument(RunningEmulator.Ana, InputFile.FromFileId(uploaded.Document?.FileId ?? ""));
        var linked = await emulator.Client.SendDocument(RunningEmulator.Ana, InputFile.FromUri("https://example.org/list.opml"));
        var copy = await emulator.Client.CopyMessage(RunningEmulator.Ana, RunningEmulator.Ana, uploaded.Id);
        var edited = await emulator.Client.EditMessageCaption(RunningEmulator.Ana, copy.Id, "Some");

        Assert.Equal(("джерела.opml", "All"), (uploaded.Document?.FileName, uploaded.Caption));
        Assert.Equal(uploaded.Document?.FileId, again.Document?.FileId);
        Assert.Equal("list.opml", linked.Document?.FileName);
        Assert.Equal(("Some", uploaded.Document?.FileId), (edited.Caption, edited.Document?.FileId));
        using var shown = await emulator.Http.GetAsync($"/emulator/documents/{uploaded.Document?.FileId}", TestContext.Current.CancellationToken);
        Assert.Equal("attachment", shown.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("<opml/>", await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("{\"chat_id\":1001}", "Bad Request: there is no document in the request")]
    [InlineData("{\"chat_id\":1001,\"document\":\"nonsense\"}", "Bad Request: wrong remote file identifier specified: Wrong character in the string")]
    public async Task A_document_that_is_none_is_refused(string parameters, string description)
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        var answer = await emulator.CallAsync("sendDocument", System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(parameters));
        Assert.Equal(description, answer.GetProperty("description").GetString());
    }
}
