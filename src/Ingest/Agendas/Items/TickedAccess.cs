using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas.Items;

/// <summary>
/// What is ticked among an item's printed options, on lines of its own, beside its case number, or in a small table. What stands at the
/// heading decides over a check list in a text: <c>☒ Lukket af hensyn til byggeriet</c> can be said of a hall.
/// </summary>
/// <param name="Lines">The lines that are such options and nothing else, above or below the heading.</param>
/// <param name="Access">Null where nothing is ticked, or both.</param>
internal sealed record TickedAccess(ImmutableArray<LabelledLine> Lines, Access? Access)
{
    private const int MostRows = 3;

    /// <summary>Null where the item has no such options.</summary>
    public static TickedAccess? Of(OutlineItem item)
    {
        var atHead = Ticks(item.CaseLines);
        var ticks = atHead.Concat(Ticks(item.Fields.SelectMany(field => field.Lines)))
            .Concat(item.Fields.SelectMany(field => field.Tables).SelectMany(table => InTable(table.Table))).ToList();
        return ticks.Count == 0
            ? null : new TickedAccess([.. item.CaseLines.Where(IsAlone)], AccessTicks.Decide(atHead.Count > 0 ? atHead : ticks));
    }

    private static List<AccessTicks> Ticks(IEnumerable<LabelledLine> lines) =>
        [.. lines.Select(line => line.Facts.Case?.Ticks).OfType<AccessTicks>()];

    /// <summary>Where the ticks leave it open, what is printed stays: as text under the heading.</summary>
    public OutlineItem AsText(OutlineItem item)
    {
        var body = item.Fields is [{ Heading.IsEmpty: true } first, ..] ? first : new OutlineField([], [], []);
        body = body with
        {
            Lines = body.Lines.InsertRange(0, Lines.Select(line => line with { Label = LineLabel.Body })),
            Tables = [.. body.Tables.Select(table => table with { BeforeLine = table.BeforeLine + Lines.Length })],
        };
        var others = item.Fields is [{ Heading.IsEmpty: true }, ..] ? item.Fields.RemoveAt(0) : item.Fields;
        return item with { CaseLines = item.CaseLines.RemoveAll(IsAlone), Fields = others.Insert(0, body) };
    }

    private static bool IsAlone(LabelledLine line) => line.Facts.Case is { Ticks: not null, Number: null, Handler: null, Document: null };

    /// <summary>Options in the cells of a few rows, nothing beside them.</summary>
    private static IEnumerable<AccessTicks> InTable(Table table)
    {
        if (table.RowCount > MostRows)
        {
            return [];
        }

        var rows = table.Cells.OrderBy(cell => cell.Column).GroupBy(cell => cell.Row)
            .Select(row => AccessTicks.Read(string.Join(' ', row.Select(cell => cell.Text)).Trim())).ToList();
        return rows.Contains(null) ? [] : rows.OfType<AccessTicks>();
    }
}
