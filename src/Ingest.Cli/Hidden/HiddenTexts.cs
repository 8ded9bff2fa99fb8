using Ingest.Json;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;

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
            if (Of(AgendaJson.Read(System.Text.Encoding.UTF8.GetBytes(line))) is { } hides)
            {
                yield return hides;
            }
        }
    }

    /// <returns>Null where its pages show all.</returns>
    public static (string Path, List<int> Pages)? Of(AgendaDocument document) =>
        document.Ledger.Where(row => row.Hidden > 0).Select(row => row.Page).ToList() is { Count: > 0 } pages
            ? (document.Document.Path, pages) : null;

    /// <summary>Its pages, and not a hundred of them.</summary>
    public static Wording Line(string path, IReadOnlyList<int> pages)
    {
        const int Most = 20;
        var named = string.Join(", ", pages.Take(Most));
        return Texts.HoldsHidden(path, pages.Count > Most ? (object)Texts.AndMore(named, pages.Count - Most) : named, pages.Count);
    }
}
