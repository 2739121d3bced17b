using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Benchmarks.Delivery;

/// <summary>What delivery is measured against: loops that only send, keeping nothing. They send the same message, buttons too.</summary>
internal static class BareLoops
{
    /// <summary>As long as what the bot signs.</summary>
    private const string Data = "read 1~AAAAAAAAAAAAAAAA";

    /// <summary>Messages a second of an HttpClient loop that posts a ready body.</summary>
    public static Task<double> HttpAsync(string baseUrl, string html, int messages, int concurrency, CancellationToken ct)
    {
        var text = JsonEncodedText.Encode(html).ToString();
        return RunAsync(messages, concurrency, async (http, chatId) =>
        {
            using var body = new ByteArrayContent(Encoding.UTF8.GetBytes($"{{\"chat_id\":{chatId},\"text\":\"{text}\",\"parse_mode\":\"HTML\",\"reply_markup\":{{\"inline_keyboard\":[[{Button("Read")},{Button("Why this?")},{Button("More")}]]}}}}"));
            body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var answer = await http.PostAsync(new Uri($"{baseUrl}/bot1:a/sendMessage"), body, ct);
            await answer.Content.ReadAsByteArrayAsync(ct);
        });
    }

    /// <summary>Messages a second of a Telegram.Bot loop.</summary>
    public static Task<double> TelegramBotAsync(string baseUrl, string html, int messages, int concurrency, CancellationToken ct)
    {
        TelegramBotClient? bot = null;
        return RunAsync(messages, concurrency, (http, chatId) =>
            (bot ??= Postbox.Bot(http, baseUrl)).SendMessage(chatId, html, ParseMode.Html, replyMarkup: Keyboard(), cancellationToken: ct));
    }

    private static InlineKeyboardMarkup Keyboard() => new(
        InlineKeyboardButton.WithCallbackData("Read", Data),
        InlineKeyboardButton.WithCallbackData("Why this?", Data),
        InlineKeyboardButton.WithCallbackData("More", Data));

    private static string Button(string text) => $"{{\"text\":\"{text}\",\"callback_data\":\"{Data}\"}}";

    private static async Task<double> RunAsync(int messages, int concurrency, Func<HttpClient, long, Task> send)
    {
        using var http = Postbox.Client(concurrency);
        await send(http, 0);
        var next = 0L;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var chatId && chatId <= messages)
                await send(http, chatId);
        })));
        return messages / watch.Elapsed.TotalSeconds;
    }
}
