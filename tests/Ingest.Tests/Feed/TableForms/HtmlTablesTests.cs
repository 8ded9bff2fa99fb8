using System.Text;
using System.Xml.Linq;
using FsCheck.Xunit;
using Ingest.Feed.TableForms;
using Ingest.Model.Output;
using Ingest.Tests.Browser;
using Ingest.Tests.Support;
using static Ingest.Tests.Feed.TableForms.SomeTables;

namespace Ingest.Tests.Feed.TableForms;

[Properties(Arbitrary = [typeof(AnyAgenda)], MaxTest = 20)]
public sealed class HtmlTablesTests
{
    private static readonly HtmlTables Form = new("da", table => $"{table.Id}: {table.Caption}");

    [Fact]
    public void Heads_say_what_they_are_for()
    {
        var table = Tables(Written(new TableSet("a.pdf", [Budget])))[0];
        Assert.Equal("t1: Tabel 1: Budget <2026>", table.Element("caption")!.Value);
        Assert.Equal(
            [
                """<td rowspan="2"></td>""", """<th colspan="2" scope="colgroup">2025</th>""", """<th rowspan="2" scope="col">Note</th>""",
                """<th scope="col" class="n">Budget</th>""", """<th scope="col">Forbrug</th>""",
            ],
            table.Element("thead")!.Elements("tr").Elements().Select(Markup));
        Assert.Equal(
            [
                """<th colspan="4" scope="rowgroup" class="group">Drift &amp; anlæg</th>""",
                """<th rowspan="2" scope="rowgroup">Skoler</th>""", """<td class="n"><data value="1250.5">1.250,50</data></td>""",
                """<td class="n"><data value="-3">-3</data></td>""", """<td>=1+1</td>""",
                """<td class="n"><data value="12">12,0 %</data></td>""",
                """<td><time datetime="2026-04-06">6. april 2026</time></td>""", "<td></td>",
            ],
            table.Elements("tbody").Elements("tr").Elements().Select(Markup));
    }

    [Fact]
    public void A_row_that_names_others_begins_a_body()
    {
        var table = Budget with { Rows = [Budget.Rows[1], Budget.Rows[0], Budget.Rows[1], Budget.Rows[0]] };
        Assert.Equal([1, 2, 1],
            Tables(Written(new TableSet("a.pdf", [table])))[0].Elements("tbody").Select(body => body.Elements().Count()));
    }

    [Fact]
    public void Nothing_that_is_printed_is_markup()
    {
        const string text = "</td><script>alert(1)</script>\"'&amp;\0\u001b";
        var html = Written(new TableSet(text, [Plain("t1", text) with { Caption = text, Columns = [Column(text), Column("<i>")] }]));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        var cell = Tables(html)[0].Descendants("th").Last();
        Assert.Equal("</td><script>alert(1)</script>\"'&amp;\uFFFD\uFFFD", cell.Value);
    }

    [Fact]
    public void Tables_of_several_files_have_names_of_their_own()
    {
        var ids = Tables(Written(new TableSet("a.pdf", [Plain("t1", "x"), Plain("t2", "y")]), new TableSet("b.pdf", [Plain("t1", "z")])))
            .Select(table => table.Element("caption")!.Attribute("id")!.Value);
        Assert.Equal(["t1", "t2", "t1-2"], ids);
    }

    [Property]
    public void Any_table_is_a_page_of_its_cells(AgendaDocument document)
    {
        var html = Written(new TableSet("a.pdf", document.Tables));
        Assert.Equal(html, Written(new TableSet("a.pdf", document.Tables)));
        var tables = Tables(html);
        Assert.Equal(document.Tables.Length, tables.Count);
        Assert.All(document.Tables.Zip(tables), pair => Assert.Equal(pair.First.Rows.Length * pair.First.Columns.Length,
            pair.Second.Elements("tbody").Elements().Elements().Sum(cell => Span(cell, "rowspan") * Span(cell, "colspan"))));
    }

    [Fact]
    public async Task A_browser_and_who_cannot_see_it_have_nothing_to_complain_of()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.html", Form.Write([new TableSet("a.pdf", [Budget, Plain("t2", "x", "y")])]));
        await using var chromium = await Chromium.Start();
        foreach (var dark in new[] { false, true })
        {
            var (page, complaints) = await chromium.Open(file, dark);
            Assert.Empty(await Axe.SeriousFaults(page));
            Assert.Empty(complaints);
            await page.Context.CloseAsync();
        }
    }

    private static int Span(XElement cell, string name) => (int?)cell.Attribute(name) ?? 1;

    private static string Written(params TableSet[] sets) => Encoding.UTF8.GetString(Form.Write([.. sets]));

    private static List<XElement> Tables(string html) => [.. XDocument.Parse(html, LoadOptions.PreserveWhitespace).Descendants("table")];

    private static string Markup(XElement element)
    {
        element.DescendantsAndSelf().Where(one => one.IsEmpty).ToList().ForEach(one => one.Value = "");
        return element.ToString(SaveOptions.DisableFormatting);
    }
}
