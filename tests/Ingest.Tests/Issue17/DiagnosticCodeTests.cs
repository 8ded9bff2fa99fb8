using System.Text;
using System.Text.RegularExpressions;
using Ingest.Codes;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>Every code in the code is explained, and docs/diagnostics.md is what the list says.</summary>
public sealed partial class DiagnosticCodeTests
{
    /// <summary>Set, the test writes docs/diagnostics.md and does not compare it.</summary>
    private const string WriteVariable = "INGEST_WRITE_DOCS";

    private const string About =
        "What a document's `diagnostics` (JSON, `diagnostics.csv`), the `reason` in `run.json` and a result's line "
            + "say by a code, and what to do.";

    private const string Head =
        $"""
        # Diagnostics

        {About} An *error* makes the
        document `partial` or `failed`; a *warning* is worth a look; *info* is said for completeness.

        *Hvad bemærkningernes koder betyder, og hvad der kan gøres.*

        | code | what happened | what to do | på dansk |
        |---|---|---|---|

        """;

    [Fact]
    public void Every_code_in_the_sources_is_explained_and_no_other()
    {
        var used = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/Ingest.Rehearsal/", StringComparison.Ordinal)) // whose names are of numbers
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Codes/", StringComparison.Ordinal))
            .SelectMany(file => Literal().Matches(File.ReadAllText(file))).Select(match => match.Groups["code"].Value)
            .ToHashSet(StringComparer.Ordinal);
        var explained = DiagnosticCodes.All.Select(code => code.Code).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(used.Except(explained).Except(NoCodes).Order(StringComparer.Ordinal));
        Assert.Empty(explained.Except(used).Order(StringComparer.Ordinal));
        Assert.Equal(DiagnosticCodes.All.Length, explained.Count);
    }

    [Fact]
    public void Each_says_what_happened_in_both_languages_and_a_cure_in_both_or_none()
    {
        Assert.All(DiagnosticCodes.All, code =>
        {
            Assert.EndsWith(".", code.Cause, StringComparison.Ordinal);
            Assert.EndsWith(".", code.Danish, StringComparison.Ordinal);
            Assert.NotEqual(code.Cause, code.Danish);
            Assert.Equal(code.Cure.Length == 0, code.DanishCure.Length == 0);
        });
        Assert.Equal("pdf.encrypted", DiagnosticCodes.Of("pdf.encrypted")!.Code);
        Assert.Null(DiagnosticCodes.Of("no.such"));
    }

    [Fact]
    public void The_page_is_made_of_the_list()
    {
        var page = new StringBuilder(Head);
        foreach (var code in DiagnosticCodes.All)
        {
            page.Append(
                $"| `{code.Code}` | {code.Cause} | {code.Cure} | {code.Danish} {code.DanishCure} |\n".Replace("  |", " |",
                    StringComparison.Ordinal));
        }

        var file = Path.Combine(Repository.Root, "docs", "diagnostics.md");
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            File.WriteAllText(file, page.ToString());
        }

        Assert.True(page.ToString() == File.ReadAllText(file).ReplaceLineEndings("\n"),
            $"docs/diagnostics.md is not what the code says. With {WriteVariable}=1 this test writes it.");
    }

    /// <summary>Names of values that corrections and scores are about.</summary>
    private static readonly string[] NoCodes = ["meeting.kind", "meeting.title", "meeting.body", "meeting.date", "meeting.start",
        "meeting.end", "meeting.place", "table.cell", "tables.tableId", "table.text"];

    [GeneratedRegex(
        @"""(?<code>(?:pdf|text|ocr|file|parts|page|agenda|meeting|ledger|numbering|input|output|profile|correction|reading|jobs"
            + @"|tables?)\.[A-Za-z.]+(?<!\.(?:csv|json|ndjson|pdf|xlsx|md|html)))""|(?:Diagnostic\(|=> "
            + @"(?:new\()?)""(?<code>timeout|out-of-memory|crash|internal|unknown)""")]
    private static partial Regex Literal();
}
