using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Bot.Tests.EndToEnd;

public sealed class PushTests
{
    private const string Key = "a-key-of-the-newsroom-0001";
    private const string Headline = "Rowing crews win gold at the world championships";

    [Fact]
    public async Task A_pushed_story_reaches_those_who_follow_its_topic_once()
    {
        var port = FreePort();
        await using var bot = await LiveBot.StartAsync(bot =>
        {
            bot.Settings["Push:Address"] = $"http://127.0.0.1:{port}";
            bot.Settings["Push:Key"] = Key;
        });
        await bot.SayAsync(13, "/subscribe sport");
        await bot.WaitForAsync(13, message => message.Text.StartsWith("Subscribed to Sport", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, await PushAsync(port, "rowing"));
        await bot.WaitForAsync(13, message => message.Text.StartsWith(Headline, StringComparison.Ordinal));
        await bot.RestartAsync();
        Assert.Equal(HttpStatusCode.OK, await PushAsync(port, "rowing"));
        Assert.Equal(HttpStatusCode.OK, await PushAsync(port, "rowing-again"));

        Assert.Single(await bot.ShownToAsync(13), message => message.Text.StartsWith(Headline, StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode> PushAsync(int port, string name)
    {
        using var sender = new HttpClient();
        sender.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        using var story = new StringContent(
            $"{Headline}\n\nThe rowing team won the gold medal in the final of the world championships on Monday. The coach praised the athletes and said the crew would train for the Olympic Games.",
            Encoding.UTF8,
            "text/plain");
        using var response = await sender.PutAsync(new Uri($"http://127.0.0.1:{port}/articles/{name}"), story, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
