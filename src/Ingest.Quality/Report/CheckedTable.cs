using System.Collections.Immutable;
using Ingest.Checks;
using Ingest.Model.Output;

namespace Ingest.Quality.Report;

/// <summary>How far a table's figures are proven by each other.</summary>
/// <param name="Anchor">Of its place on the document's page.</param>
/// <param name="Figures">Cells with a number.</param>
/// <param name="Proven">Those that stand in a check that holds, and in none that fails.</param>
/// <param name="Failed">Checks that fail.</param>
public sealed record CheckedTable(string Id, string Anchor, int? Page, int Figures, int Proven, int Failed)
{
    /// <summary>Tables with figures, in document order.</summary>
    public static ImmutableArray<CheckedTable> Of(AgendaDocument document) =>
    [
        .. document.Tables.Select((table, t) => (Table: table, Proof: TableProof.Of(table), At: t)).Where(one => one.Proof.Figures > 0)
            .Select(one => new CheckedTable(one.Table.Id, FormattableString.Invariant($"t{one.At}"),
                one.Table.Source.FirstOrDefault()?.Page, one.Proof.Figures, one.Proof.Proven,
                one.Table.Checks.Count(check => check.Verdict == Verdict.Fail))),
    ];
}
