using System.Text.Json;
using FsCheck.Fluent;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>Every cell of every CSV file, as programs of other makers read it, against the JSON beside it.</summary>
public sealed class CsvAgainstJsonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _work = new();

    public static TheoryData<string> DialectNames => ["rfc4180", "excel-da"];

    public void Dispose()
    {
        _folder.Dispose();
        _work.Dispose();
    }

    [Theory]
    [MemberData(nameof(DialectNames))]
    public void As_Python_reads_them(string name)
    {
        var dialect = Written(name);
        Compare(dialect, file => OtherReader.Python(_folder[file], dialect.Delimiter), text => text);
    }

    [Theory]
    [MemberData(nameof(DialectNames))]
    public void As_DuckDB_reads_them(string name)
    {
        var dialect = Written(name);
        Compare(dialect, file => OtherReader.DuckDb(_folder, file, dialect.Delimiter),
            text => text.Replace("\ufeff", "", StringComparison.Ordinal));
    }

    /// <summary>The files that have no other test with it: each start takes it seconds.</summary>
    [Fact]
    public void As_LibreOffice_reads_them()
    {
        var dialect = Written("rfc4180");
        foreach (var file in (string[])["links.csv", "parts.csv", "diagnostics.csv"])
        {
            var columns = File.ReadLines(_folder[file]).First().Split(',').Length;
            Compare(dialect, _ => OtherReader.LibreOffice(_folder[file], dialect.Delimiter, columns, _work), Shown, file);
        }
    }

    [Fact]
    public void A_part_names_the_attachment_that_it_is()
    {
        Written("rfc4180");
        Assert.Equal(
            "documentId,position,kind,title,firstPage,lastPage,itemId,attachment\r\n"
            + "d0123456789012345,1,agenda,Dagsorden,1,3,,\r\n"
            + "d0123456789012345,2,annex,\"Bilag 1\nBudget\",4,9,d0123456789012345#3/1,2\r\n",
            File.ReadAllText(_folder["parts.csv"]).Split("d1")[0]);
    }

    [Fact]
    public void Links_and_diagnostics_have_the_keys_of_the_other_files()
    {
        Written("rfc4180");
        Assert.StartsWith(
            "documentId,itemId,position,text,url,page\r\n"
            + "d0123456789012345,d0123456789012345#3/1,1,\"Se \"\"bilag\"\"\",\"https://example.org/?a=1,2;3\",2\r\n",
            File.ReadAllText(_folder["links.csv"]), StringComparison.Ordinal);
        Assert.StartsWith(
            "documentId,position,code,severity,page,message\r\n"
            + "d0123456789012345,1,numbering.gap,warning,2,\"3, then 5\"\r\n"
            + "d0123456789012345,2,file.embedded,info,,=1+1\r\n",
            File.ReadAllText(_folder["diagnostics.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void They_join_in_DuckDB_with_no_option_given()
    {
        WrittenFeed.Write(_folder, CsvDialect.Rfc4180, Small());
        var answers = OtherReader.DuckDb(
            _folder,
            "select i.title, l.page from 'links.csv' l join 'items.csv' i on l.itemId = i.itemId order by 2",
            "select a.title, p.firstPage from 'parts.csv' p join 'attachments.csv' a on p.itemId = a.itemId and p.attachment = a.position",
            "select d.path, g.code, g.page from 'diagnostics.csv' g join 'documents.csv' d on g.documentId = d.documentId order by "
                + "g.position",
            "select typeof(itemId), typeof(documentId), typeof(page) from 'links.csv' limit 1");
        Assert.Equal(["Budget 2", "Budget 3"], Lines(answers[0]));
        Assert.Equal(["Budget 4"], Lines(answers[1]));
        Assert.Equal(["a.pdf numbering.gap 2", "a.pdf file.embedded "], Lines(answers[2]));
        Assert.Equal(["VARCHAR VARCHAR BIGINT"], Lines(answers[3]));
    }

    private static IEnumerable<string> Lines(List<List<JsonElement>> rows) => rows.Select(row => string.Join(' ', row));

    private CsvDialect Written(string name)
    {
        var dialect = CsvDialect.Named(name);
        const int Size = 50;
        var made = AnyAgenda.Documents().Generator.Sample(12, Size).Select((document, index) => document with
        {
            Document = document.Document with { Path = $"mappe/{index}.pdf", Sha256 = $"1{index:00}e5".PadRight(64, '0') },
        });
        WrittenFeed.Write(_folder, dialect, [Small(), .. made]);
        return dialect;
    }

    /// <param name="seen">A text as this reader gives it.</param>
    private void Compare(CsvDialect dialect, Func<string, List<List<string>>> read, Func<string, string> seen, string? only = null)
    {
        var documents = File.ReadLines(_folder["agendas.ndjson"]).Select(line => JsonDocument.Parse(line).RootElement);
        var expected = SheetsFromJson.Of(documents);
        Assert.Equal(FeedFiles.Names.Where(name => name.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            expected.Keys.Order(StringComparer.Ordinal));
        foreach (var (file, rows) in expected.Where(sheet => only is null || sheet.Key == only))
        {
            var cells = read(file);
            Assert.Equal(rows[0].Keys.Order(StringComparer.Ordinal), cells[0].Order(StringComparer.Ordinal));
            Assert.Equal(rows.Count, cells.Count - 1);
            for (var row = 0; row < rows.Count; row++)
            {
                Assert.Equal(
                    cells[0].Select(column => $"{file} {row} {column}: {seen(rows[row][column])}"),
                    cells[0].Zip(cells[row + 1],
                        (column, cell) => $"{file} {row} {column}: {seen(Plain(dialect, rows[row][column], cell))}"));
            }
        }
    }

    /// <summary>A spreadsheet's cell has one kind of line break and no control characters.</summary>
    private static string Shown(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(sign => sign is '\n' or '\t' || (!char.IsControl(sign) && sign != '\ufeff')));

    /// <summary>The cell as the default dialect would have it: a Danish spreadsheet's guards taken off, its comma a point.</summary>
    private static string Plain(CsvDialect dialect, string expected, string cell) =>
        dialect == CsvDialect.Rfc4180 ? cell
        : cell == expected.Replace('.', ',') && double.TryParse(expected, System.Globalization.CultureInfo.InvariantCulture, out _)
        ? expected
        : SpreadsheetText.Unguard(cell);

    private static AgendaDocument Small() => new()
    {
        Document = new DocumentInfo("a.pdf", "0123456789012345".PadRight(64, '0'), 1, 9, null, TextSource.Embedded),
        Status = DocumentStatus.Partial,
        Items =
        [
            new AgendaItem
            {
                Id = "3/1",
                Number = "3/1",
                Title = "Budget",
                Attachments = [new Attachment("1", "Udkast", null, null, null), new Attachment("2", "Budget", null, null, null)],
                Links = [new ItemLink("Se \"bilag\"", "https://example.org/?a=1,2;3", 2), new ItemLink("", "mailto:a@example.org", 3)],
            },
        ],
        Parts =
        [
            new DocumentPart(PartKind.Agenda, "Dagsorden", [1, 3], null),
            new DocumentPart(PartKind.Annex, "Bilag 1\nBudget", [4, 9], "3/1/2"),
        ],
        Diagnostics =
        [
            new Diagnostic("numbering.gap", Severity.Warning, 2, "3, then 5"),
            new Diagnostic("file.embedded", Severity.Info, null, "=1+1"),
        ],
    };
}
