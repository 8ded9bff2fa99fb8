using Microsoft.Playwright;

namespace Ingest.Tests.Browser;

/// <summary>The machine's own Chromium, headless. Where there is none the test is skipped: nothing is downloaded.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string Program = Environment.GetEnvironmentVariable("INGEST_CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>The browser looks for nothing on a network.</summary>
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> Start()
    {
        Assert.SkipUnless(File.Exists(Program),
            $"{Program} is not on this machine (apt-get install chromium): the report is not tested in a browser.");
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright,
            await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Headless = true, Args = Arguments }));
    }

    /// <summary>A page of its own, whose complaints are gathered.</summary>
    /// <param name="file">Or an address.</param>
    public async Task<(IPage Page, List<string> Complaints)> Open(string file, bool dark = false, int width = 1280, int height = 900,
        bool scripts = true, string? locale = null)
    {
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height }, ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce, AcceptDownloads = true, JavaScriptEnabled = scripts, Locale = locale,
        });
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal))
            {
                complaints.Add($"network: {request.Url}");
            }
        };
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return (page, complaints);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
