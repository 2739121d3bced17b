using Microsoft.Playwright;

namespace Bot.Tests.Emulator;

/// <summary>Debian's Chromium, started once for all page tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _context;

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

    /// <summary>A page of its own, in place of the one before. The running test is skipped where there is no Chromium; in CI it fails.</summary>
    internal async Task<IPage> OpenAsync(Uri address, int width = 1200, ColorScheme scheme = ColorScheme.Light)
    {
        if (_browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"There is no Chromium at {Path} to test the page in.");
            Assert.Fail($"In CI the page must be tested, and there is no Chromium at {Path}.");
        }
        if (_context is not null)
            await _context.DisposeAsync();
        _context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            TimezoneId = "Europe/Paris",
            Locale = "en-GB",
        });
        _context.SetDefaultTimeout(20_000);
        var page = await _context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        await page.Locator("#connection", new PageLocatorOptions { HasText = "Connected" }).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.Locator(".intro, [data-message]").First.WaitForAsync();
        return page;
    }
}
