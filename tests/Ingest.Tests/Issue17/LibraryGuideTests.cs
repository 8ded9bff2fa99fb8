using System.Data;
using System.Text;
using System.Text.RegularExpressions;
using Ingest.Json;
using Ingest.Pdf;
using Ingest.Tests.Issue17.LibraryExamples;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>The guide's examples are these files, and do what it says.</summary>
public sealed partial class LibraryGuideTests : IDisposable
{
    private static readonly string Agenda = Path.Combine(Repository.Agendas, "kkr-hovedstaden-2024-09-06.pdf");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Its_code_is_the_code_that_is_run_here()
    {
        var blocks = Blocks(Path.Combine(Repository.Root, "docs", "library.md"))
            .Where(block => block.StartsWith("using ", StringComparison.Ordinal));
        Assert.Equal(
            new[] { "ItemsFromAStream", "TablesAsObjects", "ManyFiles" }.Select(Example),
            blocks);
    }

    [Fact]
    public void The_package_s_README_has_the_calls_that_are_there()
    {
        var code = Assert.Single(Blocks(Path.Combine(Repository.Root, "src", "Ingest.Pdf", "PACKAGE.md")),
            block => block.StartsWith("using ", StringComparison.Ordinal));
        Assert.Contains("AgendaPdf.Read(", code, StringComparison.Ordinal); // .ci/library runs it
    }

    [Fact]
    public void Items_from_a_stream()
    {
        using var pdf = File.OpenRead(Agenda);
        var output = new StringWriter { NewLine = "\n" };
        ItemsFromAStream.PrintItems(pdf, output);
        Assert.StartsWith("KKR Hovedstaden 2024-09-06\n1 ", output.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"\n3\.4 Opfølgning på lånepuljen.* \(page \d+\)\n  recommended: ", output.ToString());
    }

    [Fact]
    public void Tables_as_objects()
    {
        using var pdf = File.OpenRead(Agenda);
        var table = AgendaPdf.Read(pdf).Tables.First(each => each.Item == "3.4" && each.Rows.Any(row => row[0].Text == "Allerød"));
        Assert.Equal(10.5m, TablesAsObjects.ToBudget(table).Single(line => line.Name == "Allerød").Amount);
        Assert.Empty(TablesAsObjects.ToBudget(table with { Columns = [] }));
        var data = TablesAsObjects.ToDataTable(table);
        Assert.Equal(typeof(double), data.Columns[data.Columns.Count - 1].DataType);
        Assert.Equal(8.0, data.Rows.Cast<DataRow>().Single(row => (string)row[0] == "Allerød")[data.Columns.Count - 1]);
        Assert.Equal((table.Rows.Length, table.Columns.Length), (data.Rows.Count, data.Columns.Count));
    }

    [Fact]
    public async Task Many_files_and_cancelling()
    {
        _folder.Write("in/a.pdf", await File.ReadAllBytesAsync(Agenda, TestContext.Current.CancellationToken));
        _folder.Write("in/2024/to.pdf", LibraryCases.TwoMeetings());
        _folder.Write("in/tom.pdf");
        using var lines = new MemoryStream();
        Assert.Equal(["tom.pdf: Failed"], await ManyFiles.ReadFolder(_folder["in"], lines, TestContext.Current.CancellationToken));
        var documents = Encoding.UTF8.GetString(lines.ToArray()).TrimEnd('\n').Split('\n')
            .Select(line => AgendaJson.Read(Encoding.UTF8.GetBytes(line)));
        Assert.Equal(["2024/to.pdf", "2024/to.pdf#2", "a.pdf", "tom.pdf"],
            documents.Select(document => document.Document.Path).Order(StringComparer.Ordinal));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ManyFiles.ReadFolder(_folder["in"], lines, new CancellationToken(canceled: true)));
    }

    private static IEnumerable<string> Blocks(string markdown) =>
        CodeBlock().Matches(File.ReadAllText(markdown).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value);

    /// <summary>The file's usings, then its region without the indentation.</summary>
    private static string Example(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Ingest.Tests", "Issue17", "LibraryExamples", name + ".cs"));
        var region = lines.SkipWhile(line => line.Trim() != "#region example").Skip(1).TakeWhile(line => line.Trim() != "#endregion");
        return string.Concat(lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal)).Append("").Concat(region)
            .Select(line => (line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line) + "\n"));
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
