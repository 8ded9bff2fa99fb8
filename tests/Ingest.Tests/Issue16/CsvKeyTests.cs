using System.Globalization;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Rows;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>The CSV files as programs of other makers read them, with no option given.</summary>
public sealed class CsvKeyTests
{
    /// <summary>Every kind of line break and what else CSV has to quote.</summary>
    private static readonly string[] Texts = ["a\nb", "a\rb", "a\r\nb", "\n", "a;b", "a,b", "he said \"no\"", " edges ", "", "3.10",
        "=1\n+2", "a\tb", "a\u2028b"];

    [Fact]
    public void Every_file_joins_by_one_key_in_DuckDB()
    {
        using var folder = Written();
        var answers = OtherReader.DuckDb(
            folder,
            "select count(*) from 'items.csv' i join 'fields.csv' f on i.itemId = f.itemId",
            "select count(*) from 'fields.csv'",
            "select title from 'items.csv' where itemId like '%#3.10'",
            "select column_name, column_type from (describe select * from 'items.csv') where column_name in ('documentId', 'itemId', "
                + "'parent')",
            "select count(*) from 'items.csv' i join 'documents.csv' d on i.documentId = d.documentId");
        Assert.Equal("13", answers[0][0][0].GetString());
        Assert.Equal(answers[1][0][0].GetString(), answers[0][0][0].GetString());
        Assert.Equal("Frikøb", Assert.Single(answers[2])[0].GetString());
        Assert.All(answers[3], row => Assert.Equal("VARCHAR", row[1].GetString()));
        Assert.Equal(3, answers[3].Count);
        Assert.True(int.Parse(answers[4][0][0].GetString()!, CultureInfo.InvariantCulture) > 0);
    }

    [Fact]
    public void An_item_has_its_own_fields_alone()
    {
        using var folder = Written();
        var answer = OtherReader.DuckDb(
            folder,
            "select i.title, count(*) from 'items.csv' i join 'fields.csv' f on i.itemId = f.itemId where i.itemId like '%#3.10' group "
                + "by 1")[0];
        Assert.Equal("Frikøb", Assert.Single(answer)[0].GetString());
    }

    /// <summary>Digits alone, digits with one e (a number in scientific notation), and zeros in front.</summary>
    [Fact]
    public void A_document_id_of_digits_is_text_in_DuckDB()
    {
        using var folder = new TemporaryFolder();
        WrittenFeed.Write(folder, CsvDialect.Rfc4180, Document("1234567890123456"), Document("12345678901234e5"),
            Document("0000000000000012"));
        var answers = OtherReader.DuckDb(
            folder,
            "select count(distinct documentId), min(typeof(documentId)) from 'documents.csv'",
            "select count(*) from 'items.csv' i join 'attachments.csv' a on i.itemId = a.itemId join 'decisions.csv' d on i.itemId = "
                + "d.itemId",
            "select count(*) from 'tables.csv' t join 'cells.csv' c on t.tableId = c.tableId join 'items.csv' i on i.itemId = t.itemId",
            "select count(*) from 'items.csv' child join 'items.csv' i on child.parent = i.itemId",
            "select distinct typeof(itemId) from 'items.csv' union select typeof(tableId) from 'cells.csv' union select typeof(itemId) "
                + "from 'tables.csv'");
        Assert.Equal(["3", "VARCHAR"], answers[0][0].Select(value => value.GetString()));
        Assert.Equal("6", answers[1][0][0].GetString()); // the items 3.1 and 3.10 of each
        Assert.Equal((3 * Texts.Length).ToString(CultureInfo.InvariantCulture), answers[2][0][0].GetString());
        Assert.Equal("6", answers[3][0][0].GetString());
        Assert.Equal("VARCHAR", Assert.Single(answers[4])[0].GetString());
    }

    [Fact]
    public void The_keys_are_of_the_documented_form()
    {
        var document = Document("1234567890123456");
        Assert.Equal(["d1234567890123456#3", "d1234567890123456#3.1", "d1234567890123456#3.10"],
            ItemRow.Of(document).Select(row => row.ItemId));
        Assert.Equal([null, "d1234567890123456#3", "d1234567890123456#3"], ItemRow.Of(document).Select(row => row.Parent));
        Assert.Equal(["3", "3.1", "3.10"], ItemRow.Of(document).Select(row => row.Id.Text));
        Assert.Equal(["d1234567890123456#3.1", "d1234567890123456#3.10"], DecisionRow.Of(document).Select(row => row.ItemId));
        Assert.Equal("d1234567890123456#t1", CellRow.Of(document).First().TableId);
        Assert.Equal(("d1234567890123456#t1", "d1234567890123456#3.1"),
            TableRow.Of(document).Select(row => (row.TableId, row.ItemId)).Single());
    }

    [Fact]
    public void A_printed_number_is_quoted()
    {
        using var folder = new TemporaryFolder();
        WrittenFeed.Write(folder, CsvDialect.Rfc4180, Document("1234567890123456"));
        Assert.Contains("d1234567890123456#3.10,3,\"3.10\",\"3.10\",d1234567890123456#3,2,", File.ReadAllText(folder["items.csv"]),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rfc4180", ",")]
    [InlineData("excel-da", ";")]
    public void Texts_with_any_line_break_read_back_in_Python(string name, string separator)
    {
        var dialect = CsvDialect.Named(name);
        using var folder = new TemporaryFolder();
        WrittenFeed.Write(folder, dialect, Document("1234567890123456"));
        var rows = OtherReader.Python(folder["cells.csv"], separator);
        Assert.Equal(1 + Texts.Length, rows.Count);
        Assert.Equal(Texts.Select(dialect.Text), rows.Skip(1).Select(row => row[5]));
        Assert.All(rows, row => Assert.Equal(11, row.Count));

        var alone = OtherReader.Python(folder["tables/1234567890123456/t1.csv"], separator);
        Assert.Equal(["a\nb", .. Texts], [dialect.Text("a\nb"), .. alone.Skip(1).Select(row => Unguarded(dialect, row[0]))]);
        Assert.Equal(3, OtherReader.Python(folder["fields.csv"], separator).Count);
        Assert.Equal("et\nto\n\ntre", OtherReader.Python(folder["fields.csv"], separator)[1][5]);
    }

    private static string Unguarded(CsvDialect dialect, string text) =>
        dialect == CsvDialect.ExcelDa ? SpreadsheetText.Unguard(text) : text;

    private static TemporaryFolder Written()
    {
        var folder = new TemporaryFolder();
        WrittenFeed.Write(folder, CsvDialect.Rfc4180, ReadAgenda.From(Repository.Handed("number-like-keys")));
        return folder;
    }

    private static AgendaDocument Document(string sha) => new()
    {
        Document = new DocumentInfo(sha + ".pdf", sha + new string('0', 48), 1, 1, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Items =
        [
            new AgendaItem { Id = "3", Number = "3", Title = "Økonomi" },
            Item("3.1", "Budget"),
            Item("3.10", "Frikøb"),
        ],
        Tables =
        [
            new AgendaTable
            {
                Id = "t1",
                Item = "3.1",
                Columns = [new TableColumn("Post\nnavn", ["Post\nnavn"], null)],
                Rows = [.. Texts.Select(text => (System.Collections.Immutable.ImmutableArray<Cell>)[new Cell { Text = text }])],
            },
        ],
    };

    private static AgendaItem Item(string id, string title) => new()
    {
        Id = id,
        Number = id,
        Parent = "3",
        Level = 2,
        Title = title,
        Fields = [new AgendaField { Kind = FieldKind.Background, Text = "et\nto\n\ntre" }],
        Attachments = [new Attachment("1", "Bilag", null, null, null)],
        Decisions = [new Decision(null, null, "Godkendt")],
    };
}
