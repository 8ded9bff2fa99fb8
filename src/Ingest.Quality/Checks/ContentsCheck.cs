using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Quality.Checks;

/// <summary>
/// Every numbered entry of the contents page is an item with that number or title. Entries wrap over lines, so a line without
/// a number is the rest of the one before.
/// </summary>
internal static class ContentsCheck
{
    public static IEnumerable<DocumentCheck> Of(AgendaDocument document, PrintedLines printed)
    {
        var numbers = document.Items.Select(item => item.Number).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var titles = document.Items.Select(item => Folding.Fold(item.Title)).ToHashSet(StringComparer.Ordinal);
        var entries = printed.Contents
            .Select(line => (Line: line, Number: ItemNumber.Read(line.Text)))
            .Where(entry => entry.Number is { Rest.Length: > 0 })
            .ToList();
        var missing =
            from entry in entries
            where !numbers.Contains(TextFolding.Text(entry.Number!.Printed))
                && !titles.Contains(new LineReading(entry.Line.Text).Title)
            select new DocumentCheck(CheckNames.Contents, Verdict.Fail,
                new($"Indholdsfortegnelsen nævner »{entry.Line.Text}«, som ikke er et punkt.",
                    $"The contents name \"{entry.Line.Text}\", which is no item."), entry.Line.Page);
        return CheckVerdicts.Of(CheckNames.Contents, entries.Count > 0, missing);
    }
}
