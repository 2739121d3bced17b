using Bot.Emulator;
using Bot.Tests.Support;
using Microsoft.Playwright;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Emulator;

public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly InlineKeyboardMarkup Keyboard = new([
        [InlineKeyboardButton.WithCallbackData("Why this?", "w"), InlineKeyboardButton.WithUrl("Open", "https://t.me/local_news_bot?start=s_7fK2")],
    ]);

    [Fact]
    public async Task A_newcomer_starts_and_sees_the_answer_arrive()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.Client.SetMyDescription("Alerts on what you follow.");
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);
        Assert.Contains("Alerts on what you follow.", await page.Locator(".intro").InnerTextAsync(), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        var update = Assert.Single(await emulator.Client.GetUpdates(timeout: 5));
        await emulator.Client.SendMessage(update.Message?.Chat.Id ?? 0, "<b>Hello</b> <i>Ana</i>", ParseMode.Html);

        Assert.Equal("/start", update.Message?.Text);
        await page.Locator(".message b", new() { HasText = "Hello" }).WaitForAsync();
        Assert.Equal(1, await page.Locator(".message.mine").CountAsync());
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        const string hostile = "<img src=x onerror=document.title='broken'><b>&";
        await emulator.SayAsync(hostile);
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);

        Assert.Contains(hostile, await page.Locator(".message .text").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".message img").CountAsync());
        Assert.NotEqual("broken", await page.TitleAsync());
    }

    [Fact]
    public async Task A_press_shows_the_popup_and_an_edit_replaces_the_message()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        var sent = await emulator.Client.SendMessage(1001, "Alert", replyMarkup: Keyboard, disableNotification: true);
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);

        await page.GetByRole(AriaRole.Button, new() { Name = "Why this?" }).ClickAsync();
        var press = (await emulator.Client.GetUpdates(offset: -1, timeout: 5)).Single().CallbackQuery;
        await emulator.Client.AnswerCallbackQuery(press?.Id ?? "", "You follow Defence", showAlert: true);
        await emulator.Client.EditMessageText(1001, sent.Id, "Alert, explained");

        Assert.Equal("w", press?.Data);
        await page.GetByRole(AriaRole.Alertdialog).GetByText("You follow Defence").WaitForAsync();
        await page.Locator(".message", new() { HasText = "Alert, explained" }).GetByText("edited").WaitForAsync();
        Assert.Equal(1, await page.Locator(".meta", new() { HasText = "silent" }).CountAsync());
        Assert.Equal(0, await page.Locator(".key").CountAsync());
    }

    [Fact]
    public async Task A_deep_link_starts_the_bot_with_its_payload()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.Client.SendMessage(1001, "Alert", replyMarkup: Keyboard);
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);

        await page.GetByRole(AriaRole.Link, new() { Name = "Open" }).ClickAsync();
        await page.Locator(".message.mine", new() { HasText = "/start s_7fK2" }).WaitForAsync();

        Assert.Equal("/start s_7fK2", (await emulator.Client.GetUpdates(offset: -1)).Single().Message?.Text);
    }

    [Fact]
    public async Task Times_are_shown_in_the_readers_zone()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.Client.SendMessage(1001, "<tg-time unix=\"1712186220\" format=\"Dt\">3 April 2024, 23:17 UTC</tg-time>", ParseMode.Html);
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);

        Assert.Equal("4 April 2024 at 01:17", await page.Locator(".text time[title]").First.InnerTextAsync());
    }

    [Fact]
    public async Task Each_person_has_a_private_chat_and_a_new_one_can_join()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("only mine");
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);

        await page.GetByRole(AriaRole.Button, new() { Name = "New person" }).ClickAsync();
        await page.GetByLabel("First name").FillAsync("Édith");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Édith", Checked = true }).WaitForAsync();
        await page.GetByLabel("Message", new() { Exact = true }).FillAsync("/help");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".message.mine", new() { HasText = "/help" }).WaitForAsync();

        var update = (await emulator.Client.GetUpdates(offset: -1)).Single();
        Assert.Equal(("Édith", 1005L), (update.Message?.From?.FirstName, update.Message?.Chat.Id ?? 0));
        Assert.Equal(0, await page.GetByText("only mine").CountAsync());
    }

    [Fact]
    public async Task The_command_menu_is_chosen_from_by_keyboard()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.Client.SetMyCommands([new BotCommand("start", "Begin"), new BotCommand("stop", "Pause"), new BotCommand("help", "Help")]);
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);

        await page.GetByLabel("Message", new() { Exact = true }).PressSequentiallyAsync("/st");
        await page.GetByRole(AriaRole.Option).Nth(1).WaitForAsync();
        Assert.Equal(2, await page.GetByRole(AriaRole.Option).CountAsync());
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator(".message.mine", new() { HasText = "/stop" }).WaitForAsync();
    }

    [Fact]
    public async Task A_sample_story_is_published_into_the_content_folder()
    {
        using var content = new TemporaryFolder();
        await using var emulator = await RunningEmulator.StartAsync(new EmulatorOptions { Token = RunningEmulator.Token, ContentFolder = content.Path });
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);

        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await page.GetByLabel("Start from").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("#publish-form button[type=submit]").ClickAsync();
        await page.GetByText("Published as").WaitForAsync();

        var file = Assert.Single(Directory.GetFiles(Path.Combine(content.Path, "articles")));
        Assert.Contains("Defence ministers agree", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_set_from_the_page_for_the_open_chat()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);

        await page.GetByRole(AriaRole.Button, new() { Name = "Faults" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Blocked by the user" }).ClickAsync();
        await page.GetByText("Blocked by the user – chat 1001").WaitForAsync();

        var rule = (await emulator.GetAsync("/emulator/faults")).GetProperty("rules")[0].GetProperty("rule");
        Assert.Equal((403, 1001), (rule.GetProperty("status").GetInt32(), rule.GetProperty("chats")[0].GetInt32()));
    }

    [Fact]
    public async Task On_a_phone_the_list_and_the_chat_take_turns_and_nothing_overflows()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync(new string('x', 500));
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl, width: 375, ColorScheme.Dark);

        Assert.False(await page.Locator(".sidebar").IsVisibleAsync());
        Assert.Equal(375, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Back to chats" }).ClickAsync();
        Assert.True(await page.Locator(".sidebar").IsVisibleAsync());
        await page.Locator(".chat-row", new() { HasText = "Night desk" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Night desk" }).WaitForAsync();
    }

    [Fact]
    public async Task A_message_is_answered()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        await emulator.Client.SendMessage(1001, "Storm warning");
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);

        await page.Locator(".message", new() { HasText = "Storm warning" }).GetByRole(AriaRole.Button, new() { Name = "Reply" }).ClickAsync();
        await page.GetByLabel("Message", new() { Exact = true }).FillAsync("/broadcast");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".message.mine .quote", new() { HasText = "Storm warning" }).WaitForAsync();

        Assert.Equal("Storm warning", (await emulator.Client.GetUpdates(offset: -1)).Single().Message?.ReplyToMessage?.Text);
    }

    [Fact]
    public async Task Blocking_the_bot_leaves_only_the_way_back()
    {
        await using var emulator = await RunningEmulator.StartAsync();
        await emulator.SayAsync("/start");
        var page = await chromium.OpenAsync(emulator.Server.BaseUrl);

        await page.GetByRole(AriaRole.Button, new() { Name = "Block", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Restart the bot" }).ClickAsync();
        await page.Locator("#composer").WaitForAsync();

        var kinds = (await emulator.Client.GetUpdates()).Select(update => update.Type);
        Assert.Equal([UpdateType.Message, UpdateType.MyChatMember, UpdateType.MyChatMember, UpdateType.Message], kinds);
    }
}
