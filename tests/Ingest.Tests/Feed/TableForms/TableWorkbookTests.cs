using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using FsCheck.Xunit;
using Ingest.Feed.TableForms;
using Ingest.Feed.Xlsx;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using static Ingest.Tests.Feed.TableForms.SomeTables;

namespace Ingest.Tests.Feed.TableForms;

[Properties(Arbitrary = [typeof(AnyAgenda)], MaxTest = 20)]
public sealed class TableWorkbookTests : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateTime DayZero = new(1899, 12, 30);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Numbers_are_numbers_dates_dates_and_a_formula_is_a_text()
    {
        var rows = XlsxSheets.Of(Written(Budget))["t1 Tabel 1 Budget <2026>"];
        Assert.Equal([("", ""), ("text", "2025"), ("", ""), ("text", "Note")], rows[0]);
        Assert.Equal([("", ""), ("text", "Budget"), ("text", "Forbrug"), ("", "")], rows[1]);
        Assert.Equal([("text", "Drift & anlæg"), ("", ""), ("", ""), ("", "")], rows[2]);
        Assert.Equal([("text", "Skoler"), ("n", "1250.5"), ("n", "-3"), ("text", "=1+1")], rows[3]);
        Assert.Equal([("", ""), ("n", "12"), ("n", "46118"), ("", "")], rows[4]);
    }

    [Fact]
    public void Heads_are_bold_and_stay_and_cells_that_span_are_merged()
    {
        using var zip = ZipFile.OpenRead(Written(Budget));
        var sheet = Part(zip, "xl/worksheets/sheet1.xml");
        Assert.Equal(["A1:A2", "B1:C1", "D1:D2", "A3:D3", "A4:A5"],
            sheet.Descendants(Main + "mergeCell").Select(merge => merge.Attribute("ref")!.Value));
        Assert.Equal("2", sheet.Descendants(Main + "pane").Single().Attribute("ySplit")!.Value);
        var styles = Part(zip, "xl/styles.xml");
        Assert.Contains("#,##0.00", styles.Descendants(Main + "numFmt").Select(format => format.Attribute("formatCode")!.Value));
        var fonts = styles.Element(Main + "fonts")!.Elements().Select(font => font.Element(Main + "b") is not null).ToList();
        var formats = styles.Element(Main + "cellXfs")!.Elements().Select(format => fonts[(int)format.Attribute("fontId")!]).ToList();
        bool Bold(string cell) =>
            formats[(int?)sheet.Descendants(Main + "c").Single(one => one.Attribute("r")!.Value == cell).Attribute("s") ?? 0];
        Assert.Equal((true, true, true, false), (Bold("B1"), Bold("C2"), Bold("A3"), Bold("A4")));
    }

    [Fact]
    public void Tables_of_one_caption_have_sheets_of_their_own() => Assert.Equal(
        ["t1 Udgifter 2026 fordelt på omr", "t1 Udgifter 2026 fordelt på (2)", "t3"],
        XlsxSheets.Of(Written([.. new[] { "t1", "t1" }.Select(
                id => Plain(id, "x") with { Caption = "Udgifter [2026] fordelt på områder: i alt" }), Plain("t3", "y")])).Keys);

    [Fact]
    public void No_entry_says_when_it_was_made()
    {
        using var zip = ZipFile.OpenRead(Written(Budget));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Property]
    public void What_was_written_reads_back(AgendaDocument document)
    {
        if (document.Tables.IsEmpty)
        {
            return;
        }

        var set = new TableSet("a.pdf", document.Tables);
        var bytes = new TableWorkbook().Write([set]);
        Assert.Equal(bytes, new TableWorkbook().Write([set]));
        var sheets = XlsxSheets.Of(_folder.Write("any.xlsx", bytes));
        Assert.All(document.Tables.Zip(sheets.Values), pair =>
        {
            var head = PrintedGrid.Of(pair.First).Head.Length;
            Assert.Equal(head + pair.First.Rows.Length, pair.Second.Count);
            Assert.All(PrintedGrid.Of(pair.First).Body.SelectMany(row => row), cell =>
                Assert.Equal(Expected(cell.Cell), Found(pair.Second[head + cell.Row][cell.Column])));
        });
    }

    [Theory]
    [InlineData("1.250,50 kr.", 1250.5, "#,##0.00\" kr.\"")]
    [InlineData("561,5", 561.5, "0.0")]
    [InlineData("12,0 %", 12, "0.0\" %\"")]
    [InlineData("2025", 2025, "0")]
    [InlineData("1.234.567", 1234567, "#,##0")]
    [InlineData("1 234", 1234, "#,##0")]
    [InlineData("1,234.50", 1234.5, "#,##0.00")]
    [InlineData("-1.000", -1000, "#,##0")]
    [InlineData("(500)", -500, "0")]
    [InlineData("DKK 3,25", 3.25, "\"DKK \"0.00")]
    [InlineData("1½", 1.5, null)]
    [InlineData("1,2 mio.", 1_200_000, null)]
    [InlineData("tolv", 12, null)]
    [InlineData("12/31", 12, null)]
    public void A_number_looks_as_printed(string text, double value, string? look) =>
        Assert.Equal(look, NumberLook.Of(Number(text, value)));

    private static string Expected(Cell cell) =>
        cell.Number is { } number ? Value(number)
        : cell.Date is { } date ? Value((DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) - DayZero).Days)
        : string.Concat(cell.Text.ReplaceLineEndings("\n").Select(
            c => char.IsControl(c) && c is not ('\n' or '\t' or '\u0085') ? '\uFFFD' : c));

    private static string Found((string Type, string Value) cell) =>
        cell.Type == "n" ? Value(double.Parse(cell.Value, CultureInfo.InvariantCulture)) : cell.Value.ReplaceLineEndings("\n");

    private static string Value(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private string Written(params AgendaTable[] tables) =>
        _folder.Write("a.xlsx", new TableWorkbook().Write([new TableSet("a.pdf", [.. tables])]));

    private static XElement Part(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part).Root!;
    }
}
