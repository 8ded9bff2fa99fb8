using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Ingest.Feed;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Rows;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Feed;

[Properties(Arbitrary = [typeof(AnyAgenda)], MaxTest = 15)]
public sealed class CsvTests
{
    private static readonly CsvDialect[] Dialects = [CsvDialect.Rfc4180, CsvDialect.ExcelDa];

    [Property]
    public void What_was_written_reads_back(AgendaDocument document)
    {
        foreach (var dialect in Dialects)
        {
            ReadsBack(0, DocumentRow.Of, document, dialect);
            ReadsBack(1, ItemRow.Of, document, dialect);
            ReadsBack(2, FieldRow.Of, document, dialect);
            ReadsBack(3, AttachmentRow.Of, document, dialect);
            ReadsBack(4, DecisionRow.Of, document, dialect);
            ReadsBack(5, CsvParticipantRow.Of, document, dialect);
            ReadsBack(6, TableRow.Of, document, dialect);
            ReadsBack(7, CellRow.Of, document, dialect);
            ReadsBack(8, LinkRow.Of, document, dialect);
            ReadsBack(9, PartRow.Of, document, dialect);
            ReadsBack(10, DiagnosticRow.Of, document, dialect);
        }
    }

    [Property]
    public void A_table_reads_back_row_by_row(AgendaDocument document)
    {
        foreach (var (table, dialect) in from table in document.Tables from dialect in Dialects select (table, dialect))
        {
            using var reader = dialect.Reader(new StringReader(new TableSheet(dialect).Write(table)));
            var read = new List<string[]>();
            while (reader.Read())
            {
                read.Add([.. Enumerable.Range(0, reader.ColumnCount).Select(column => reader.GetField(column)!)]);
            }

            Assert.Equal(table.Columns.Select(column => dialect.Text(column.Header)), read[0]);
            Assert.Equal(table.Rows.Length, read.Count - 1);
            for (var row = 0; row < table.Rows.Length; row++)
            {
                Assert.Equal(table.Rows[row].Select(cell => Written(cell, dialect)), read[row + 1]);
            }
        }
    }

    [Property]
    public void Under_a_danish_culture_the_text_is_the_same(AgendaDocument document)
    {
        foreach (var dialect in Dialects)
        {
            var invariant = new DocumentRenderer(dialect).Render(document);
            using var danish = new AmbientCulture("da-DK");
            var rendered = new DocumentRenderer(dialect).Render(document);
            Assert.Equal(invariant.Rows, rendered.Rows);
            Assert.Equal(invariant.Tables.Select(table => table.Value), rendered.Tables.Select(table => table.Value));
        }
    }

    [Fact]
    public void Keys_join_the_files()
    {
        using var folder = new TemporaryFolder();
        WrittenFeed.Write(folder, CsvDialect.Rfc4180, Small("a.pdf", 'a'), Small("b.pdf", 'b'));
        var documents = Rows<DocumentRow>(folder, "documents.csv");
        var items = Rows<ItemRow>(folder, "items.csv");
        Assert.Equal(["daaaaaaaaaaaaaaaa", "dbbbbbbbbbbbbbbbb"], documents.Select(row => row.DocumentId));
        Assert.All(Rows<CellRow>(folder, "cells.csv"), cell => Assert.Contains(
            Rows<TableRow>(folder, "tables.csv"),
            table => table.DocumentId == cell.DocumentId && table.TableId == cell.TableId
                && items.Any(item => item.DocumentId == table.DocumentId && item.ItemId == table.ItemId)
                && File.Exists(folder[table.File])));
    }

    [Fact]
    public void Two_paths_with_the_same_bytes_are_two_documents_with_one_content()
    {
        using var folder = new TemporaryFolder();
        WrittenFeed.Write(folder, CsvDialect.Rfc4180, Small("a.pdf", 'a'), Small("copy/a.pdf", 'a'));
        Assert.Equal(["a.pdf", "copy/a.pdf"], Rows<DocumentRow>(folder, "documents.csv").Select(row => row.Path));
        Assert.Single(Rows<ItemRow>(folder, "items.csv"));
        Assert.True(File.Exists(folder["json/copy/a.json"]));
        Assert.Equal(2, File.ReadAllLines(folder["agendas.ndjson"]).Length);
    }

    [Fact]
    public void The_default_is_rfc_4180()
    {
        using var folder = new TemporaryFolder();
        WrittenFeed.Write(folder, CsvDialect.Rfc4180, Small("a.pdf", 'a'));
        Assert.Equal(
            "documentId,tableId,row,column,header,text,value,unit,spanned,total,proven\r\n"
            + "daaaaaaaaaaaaaaaa,daaaaaaaaaaaaaaaa#t1,1,1,\"Beløb, mio.\",\"-5,5\",-5.5,mio. kr.,false,false,\r\n"
            + "daaaaaaaaaaaaaaaa,daaaaaaaaaaaaaaaa#t1,1,2,,=1+1,,,false,false,\r\n",
            Encoding.UTF8.GetString(File.ReadAllBytes(folder["cells.csv"])));
        Assert.Equal("\"Beløb, mio.\",\r\n-5.5,=1+1\r\n", Encoding.UTF8.GetString(File.ReadAllBytes(folder["tables/a/t1.csv"])));
    }

    [Fact]
    public void For_a_danish_spreadsheet_there_are_semicolons_decimal_commas_a_mark_and_no_formulas()
    {
        using var folder = new TemporaryFolder();
        WrittenFeed.Write(folder, CsvDialect.ExcelDa, Small("a.pdf", 'a'));
        Assert.Equal(
            "\uFEFFdocumentId;tableId;row;column;header;text;value;unit;spanned;total;proven\r\n"
            + "daaaaaaaaaaaaaaaa;daaaaaaaaaaaaaaaa#t1;1;1;Beløb, mio.;\"=\"\"-5,5\"\"\";-5,5;mio. kr.;false;false;\r\n"
            + "daaaaaaaaaaaaaaaa;daaaaaaaaaaaaaaaa#t1;1;2;;'=1+1;;;false;false;\r\n",
            Encoding.UTF8.GetString(File.ReadAllBytes(folder["cells.csv"])));
        Assert.Equal("\uFEFFBeløb, mio.;\r\n-5,5;'=1+1\r\n", Encoding.UTF8.GetString(File.ReadAllBytes(folder["tables/a/t1.csv"])));
    }

    [Theory]
    [InlineData("Allerød", "Allerød")]
    [InlineData("3.4", "=\"3.4\"")]
    [InlineData("1/2", "=\"1/2\"")]
    [InlineData("1234567890123e10", "=\"1234567890123e10\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("- punkt", "'- punkt")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("'tis", "'tis")]
    [InlineData("\ufeff=1+1", "'\ufeff=1+1")]
    [InlineData("'\ufeff\n", "''\ufeff\n")]
    [InlineData("2024 blev", "2024 blev")]
    [InlineData("", "")]
    public void A_spreadsheet_shows_text_as_it_is(string text, string guarded)
    {
        Assert.Equal(guarded, SpreadsheetText.Guard(text));
        Assert.Equal(text, SpreadsheetText.Unguard(guarded));
    }

    /// <summary>DuckDB leaves byte order marks out wherever they stand; what it gives must be told apart all the same.</summary>
    [Fact]
    public void A_guard_comes_off_again_where_a_reader_drops_byte_order_marks()
    {
        IEnumerable<string> texts = [""];
        for (var length = 1; length <= 5; length++)
        {
            texts = [.. texts.SelectMany(text => "'\ufeff=\"3\n".Select(sign => text + sign))];
            Assert.All(texts, text => Assert.Equal(Dropped(text), SpreadsheetText.Unguard(Dropped(SpreadsheetText.Guard(text)))));
        }

        static string Dropped(string text) => text.Replace("\ufeff", "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_an_earlier_run_found_goes()
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("tables/a/t7.csv", 1);
        WrittenFeed.Write(folder, CsvDialect.Rfc4180, Small("a.pdf", 'a'));
        Assert.False(File.Exists(old));
        Assert.True(File.Exists(folder["tables/a/t1.csv"]));
    }

    private static void ReadsBack<TRow>(
        int sheet, Func<AgendaDocument, IEnumerable<TRow>> rows, AgendaDocument document, CsvDialect dialect)
    {
        var its = new CsvSheets(dialect).All[sheet];
        using var reader = dialect.Reader(new StringReader(its.Header() + its.Rows(document)));
        CsvDialect.Map<TRow>(reader.Context);

        // CSV has no null: an empty field.
        Assert.Equal(
            RecordText.Of(rows(document)).Replace("= null\n", "= \"\"\n", StringComparison.Ordinal),
            RecordText.Of(reader.GetRecords<TRow>()).Replace("= null\n", "= \"\"\n", StringComparison.Ordinal));
    }

    private static string Written(Cell cell, CsvDialect dialect) => cell switch
    {
        { Number: { } number } =>
            number.ToString("R", CultureInfo.InvariantCulture)
                .Replace(".", dialect == CsvDialect.ExcelDa ? "," : ".", StringComparison.Ordinal),
        { Date: { } date } => date,
        _ => dialect.Text(cell.Text),
    };

    private static List<TRow> Rows<TRow>(TemporaryFolder folder, string file)
    {
        using var text = new StreamReader(folder[file]);
        using var reader = CsvDialect.Rfc4180.Reader(text);
        CsvDialect.Map<TRow>(reader.Context);
        return [.. reader.GetRecords<TRow>()];
    }

    private static AgendaDocument Small(string path, char sha) => new()
    {
        Document = new DocumentInfo(path, new string(sha, 64), 1, 1, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Items = [new AgendaItem { Id = "3.4", Number = "3.4", Title = "Økonomi" }],
        Tables =
        [
            new AgendaTable
            {
                Id = "t1",
                Item = "3.4",
                Columns = [new TableColumn("Beløb, mio.", ["Beløb, mio."], "mio. kr."), new TableColumn("", [], null)],
                Rows = [[new Cell { Text = "-5,5", Number = -5.5 }, new Cell { Text = "=1+1" }]],
            },
        ],
    };
}
