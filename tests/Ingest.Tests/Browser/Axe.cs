using System.Text.Json;
using Ingest.Tests.Support;
using Microsoft.Playwright;

namespace Ingest.Tests.Browser;

/// <summary>axe-core's rules for who cannot see, or cannot use a mouse.</summary>
internal static class Axe
{
    private static readonly string Script = Path.Combine(Repository.Root, "tests", "vendor", "axe.min.js");

    /// <returns>A line for each serious or critical fault.</returns>
    public static Task<List<string>> SeriousFaults(IPage page) => Faults(page, impact => impact is "serious" or "critical");

    /// <returns>A line for each fault, however small.</returns>
    public static Task<List<string>> Faults(IPage page) => Faults(page, _ => true);

    private static async Task<List<string>> Faults(IPage page, Func<string?, bool> counts)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Script)); // no script element: a page's policy would refuse it
        var result = await page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");
        return
        [
            .. from violation in result.GetProperty("violations").EnumerateArray()
               where counts(violation.GetProperty("impact").GetString())
               from node in violation.GetProperty("nodes").EnumerateArray().Take(3)
               select $"{violation.GetProperty("id").GetString()}: {node.GetProperty("html").GetString()} "
                   + $"{node.GetProperty("failureSummary").GetString()}",
        ];
    }
}
