using Ingest.Json;

namespace Ingest.Cli.Hidden;

/// <summary>Which documents of an output hold text that their pages don't show.</summary>
public static class HiddenTexts
{
    /// <param name="output">The folder that a run wrote.</param>
    /// <returns>In input order, the pages of each from the first.</returns>
    /// <exception cref="IOException">The output can't be read.</exception>
    public static IEnumerable<(string Path, List<int> Pages)> In(string output)
    {
        foreach (var line in File.ReadLines(Path.Combine(output, "agendas.ndjson")))
        {
            var document = AgendaJson.Read(System.Text.Encoding.UTF8.GetBytes(line));
            if (document.Ledger.Where(row => row.Hidden > 0).Select(row => row.Page).ToList() is { Count: > 0 } pages)
            {
                yield return (document.Document.Path, pages);
            }
        }
    }

    /// <summary>"page 3", "pages 1, 2, 5", and not a hundred of them.</summary>
    public static string Pages(IReadOnlyList<int> pages)
    {
        const int Most = 20;
        return $"{(pages.Count == 1 ? "page" : "pages")} {string.Join(", ", pages.Take(Most))}{(pages.Count > Most ? $" and {pages.Count - Most} more" : "")}";
    }
}
