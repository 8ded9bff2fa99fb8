using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Cli.Tabula;

/// <summary>Reads a document with Tabula's tables in the place of ours.</summary>
public static class TabulaReading
{
    /// <param name="fullPath">The PDF, for Tabula to open itself.</param>
    public static ImmutableArray<AgendaDocument> Read(TabulaProgram tabula, string fullPath, SourcePdf source, DocumentInfo file, ILineModel? model, LabelVoters voters, GivenStructure structure)
    {
        if (source.Pages.IsEmpty)
        {
            return AgendaReader.ReadAll(source, file, model, voters, structure: structure);
        }

        ImmutableArray<TabulaTable> found;
        try
        {
            found = TabulaJson.Read(tabula.Read(fullPath, TabulaProgram.Guess));
        }
        catch (TabulaException exception)
        {
            return Noted(AgendaReader.ReadAll(source, file, model, voters, given: [], structure: structure), "tables.tabula", Severity.Error, $"The tables are missing. {exception.Message}");
        }

        var placed = TabulaPlaces.Place(found, source.Pages);
        var documents = AgendaReader.ReadAll(source, file, model, voters, given: placed, structure: structure);
        return placed.Length == found.Length ? documents : Noted(
            documents, "tables.unplaced", Severity.Warning, $"{found.Length - placed.Length} of Tabula's {found.Length} tables are left out: no page has their text at their place.");
    }

    private static ImmutableArray<AgendaDocument> Noted(ImmutableArray<AgendaDocument> documents, string code, Severity severity, string message) =>
    [
        .. documents.Select(document => document with
        {
            Status = severity == Severity.Error && document.Status == DocumentStatus.Complete ? DocumentStatus.Partial : document.Status,
            Diagnostics = document.Diagnostics.Add(new Diagnostic(code, severity, null, message)),
        }),
    ];
}
