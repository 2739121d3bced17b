using System.Collections.Concurrent;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Tests.Emulator;

public sealed class WebhookTests
{
    [Fact]
    public async Task Updates_are_posted_with_the_secret_and_again_after_a_failure()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        var received = new ConcurrentQueue<(string Secret, string Body)>();
        var both = new TaskCompletionSource();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var receiver = builder.Build();
        receiver.Urls.Add("http://127.0.0.1:0");
        receiver.MapPost("/hook", async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            received.Enqueue((context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString(), await reader.ReadToEndAsync()));
            context.Response.StatusCode = received.Count == 1 ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK;
            if (received.Count == 2)
                both.SetResult();
        });
        await receiver.StartAsync(TestContext.Current.CancellationToken);

        await emulator.Client.SetWebhook($"{receiver.Urls.Single()}/hook", secretToken: "s3cret");
        await emulator.SayAsync("/start");
        await both.Task.WaitAsync(Patience.Long, TestContext.Current.CancellationToken);
        var info = await emulator.Client.GetWebhookInfo();
        var conflict = await Assert.ThrowsAsync<ApiRequestException>(() => emulator.Client.GetUpdates());
        await emulator.Client.DeleteWebhook();

        Assert.All(received, post => Assert.Equal("s3cret", post.Secret));
        Assert.Single(received.Select(post => post.Body).Distinct(StringComparer.Ordinal));
        Assert.Equal("Wrong response from the webhook: 500 Internal Server Error", info.LastErrorMessage);
        Assert.Equal(409, conflict.ErrorCode);
        Assert.Equal("", (await emulator.Client.GetWebhookInfo()).Url);
    }
}
