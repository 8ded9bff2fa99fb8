using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Agendas;

/// <summary>What shows that items, or parts of them, were missed: nothing is lost in silence.</summary>
internal static class DroppedItems
{
    /// <summary>Two numbered lines may be any list.</summary>
    private const int FewestNumbers = 3;

    public static IEnumerable<Diagnostic> Of(ImmutableArray<LabelledLine> lines, AgendaDocument agenda)
    {
        if (agenda.Items.IsEmpty)
        {
            return agenda.Meeting.Kind != MeetingKind.Unknown && Count(lines) is (>= FewestNumbers and var count, var page)
                ? [new Diagnostic("numbering.dropped", Severity.Error, page,
                    string.Create(CultureInfo.InvariantCulture, $"Lines count from 1 to {count}, and none of them became an item."))]
                : [];
        }

        return Between(lines).GroupBy(line => line.Line.Page)
            .Select(page => new Diagnostic("numbering.between", Severity.Error, page.Key,
                page.Count() is var count && count == 1 ? "A line between items belongs to none of them."
                    : string.Create(CultureInfo.InvariantCulture, $"{count} lines between items belong to none of them.")));
    }

    /// <summary>Lines that went back to the meeting though another item comes.</summary>
    private static IEnumerable<LabelledLine> Between(ImmutableArray<LabelledLine> lines)
    {
        var first = lines.TakeWhile(line => line.Label != LineLabel.ItemHeading).Count();
        var last = lines.Length;
        while (last > first && lines[last - 1].Label != LineLabel.ItemHeading)
        {
            last--;
        }

        return lines[first..last].Where(line => line.Label == LineLabel.Meeting && !line.IsGiven);
    }

    /// <summary>How far the document's numbered lines count from 1 without a gap, and the first one's page.</summary>
    private static (int Count, int? Page) Count(ImmutableArray<LabelledLine> lines)
    {
        var count = 0;
        int? page = null;
        foreach (var line in lines)
        {
            if (line.Facts.Number is { Parts: [var number], Rest: [var begins, ..] } && number == count + 1 && char.IsUpper(begins))
            {
                count = number;
                page ??= line.Line.Page;
            }
        }

        return (count, page);
    }
}
