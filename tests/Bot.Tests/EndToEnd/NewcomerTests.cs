using Bot.Tests.Emulator;
using Bot.Tests.Support;
using Microsoft.Playwright;

namespace Bot.Tests.EndToEnd;

/// <summary>What a newcomer does in the first minute, in a real browser, with the real bot.</summary>
public sealed class NewcomerTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Set to have the README's picture taken anew.</summary>
    private const string TakePicture = "TAKE_README_PICTURE";

    [Fact]
    public async Task A_newcomer_subscribes_publishes_a_sample_and_sees_the_alert_arrive()
    {
        await using var bot = await LiveBot.StartAsync();
        var page = await chromium.OpenAsync(bot.Emulator.Server.BaseUrl, width: 1280);

        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await page.Locator(".message", new() { HasText = "News alerts, at your pace" }).WaitForAsync();
        await page.Locator("#text").FillAsync("/subscribe defence");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".message", new() { HasText = "Subscribed to Defence" }).WaitForAsync();
        await page.Locator("#open-publish").ClickAsync();
        await page.Locator("#sample").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("#publish-form button[type=submit]").ClickAsync();

        var alert = page.Locator(".message", new() { HasText = "joint air patrols over the Baltic" });
        await alert.WaitForAsync();
        Assert.Equal(["Read", "Why this?", "More"], await alert.Locator(".key").AllInnerTextsAsync());
        await TakePictureAsync(page);
    }

    private static async Task TakePictureAsync(IPage page)
    {
        if (Environment.GetEnvironmentVariable(TakePicture) is null)
            return;
        var path = Path.Combine(SharedData.RepositoryRoot, ".github", "chat-page.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
    }
}
