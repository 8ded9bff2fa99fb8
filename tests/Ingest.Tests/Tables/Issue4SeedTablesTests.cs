using System.Globalization;
using CsvHelper;
using Ingest.Model.Output;
using Ingest.Quality.Truth;
using Ingest.Tests.Support;

namespace Ingest.Tests.Tables;

/// <summary>Issue 4: both tables of the seed agenda, held cell by cell against the truth that was written by hand.</summary>
public sealed class Issue4SeedTablesTests
{
    private const string Name = "kkr-hovedstaden-2024-09-06";

    private static readonly string Pdf = Path.Combine(Repository.Agendas, Name + ".pdf");

    private static readonly Lazy<AgendaDocument> Document = new(() => ReadAgenda.From(Pdf));

    private static readonly Lazy<TruthFile> Truth =
        new(() => TruthReader.ReadFile(Path.Combine(Repository.Root, "corpus", "truth", Name + ".json")).Truth!);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Header_paths_units_texts_and_values_are_right(int table)
    {
        var (truth, came) = (Truth.Value.Tables[table], Document.Value.Tables[table]);
        Assert.Equal((truth.Item, truth.Caption), (came.Item, came.Caption));
        Assert.Equal(truth.Columns.Select(column => string.Join(" > ", column.Path) + " in " + column.Unit),
            came.Columns.Select(column => string.Join(" > ", column.Path) + " in " + column.Unit));
        Assert.Equal(truth.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text))),
            came.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text))));
        Assert.Equal(truth.Rows.SelectMany(row => row).Select(cell => cell.Number),
            came.Rows.SelectMany(row => row).Select(cell => cell.Number));
    }

    [Fact]
    public void All_their_sums_pass()
    {
        var sums = Document.Value.Tables.Select(table => table.Checks.Where(check => check.Kind == "columnTotal").ToArray()).ToArray();
        Assert.Equal([[1, 2], [1, 2, 3, 4]], sums.Select(checks => checks.Select(check => check.Column!.Value).ToArray()));
        Assert.All(sums.SelectMany(checks => checks), check => Assert.Equal(Verdict.Pass, check.Verdict));
    }

    /// <summary>The loan pool's column adds to 561,4 against a printed 561,5: eleven rounded figures and a rounded total.</summary>
    [Fact]
    public void The_tolerance_follows_from_the_printed_decimals()
    {
        var check = Document.Value.Tables[0].Checks.First(check => check.Kind == "columnTotal");
        Assert.Equal((561.5, 561.4, 0.6), (check.Stated, check.Computed, check.Tolerance));
    }

    /// <summary>What a spreadsheet's SUM over cells.csv gives, by both dialects.</summary>
    [Theory]
    [InlineData(null, ',', ".")]
    [InlineData("excel-da", ';', ",")]
    public void Sums_over_cells_csv_agree(string? dialect, char delimiter, string decimalSign)
    {
        using var folder = new TemporaryFolder();
        var run = IngestProgram.Run(
            ["run", Pdf, "--out", folder.Path, "--rules-only", .. dialect is null ? [] : new[] { "--csv-for", dialect }]);
        Assert.Equal(0, run.ExitCode);
        var culture = new CultureInfo("", false) { NumberFormat = { NumberDecimalSeparator = decimalSign, NumberGroupSeparator = "" } };
        using var reader = new CsvReader(new StreamReader(folder["cells.csv"]),
            new CsvHelper.Configuration.CsvConfiguration(culture) { Delimiter = delimiter.ToString() });
        var cells = reader.GetRecords<dynamic>().Select(row => (IDictionary<string, object>)row)
            .Select(row => (Table: (string)row["tableId"], Row: int.Parse((string)row["row"], CultureInfo.InvariantCulture),
                Column: int.Parse((string)row["column"], CultureInfo.InvariantCulture), Value: (string)row["value"]))
            .Where(cell => cell.Value.Length > 0).ToArray();
        foreach (var column in cells.GroupBy(cell => (cell.Table, cell.Column)))
        {
            var total = column.MaxBy(cell => cell.Row);
            var sum = column.Where(cell => cell.Row < total.Row).Sum(cell => double.Parse(cell.Value, NumberStyles.Float, culture));
            Assert.Equal(double.Parse(total.Value, NumberStyles.Float, culture), sum, 0.6);
        }

        Assert.Equal(6, cells.Select(cell => (cell.Table, cell.Column)).Distinct().Count());
    }
}
