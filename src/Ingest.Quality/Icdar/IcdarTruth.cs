using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Ingest.Quality.Icdar;

/// <summary>Reads the competition's structure files (<c>*-str.xml</c>): the cells of every table.</summary>
public static class IcdarTruth
{
    /// <summary>One array of cells for every table; a table's later regions stand below its earlier ones.</summary>
    public static ImmutableArray<ImmutableArray<GridCell>> Read(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return [.. XDocument.Load(reader).Descendants("table").Select(Cells)];
    }

    private static ImmutableArray<GridCell> Cells(XElement table)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        foreach (var region in table.Elements("region"))
        {
            var below = cells.Count == 0 ? 0 : cells.Max(cell => cell.EndRow) + 1;
            foreach (var cell in region.Elements("cell"))
            {
                int row = below + Number(cell, "start-row") ?? 0, column = Number(cell, "start-col") ?? 0;
                cells.Add(new GridCell(
                    row, below + Number(cell, "end-row") ?? row, column, Number(cell, "end-col") ?? column,
                    cell.Element("content")?.Value ?? ""));
            }
        }

        return cells.ToImmutable();
    }

    private static int? Number(XElement cell, string name) =>
        int.TryParse(cell.Attribute(name)?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
