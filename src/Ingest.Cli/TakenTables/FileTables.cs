using System.Collections.Immutable;
using Ingest.Batch.Documents;
using Ingest.Feed.TableForms;
using Ingest.Json;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf.Pages;

namespace Ingest.Cli.TakenTables;

/// <summary>The tables of one PDF, whatever meetings it holds: in the order of their pages, numbered from t1.</summary>
/// <param name="Path">The PDF's.</param>
/// <param name="PageCount">Of the PDF.</param>
/// <param name="Fault">Why pages or the whole of it were not read; null where nothing was lost.</param>
internal sealed record FileTables(string Path, int PageCount, ImmutableArray<AgendaTable> Tables, DocumentResult? Fault)
{
    /// <summary>Errors of the agenda in a PDF, which are none of its tables'.</summary>
    private static readonly ImmutableArray<string> OfAgendas = ["numbering.", "ledger."];

    /// <summary>The first as a set that can be written.</summary>
    public TableSet Set => new(Path, Tables);

    /// <param name="documents">Those that were read from the one file.</param>
    public static FileTables Of(string path, IEnumerable<DocumentResult> documents)
    {
        var read = documents.Where(document => document.Rendered is not null)
            .Select(document => (Result: document, Agenda: AgendaJson.Read(document.Rendered!.Json))).ToList();
        var tables = read.SelectMany(one => one.Agenda.Tables).OrderBy(FirstPage)
            .Select((table, i) => table with { Id = FormattableString.Invariant($"t{i + 1}") });
        var fault = read.Select(one => Told(one.Result, one.Agenda)).FirstOrDefault(told => told is not null)
            ?? documents.FirstOrDefault(document => document.Rendered is null);
        return new FileTables(path, read.Select(one => one.Result.Pages).DefaultIfEmpty(0).Max(), [.. tables], fault);
    }

    /// <summary>Those of which a part stands on the pages; each whole, and numbered as among all.</summary>
    public FileTables On(PageRange pages) =>
        this with { Tables = Tables.RemoveAll(table => !table.Source.Any(source => pages.Holds(source.Page))) };

    private static int FirstPage(AgendaTable table) => table.Source is [var first, ..] ? first.Page : int.MaxValue;

    private static DocumentResult? Told(DocumentResult result, AgendaDocument agenda) =>
        agenda.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error && !IsOfAgendas(diagnostic)) is not { } error
            ? null
        : result.Reason is { } reason && !IsOfAgendas(reason) ? result
        : result with { Reason = error };

    private static bool IsOfAgendas(Diagnostic diagnostic) =>
        OfAgendas.Any(subject => diagnostic.Code.StartsWith(subject, StringComparison.Ordinal));
}
