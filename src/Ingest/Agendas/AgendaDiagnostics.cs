using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Agendas;

/// <summary>
/// What a reader of the document should know: gaps in the numbering, glyphs without a place,
/// a meeting without body or date, no items at all.
/// </summary>
internal static class AgendaDiagnostics
{
    public static IEnumerable<Diagnostic> Of(Meeting meeting, ImmutableArray<AgendaItem> items, ImmutableArray<LedgerRow> ledger,
        bool hasPages)
    {
        if (items.IsEmpty && hasPages)
        {
            yield return new Diagnostic("agenda.none", Severity.Warning, null,
                "No agenda items were found: this does not look like an agenda or minutes.");
        }

        if (!items.IsEmpty && (meeting.Body is null || meeting.Date is null))
        {
            var missed = meeting.Body is not null ? "date was" : meeting.Date is not null ? "body was" : "body and date were";
            yield return new Diagnostic("meeting.unread", Severity.Warning, 1, $"The meeting's {missed} not found.");
        }

        foreach (var unplaced in Unplaced(ledger))
        {
            yield return unplaced;
        }

        foreach (var siblings in items.Where(item => item.Number is not null).GroupBy(item => item.Parent ?? "", StringComparer.Ordinal))
        {
            var roman = siblings.Any(item => item.Number!.Length > 1) && siblings.All(item => RomanNumber.Value(item.Number!) is not null);
            foreach (var (before, after) in siblings.Zip(siblings.Skip(1)))
            {
                if (Last(after.Number!, roman) > Last(before.Number!, roman) + 1)
                {
                    yield return new Diagnostic("numbering.gap", Severity.Warning, after.Source[0].Page,
                        $"Item {after.Number} follows {before.Number}: a number between them is missing.");
                }
            }
        }
    }

    public static IEnumerable<Diagnostic> Unplaced(ImmutableArray<LedgerRow> ledger) => ledger.Where(row => row.Unplaced > 0).Select(row =>
        new Diagnostic("ledger.unplaced", Severity.Error, row.Page,
            string.Create(CultureInfo.InvariantCulture, $"{row.Unplaced} of the page's glyphs have no place in the output.")));

    private static int Last(string number, bool roman)
    {
        var last = number[(number.LastIndexOf('.') + 1)..];
        last = last.Length > 1 && char.IsAsciiDigit(last[0]) && char.IsAsciiLetter(last[^1]) ? last[..^1] : last; // 5a is between 5 and 6
        return int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
            : roman ? RomanNumber.Value(last) ?? 0
            : last[0] - 'A' + 1;
    }
}
