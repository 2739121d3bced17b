using Microsoft.Playwright;

namespace Bot.Tests.Emulator;

/// <summary>Debian's Chromium, started once for all page tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path))
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>The page, at an emulator of the test's own. The running test is skipped where there is no Chromium; in CI it fails.</summary>
    internal async Task<IPage> OpenAsync(Uri address, int width = 1200, ColorScheme scheme = ColorScheme.Light)
    {
        if (_browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"There is no Chromium at {Path} to test the page in.");
            Assert.Fail($"In CI the page must be tested, and there is no Chromium at {Path}.");
        }
        var page = await PageAsync(_browser);
        await page.SetViewportSizeAsync(width, 800);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await page.GotoAsync(address.AbsoluteUri);
        await page.Locator("#connection", new PageLocatorOptions { HasText = "Connected" }).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.Locator(".intro, [data-message]").First.WaitForAsync();
        return page;
    }

    /// <summary>One page serves all tests, one after another: a new one each time costs two seconds of a processor.</summary>
    private async Task<IPage> PageAsync(IBrowser browser)
    {
        if (_page is not null)
            return _page;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { TimezoneId = "Europe/Paris", Locale = "en-GB" });
        context.SetDefaultTimeout(20_000);
        return _page = await context.NewPageAsync();
    }
}
