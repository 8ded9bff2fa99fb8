using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary><c>ingest tables</c>, as it is typed.</summary>
public sealed class TablesTests : IDisposable
{
    /// <summary>A table of four columns by four rows, and no word of a meeting.</summary>
    private static readonly byte[] Report =
        Sheet("Skole;Elever;Lærere;Pris", "Nord;120;11;1.250,50", "Syd;95;9;980,00", "Vest;210;19;2.100,25");

    private readonly TemporaryFolder _folder = new();

    public TablesTests() => _folder.Write("in/report.pdf", Report);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_of_a_pdf_that_is_no_agenda_is_csv()
    {
        var run = Tables();
        Assert.Equal((0, "report.pdf: 1 table (page 1)"), (run.ExitCode, Assert.Single(run.ErrorLines)));
        Assert.Equal("Skole,Elever,Lærere,Pris\r\nNord,120,11,1250.5\r\nSyd,95,9,980\r\nVest,210,19,2100.25\r\n", run.Output);
        Assert.Equal(run.Output, Tables("--csv").Output);
    }

    [Fact]
    public void One_may_be_piped_in() =>
        Assert.Equal(Tables().Output, IngestProgram.Piped(Report, "tables", "-").Output);

    [Fact]
    public void Files_stand_in_the_folder_that_was_named_and_are_the_same_each_time()
    {
        foreach (var form in new[] { "csv", "md", "html", "xlsx" })
        {
            var run = Tables($"--{form}", "--out", _folder["out"]);
            Assert.Equal((0, ""), (run.ExitCode, run.Output));
        }

        string[] files = ["report-t1.csv", "report-t1.md", "report.html", "report.xlsx"];
        Assert.Equal(files, Directory.GetFiles(_folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(("n", "1250.5"), XlsxSheets.Of(_folder["out/report.xlsx"])["t1"][1][3]);
        var before = files.Select(file => File.ReadAllBytes(_folder[$"out/{file}"])).ToList();
        Tables("--xlsx", "-o", _folder["out"]);
        Tables("--html", "-o", _folder["out"]);
        Assert.Equal(before, files.Select(file => File.ReadAllBytes(_folder[$"out/{file}"])));
    }

    [Fact]
    public void A_table_that_goes_on_comes_whole_with_any_of_its_pages()
    {
        var continued = Path.Combine(Repository.Root, "corpus", "tables", "32-regneark-fortsat.pdf");
        var whole = IngestProgram.Run("tables", continued);
        Assert.Equal("32-regneark-fortsat.pdf: 1 table (pages 1-3)", whole.ErrorLines[0]);
        Assert.Equal(whole.Output, IngestProgram.Run("tables", continued, "--page", "2").Output);
        Assert.Equal((1, "", "'32-regneark-fortsat.pdf' has no page 9- that can be read: it has 3 pages."), Said("--page", "9-"));

        (int, string, string) Said(params string[] options) =>
            IngestProgram.Run(["tables", continued, .. options]) is var run ? (run.ExitCode, run.Output, run.ErrorLines[0]) : default;
    }

    /// <summary>With run its rows are items of the agenda, and no table is left.</summary>
    [Fact]
    public void Tables_whose_rows_are_items_are_tables_here()
    {
        const string title = "BT /F1 16 Tf 72 760 Td (Dagsorden for Skoleudvalget den 4. marts 2026) Tj ET\n";
        var agenda = _folder.Write("in/agenda.pdf", new HandMadePdf
        {
            Content = title + Content("Pkt.;Emne;Referat",
                "1;Valg af formand;Godkendt", "2;Nyt fra formanden;Drøftet", "3;Eventuelt;Intet"),
        }.ToBytes());
        Assert.Contains("Nyt fra formanden", IngestProgram.Run("show", agenda).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("table t1", IngestProgram.Run("show", agenda).Output, StringComparison.Ordinal);
        Assert.StartsWith("Pkt.,Emne,Referat\r\n1,Valg af formand,Godkendt\r\n", IngestProgram.Run("tables", agenda).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_tables_is_told_and_one_among_others_is_no_fault()
    {
        _folder.Write("in/letter.pdf", new HandMadePdf().ToBytes());
        var letter = IngestProgram.Run("tables", _folder["in/letter.pdf"]);
        Assert.Equal((1, "", "'letter.pdf' has no table that could be found."), (letter.ExitCode, letter.Output, letter.ErrorLines[0]));
        var both = IngestProgram.Run("tables", _folder["in"]);
        Assert.Equal((0, 2), (both.ExitCode, both.ErrorLines.Length));
        Assert.Equal("Der er ikke fundet nogen tabel i 'letter.pdf'.",
            IngestProgram.Run("tables", _folder["in/letter.pdf"], "--lang", "da").ErrorLines[0]);
    }

    [Fact]
    public void What_cannot_be_read_is_one_line()
    {
        var missing = IngestProgram.Run("tables", _folder["no.pdf"]);
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.EndsWith("no.pdf: There is no such file or folder; look at its spelling.", Assert.Single(missing.ErrorLines),
            StringComparison.Ordinal);
        _folder.Write("other.txt", "Hej"u8.ToArray());
        var other = IngestProgram.Run("tables", _folder["other.txt"]);
        Assert.Equal((1, ""), (other.ExitCode, other.Output));
        Assert.Contains("other.txt: This is not a PDF", Assert.Single(other.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_opens_what_is_locked()
    {
        var locked = _folder.Write("locked.pdf", LockedPdf.Of("hemmelig", Content("Skole;Elever", "Nord;120", "Syd;95", "Vest;210")));
        var without = IngestProgram.Run("tables", locked);
        Assert.Equal((1, ""), (without.ExitCode, without.Output));
        Assert.Contains("password", Assert.Single(without.ErrorLines), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Skole,Elever\r\nNord,120\r\nSyd,95\r\nVest,210\r\n",
            IngestProgram.Run("tables", locked, "--password", "hemmelig").Output);
    }

    [Theory]
    [InlineData("--csv and --md don't go together; name one.", "--csv", "--md")]
    [InlineData("--csv-for and --html don't go together; name one.", "--html", "--csv-for", "excel-da")]
    [InlineData("--page takes pages such as 3-9, 3 or 3-, counted from 1.", "--page", "0")]
    public void What_does_not_go_together_is_told(string said, params string[] options)
    {
        var run = Tables(options);
        Assert.Equal((2, "", said), (run.ExitCode, run.Output, run.ErrorLines[0]));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_one_line()
    {
        _folder.Write("out", 1);
        var run = Tables("--out", _folder["out"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"Can't write to '{_folder["out"]}'", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private ProgramRun Tables(params string[] options) => IngestProgram.Run(["tables", _folder["in/report.pdf"], .. options]);

    private static byte[] Sheet(params string[] rows) => new HandMadePdf { Content = Content(rows) }.ToBytes();

    /// <summary>A page with a ruled table; cells are parted by semicolons.</summary>
    private static string Content(params string[] rows)
    {
        const int left = 72, top = 700, width = 110, height = 20;
        var content = new List<string>();
        var columns = rows[0].Split(';').Length;
        for (var row = 0; row <= rows.Length; row++)
        {
            var y = top - (row * height);
            content.Add(FormattableString.Invariant($"{left} {y} m {left + (columns * width)} {y} l S"));
        }

        for (var column = 0; column <= columns; column++)
        {
            content.Add(FormattableString.Invariant(
                $"{left + (column * width)} {top} m {left + (column * width)} {top - (rows.Length * height)} l S"));
        }

        for (var row = 0; row < rows.Length; row++)
        {
            var y = top - (row * height) - 14;
            content.AddRange(rows[row].Split(';').Select((cell, column) =>
                FormattableString.Invariant($"BT /F1 10 Tf {left + (column * width) + 5} {y} Td ({Letters(cell)}) Tj ET")));
        }

        return string.Join('\n', content);
    }

    /// <summary>As the font's encoding has them.</summary>
    private static string Letters(string text) =>
        text.Replace("æ", "\\346", StringComparison.Ordinal).Replace("ø", "\\370", StringComparison.Ordinal);
}
