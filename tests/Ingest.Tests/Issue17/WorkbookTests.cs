using System.Globalization;
using System.IO.Compression;
using FsCheck.Fluent;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;
using Ingest.Feed.Xlsx;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>agendas.xlsx against the CSV files beside it.</summary>
public sealed class WorkbookTests : IDisposable
{
    private static readonly DateTime DayZero = new(1899, 12, 30);

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> DialectNames => ["rfc4180", "excel-da"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(DialectNames))]
    public void Every_cell_is_the_csv_files_and_of_its_columns_type(string name)
    {
        Write(name, Workbook.MostRows);
        var sheets = XlsxSheets.Of(_folder[Workbook.FileName]);
        Assert.Equal(CsvSheets.Shapes.Select(shape => shape.Says.Name), sheets.Keys);
        var dialect = CsvDialect.Named(name);
        foreach (var shape in CsvSheets.Shapes)
        {
            var rows = sheets[shape.Says.Name];
            var expected = OtherReader.Python(_folder[shape.FileName], dialect.Delimiter);
            Assert.Equal(expected[0], rows[0].Select(cell => cell.Value));
            Assert.Equal(expected.Count, rows.Count);
            for (var i = 1; i < rows.Count; i++)
            {
                for (var column = 0; column < shape.Columns.Length; column++)
                {
                    Check($"{shape.FileName} {i} {shape.Columns[column].Name}", shape.Columns[column], expected[i][column], rows[i][column],
                        dialect);
                }
            }
        }
    }

    [Fact]
    public void Rows_that_a_sheet_does_not_take_get_another_one()
    {
        Write("rfc4180", 2);
        var sheets = XlsxSheets.Of(_folder[Workbook.FileName]);
        Assert.Equal(["documents", "documents 2", "documents 3"],
            sheets.Keys.Where(name => name.StartsWith("documents", StringComparison.Ordinal)));
        Assert.All(sheets.Values, rows => Assert.InRange(rows.Count, 1, 3));
        Assert.Equal(
            OtherReader.Python(_folder["documents.csv"], ",").Skip(1).Select(row => row[0]),
            sheets.Where(sheet => sheet.Key.StartsWith("documents", StringComparison.Ordinal)).SelectMany(sheet => sheet.Value.Skip(1))
                .Select(row => row[0].Value));
    }

    [Fact]
    public void A_text_that_no_cell_takes_is_cut_and_counted()
    {
        var whole = new string('a', 32_765) + "😀b";
        var document = Sample(1) with { Meeting = new Meeting { Title = whole } };
        WrittenFeed.Write(_folder, CsvDialect.Rfc4180, document);
        Assert.Equal(1, new Workbook(new OutputFolder(_folder.Path), CsvDialect.Rfc4180).Write());
        var title = XlsxSheets.Of(_folder[Workbook.FileName])["documents"][1][5].Value;
        Assert.Equal(new string('a', 32_765) + "…", title);
    }

    [Fact]
    public void No_entry_says_when_it_was_made_and_two_are_the_same()
    {
        Write("rfc4180", Workbook.MostRows);
        var first = File.ReadAllBytes(_folder[Workbook.FileName]);
        new Workbook(new OutputFolder(_folder.Path), CsvDialect.Rfc4180).Write();
        Assert.Equal(first, File.ReadAllBytes(_folder[Workbook.FileName]));
        using var zip = ZipFile.OpenRead(_folder[Workbook.FileName]);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void A_run_writes_one_when_asked_and_a_run_without_sets_it_aside()
    {
        _folder.Write("in/a.pdf", new HandMadePdf().ToBytes());
        IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--format", "xlsx");
        Assert.Equal("a.pdf", XlsxSheets.Of(_folder["out/agendas.xlsx"])["documents"][1][1].Value);
        var without = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]);
        Assert.Contains(without.ErrorLines,
            line => line.StartsWith("The last run into this folder had --format xlsx", StringComparison.Ordinal));
        Assert.Contains(without.ErrorLines,
            line => line.StartsWith("'agendas.xlsx' of the last run is not written again", StringComparison.Ordinal));
        Assert.Equal((false, true), (File.Exists(_folder["out/agendas.xlsx"]), File.Exists(_folder["out/removed/agendas.xlsx"])));
    }

    private static void Check(string place, SheetColumn column, string expected, (string Type, string Value) cell, CsvDialect dialect)
    {
        var plain = dialect == CsvDialect.Rfc4180 ? expected : column.Type.IsPrimitive || column.Type == typeof(CellValue)
            ? expected.Replace(',', '.') : SpreadsheetText.Unguard(expected);
        var isDay = (column.Says.Form == TextForm.Date || column.Type == typeof(CellValue)) && plain is [_, _, _, _, '-', _, _, '-', ..];
        var (type, value) = plain.Length == 0 ? ("", "")
            : isDay ? ("n", Number((DateTime.ParseExact(plain, "yyyy-MM-dd", CultureInfo.InvariantCulture) - DayZero).Days))
            : column.Says.Form == TextForm.Time ? ("n", Number(TimeSpan.Parse(plain, CultureInfo.InvariantCulture).TotalDays))
            : column.Type == typeof(bool) ? ("b", plain == "true" ? "1" : "0")
            : column.Type.IsPrimitive || column.Type == typeof(CellValue) ? ("n", Number(double.Parse(plain, CultureInfo.InvariantCulture)))
            : ("text", string.Concat(
                plain.ReplaceLineEndings("\n").Select(c => char.IsControl(c) && c is not ('\n' or '\t' or '\u0085') ? '\uFFFD' : c)));
        var found = type == "n" ? Number(double.Parse(cell.Value, CultureInfo.InvariantCulture)) : cell.Value.ReplaceLineEndings("\n");
        Assert.Equal($"{place}: {type} {value}", $"{place}: {cell.Type} {found}");
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private void Write(string dialect, int mostRows)
    {
        WrittenFeed.Write(_folder, CsvDialect.Named(dialect), [.. Enumerable.Range(1, 6).Select(Sample)]);
        Assert.Equal(0, new Workbook(new OutputFolder(_folder.Path), CsvDialect.Named(dialect), mostRows).Write());
    }

    private static AgendaDocument Sample(int number)
    {
        var document = AnyAgenda.Documents().Generator.Sample(number, 50)[^1];
        return document with { Document = document.Document with { Path = $"{number}.pdf", Sha256 = $"{number}".PadRight(64, '0') } };
    }
}
