using System.IO.Compression;
using System.Xml.Linq;

namespace Ingest.Tests.Support;

/// <summary>A workbook's cells as its XML has them (ECMA-376, 18.3.1), read without the library that wrote it.</summary>
public static class XlsxSheets
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <returns>Each sheet's rows; a cell's type ("n" where it names none, "text" for one that stands in it) and value, ("", "") for an
    /// empty one.</returns>
    public static Dictionary<string, List<List<(string Type, string Value)>>> Of(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        var targets = Part(zip, "xl/_rels/workbook.xml.rels").Elements()
            .ToDictionary(one => one.Attribute("Id")!.Value, one => one.Attribute("Target")!.Value.TrimStart('/'));
        return Part(zip, "xl/workbook.xml").Descendants(Main + "sheet").ToDictionary(
            sheet => sheet.Attribute("name")!.Value,
            sheet => Rows(
                Part(zip, targets[sheet.Attribute(Relation + "id")!.Value] is var target
                    && target.StartsWith("xl/", StringComparison.Ordinal) ? target : "xl/" + target)));
    }

    private static List<List<(string Type, string Value)>> Rows(XElement sheet) =>
        [.. sheet.Descendants(Main + "row").Select(row => row.Elements(Main + "c").Select(Cell).ToList())];

    private static (string Type, string Value) Cell(XElement cell) =>
        cell.Element(Main + "is") is { } text ? ("text", text.Value)
        : cell.Element(Main + "v") is { } value ? (cell.Attribute("t")?.Value ?? "n", value.Value)
        : ("", "");

    private static XElement Part(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace).Root!;
    }
}
