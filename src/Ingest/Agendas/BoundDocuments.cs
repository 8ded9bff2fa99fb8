using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Agendas;

/// <summary>
/// Adds the pages that are bound in with an agenda: their glyphs are accounted for and their tables listed; they give nothing else.
/// </summary>
public static class BoundDocuments
{
    /// <param name="pages">Of one annex, letter or sheet of signatures.</param>
    /// <param name="lines">Of these pages.</param>
    /// <param name="tables">Found on them.</param>
    /// <param name="values">The tables read, in their order.</param>
    /// <param name="diagnostics">What was found about them.</param>
    public static AgendaDocument AddTo(
        AgendaDocument agenda, ImmutableArray<PageLayout> pages, ImmutableArray<TextLine> lines, ImmutableArray<Table> tables,
        ImmutableArray<AgendaTable> values, ImmutableArray<Diagnostic> diagnostics)
    {
        if (pages.IsEmpty)
        {
            return agenda;
        }

        var ledger = new Ledger(pages);
        foreach (var table in tables)
        {
            ledger.Table(table);
        }

        ledger.Annex(lines);
        var rows = ledger.Rows(pages);
        return agenda with
        {
            Tables = [.. agenda.Tables, .. values.Select((table, i) => table with { Id = $"t{agenda.Tables.Length + i + 1}" })],
            Ledger = [.. agenda.Ledger.Concat(rows).OrderBy(row => row.Page)],
            Diagnostics = agenda.Diagnostics.AddRange(diagnostics).AddRange(AgendaDiagnostics.Unplaced(rows)),
        };
    }
}
