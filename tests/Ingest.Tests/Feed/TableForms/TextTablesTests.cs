using System.Text;
using FsCheck.Xunit;
using Ingest.Feed.Csv;
using Ingest.Feed.TableForms;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using static Ingest.Tests.Feed.TableForms.SomeTables;

namespace Ingest.Tests.Feed.TableForms;

/// <summary>Tables as CSV and as Markdown.</summary>
[Properties(Arbitrary = [typeof(AnyAgenda)], MaxTest = 20)]
public sealed class TextTablesTests
{
    private static readonly MarkdownTables Markdown = new(table => table.Id);

    [Fact]
    public void One_table_is_a_csv_file_and_nothing_else() =>
        Assert.Equal(new TableSheet(CsvDialect.Rfc4180).Write(Budget), Csv(CsvDialect.Rfc4180, Budget));

    [Fact]
    public void An_empty_line_parts_tables() => Assert.Equal("Navn,Antal\r\na,1\r\n\r\nNavn,Antal\r\nb,1\r\n",
        Csv(CsvDialect.Rfc4180, Plain("t1", "a"), Plain("t2", "b")));

    [Fact]
    public void For_a_danish_spreadsheet_texts_are_guarded_and_decimals_have_a_comma()
    {
        var text = Csv(CsvDialect.ExcelDa, Budget, Budget);
        Assert.Equal(0, text.LastIndexOf('\uFEFF'));
        Assert.Contains("Skoler;1250,5;-3;'=1+1\r\n", text, StringComparison.Ordinal);
    }

    [Property]
    public void Tables_read_back_from_one_stream(AgendaDocument document)
    {
        var text = Csv(CsvDialect.Rfc4180, [.. document.Tables]);
        using var reader = CsvDialect.Rfc4180.Reader(new StringReader(text));
        var records = 0;
        while (reader.Read())
        {
            records++;
        }

        Assert.Equal(document.Tables.Sum(table => table.Rows.Length + 1) + Math.Max(0, document.Tables.Length - 1), records);
    }

    [Fact]
    public void Markdown_has_a_heading_bars_and_figures_to_the_right() => Assert.Equal(
        """
        ## t1

        | Navn | Antal |
        | --- | ---: |
        | a | 1 |

        ## t2

        | Navn | Antal |
        | --- | ---: |
        | b\|\<i\>\*<br>c | 1 |

        """.ReplaceLineEndings("\n"),
        Encoding.UTF8.GetString(Markdown.Write([new TableSet("a.pdf", [Plain("t1", "a"), Plain("t2", "b|<i>*\r\nc")])])));

    [Fact]
    public void Of_several_files_each_has_a_heading() => Assert.Equal(["# a.pdf", "## t1", "# b\\_1.pdf", "## t1"],
        Encoding.UTF8.GetString(Markdown.Write([new TableSet("a.pdf", [Plain("t1", "a")]), new TableSet("b_1.pdf", [Plain("t1", "a")])]))
            .Split('\n').Where(line => line.StartsWith('#')));

    [Property]
    public void Every_row_of_markdown_has_as_many_cells_as_columns(AgendaDocument document)
    {
        foreach (var table in document.Tables)
        {
            var lines = Encoding.UTF8.GetString(Markdown.Write([new TableSet("a.pdf", [table])])).Split('\n')[2..^1];
            Assert.Equal(table.Rows.Length + 2, lines.Length);
            Assert.All(lines, line => Assert.Equal(table.Columns.Length + 1, line.Replace("\\\\", "", StringComparison.Ordinal)
                .Replace("\\|", "", StringComparison.Ordinal).Count(sign => sign == '|')));
        }
    }

    private static string Csv(CsvDialect dialect, params AgendaTable[] tables) =>
        Encoding.UTF8.GetString(new CsvTables(dialect).Write([new TableSet("a.pdf", [.. tables])]));
}
