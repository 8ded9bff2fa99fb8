using Ingest.Model;

namespace Ingest.Learning;

/// <summary>Where a line stands in what the document is as a whole.</summary>
internal sealed class StructureSights(DocumentContext document, DocumentStructure structure)
{
    private readonly HashSet<int> _chain = [.. structure.ItemNumbers.Select(number => number.Line)];
    private readonly HashSet<int> _sections = [.. structure.Sections];
    private readonly HashSet<int> _titled = [.. structure.TitledItems.Select(item => item.Line)];
    private readonly HashSet<(double, bool, bool, bool, int)> _types =
        [.. structure.ItemNumbers.Concat(structure.TitledItems).Select(line => StyleStatistics.Key(document.Lines[line.Line]))];

    /// <summary>
    /// 0: the document has no items of its own; 1: it numbers one, 2: it is a title among titled items, 3: over a section;
    /// else 4 before the first item and, below it, 5 with a number that counts no item, 6 without.
    /// </summary>
    public int Chain(int line)
    {
        var first = structure.ItemNumbers is [var number, ..] ? number.Line : structure.TitledItems is [var title, ..] ? title.Line : -1;
        return first < 0 ? 0 : _chain.Contains(line) ? 1 : _titled.Contains(line) ? 2 : _sections.Contains(line) ? 3
            : line < first ? 4 : document.Lines[line].Number is not null ? 5 : 6;
    }

    /// <summary>Whether it is in the type of the items' headings: 0 where there are none.</summary>
    public int ChainType(int line) => _types.Count == 0 ? 0 : _types.Contains(StyleStatistics.Key(document.Lines[line])) ? 1 : 2;

    /// <summary>Whether it is in the type of the field headings, or in a lesser one: 0 where they have none of their own.</summary>
    public int FieldType(int line) => structure.FieldHeadings.Style is not { } type ? 0
        : document.Lines[line].Style == type ? 1 : structure.FieldHeadings.IsBelow(document.Lines[line]) ? 2 : 3;
}
