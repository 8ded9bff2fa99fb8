using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Outline;

/// <summary>Gathers labelled lines into items and fields. Every line goes to exactly one place.</summary>
public static class OutlineMaker
{
    public static AgendaOutline Make(ImmutableArray<LabelledLine> lines, ImmutableArray<PlacedTable> tables)
    {
        var gathering = new OutlineBuilder(WhiteMarksBlocks(lines));
        var above = CasesStandAbove(lines);
        var end = CasesStandAtEnd(lines);
        var nextTable = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            while (nextTable < tables.Length && tables[nextTable].BeforeLine <= i)
            {
                gathering.Take(tables[nextTable++].Table);
            }

            if (NamesGroup(lines, i) || HoldsOn(lines[i])
                || (IsCase(lines[i]) && !end && !IsInMargin(lines, i) && IsAboveHeading(lines, i, above)))
            {
                gathering.KeepForNextItem(lines[i]);
            }
            else
            {
                gathering.Take(lines[i]);
            }
        }

        while (nextTable < tables.Length)
        {
            gathering.Take(tables[nextTable++].Table);
        }

        return gathering.Finish();
    }

    /// <summary>
    /// The document parts its paragraphs by their last lines alone, so that white without a heading marks more than a paragraph.
    /// </summary>
    private static bool WhiteMarksBlocks(ImmutableArray<LabelledLine> lines)
    {
        int parted = 0, white = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Label == LineLabel.Body && lines[i - 1].Label == LineLabel.Body && lines[i - 1].Facts.EndsEarly
                && !lines[i].Facts.AtTop)
            {
                parted++;
                white += lines[i].Facts.GapAbove >= BlockWhite.Least ? 1 : 0;
            }
        }

        return parted >= FewestParagraphs && white < 0.3 * parted;
    }

    private const int FewestParagraphs = 10;

    /// <summary>It says no case, and stands over an item, or at the end of its row: the group's that the item begins, or its own.</summary>
    private static bool NamesGroup(ImmutableArray<LabelledLine> lines, int at) =>
        lines[at] is { Label: LineLabel.CaseLine, Facts.Case: null } line
            && at + 1 < lines.Length && lines[at + 1].Label == LineLabel.ItemHeading
            && (line.Facts.StandsOutBesidesCapitals || line.Line.IsBeside(lines[at + 1].Line));

    private static bool IsCase(LabelledLine line) =>
        (line.Label == LineLabel.CaseLine || (line.Label == LineLabel.Meeting && (line.Facts.Case is not null || line.Facts.IsInCaseBlock)))
            && line.Facts.AccessSection is null;

    /// <summary>It is said of the items below, and stands over the first of them.</summary>
    private static bool HoldsOn(LabelledLine line) =>
        line is { Label: LineLabel.CaseLine or LineLabel.Meeting, Facts.AccessSection: not null };

    /// <summary>Whether the document prints a case over its item's heading or under it, judged where only one of the two can be.</summary>
    private static bool CasesStandAbove(ImmutableArray<LabelledLine> lines)
    {
        int above = 0, below = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsCase(lines[i]) && (i == 0 || !IsCase(lines[i - 1])))
            {
                var (underHeading, overHeading) = Around(lines, i);
                above += overHeading && !underHeading ? 1 : 0;
                below += underHeading && !overHeading ? 1 : 0;
            }
        }

        return above > below;
    }

    /// <summary>The document prints a case under its item's text: most stand nearer to that than to the heading below.</summary>
    private static bool CasesStandAtEnd(ImmutableArray<LabelledLine> lines)
    {
        int near = 0, far = 0;
        for (var i = 1; i + 1 < lines.Length; i++)
        {
            if (IsCase(lines[i]) && !IsCase(lines[i - 1]) && !lines[i].Facts.AtTop && Around(lines, i) is (false, true)
                && lines[i + 1].Label == LineLabel.ItemHeading)
            {
                var isNear = lines[i].Facts.GapAbove < Nearer * lines[i + 1].Facts.GapAbove;
                near += isNear ? 1 : 0;
                far += isNear ? 0 : 1;
            }
        }

        return near > far && near >= FewestCases;
    }

    /// <summary>It stands in the margin of the item's fields, or beside that, and nearer to them than to the heading below.</summary>
    private static bool IsInMargin(ImmutableArray<LabelledLine> lines, int at)
    {
        var label = lines[at].Line.MarginRow == 0 && at > 0 && lines[at].Line.IsBeside(lines[at - 1].Line) ? at - 1 : at;
        var next = label;
        while (next + 1 < lines.Length && IsCase(lines[next]))
        {
            next++;
        }

        return lines[label] is { Line.MarginRow: > 0, Facts.AtTop: false }
            && lines[label].Facts.GapAbove < Nearer * lines[next].Facts.GapAbove;
    }

    private const double Nearer = 0.7;

    /// <summary>One may be chance.</summary>
    private const int FewestCases = 2;

    /// <summary>
    /// Case lines that an item heading follows belong to it, unless they stand right under the
    /// heading before and the document prints them there.
    /// </summary>
    private static bool IsAboveHeading(ImmutableArray<LabelledLine> lines, int at, bool casesStandAbove)
    {
        var (underHeading, overHeading) = Around(lines, at);
        return overHeading && (!underHeading || casesStandAbove);
    }

    /// <summary>Whether the run of case lines stands right under an item heading, and right over one.</summary>
    private static (bool UnderHeading, bool OverHeading) Around(ImmutableArray<LabelledLine> lines, int at)
    {
        var last = at;
        while (last + 1 < lines.Length && IsCase(lines[last + 1]))
        {
            last++;
        }

        var first = at;
        while (first > 0 && (IsCase(lines[first - 1]) || AccessMark.IsAlone(lines[first - 1].Line.Text)))
        {
            first--;
        }

        return (first > 0 && lines[first - 1].Label is (LineLabel.ItemHeading or LineLabel.ItemHeadingContinued),
            last + 1 < lines.Length && lines[last + 1].Label == LineLabel.ItemHeading
                && (!lines[last + 1].Facts.AtTop || lines[last + 1].Line.IsBeside(lines[last].Line)
                    || lines[last].Line.IsBeside(lines[last + 1].Line)));
    }
}
