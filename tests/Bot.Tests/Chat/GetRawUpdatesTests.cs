using System.Net;
using System.Text;
using Bot.Chat;
using Telegram.Bot;

namespace Bot.Tests.Chat;

public sealed class GetRawUpdatesTests
{
    [Fact]
    public async Task The_real_client_asks_as_the_Bot_API_wants_and_hands_the_updates_over_unread()
    {
        var server = new FakeServer("""{"ok":true,"result":[{"update_id":5,"message":"not a message"}]}""");
        using var http = new HttpClient(server);
        var client = new TelegramBotClient(new TelegramBotClientOptions("1:a", "http://127.0.0.1:9"), http);

        var answer = await client.SendRequest(new GetRawUpdates { Offset = 4, Timeout = 50, AllowedUpdates = ["message"] }, TestContext.Current.CancellationToken);

        Assert.Equal("http://127.0.0.1:9/bot1:a/getUpdates", server.Address);
        Assert.Contains("\"offset\":4", server.Body, StringComparison.Ordinal);
        Assert.Contains("\"timeout\":50", server.Body, StringComparison.Ordinal);
        Assert.Contains("\"allowed_updates\":[\"message\"]", server.Body, StringComparison.Ordinal);
        Assert.Equal(5, answer[0].GetProperty("update_id").GetInt64());
    }

    private sealed class FakeServer(string answer) : HttpMessageHandler
    {
        public string? Address { get; private set; }

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Address = request.RequestUri?.ToString();
            Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}
