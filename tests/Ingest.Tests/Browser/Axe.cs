using System.Text.Json;
using Ingest.Tests.Support;
using Microsoft.Playwright;

namespace Ingest.Tests.Browser;

/// <summary>axe-core's rules for who cannot see, or cannot use a mouse.</summary>
internal static class Axe
{
    private static readonly string Script = Path.Combine(Repository.Root, "tests", "vendor", "axe.min.js");

    /// <returns>A line for each serious or critical fault.</returns>
    public static async Task<List<string>> SeriousFaults(IPage page)
    {
        await page.AddScriptTagAsync(new() { Content = await File.ReadAllTextAsync(Script) });
        var result = await page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");
        return
        [
            .. from violation in result.GetProperty("violations").EnumerateArray()
               where violation.GetProperty("impact").GetString() is "serious" or "critical"
               from node in violation.GetProperty("nodes").EnumerateArray().Take(3)
               select $"{violation.GetProperty("id").GetString()}: {node.GetProperty("html").GetString()} "
                   + $"{node.GetProperty("failureSummary").GetString()}",
        ];
    }
}
