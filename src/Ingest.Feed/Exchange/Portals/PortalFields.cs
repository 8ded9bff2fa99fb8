using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Portals;

/// <summary>What both formats of portals ask of a document's fields.</summary>
internal static class PortalFields
{
    public static Dictionary<string, AgendaTable> Tables(AgendaDocument document) =>
        document.Tables.DistinctBy(table => table.Id, StringComparer.Ordinal).ToDictionary(table => table.Id, StringComparer.Ordinal);

    /// <summary>A kind in one Danish word, which can name an element.</summary>
    public static string Word(FieldKind kind) => kind switch
    {
        FieldKind.Summary => "Resumé",
        FieldKind.Background => "Baggrund",
        FieldKind.Presentation => "Sagsfremstilling",
        FieldKind.Recommendation => "Indstilling",
        FieldKind.Proposal => "Beslutningsforslag",
        FieldKind.Decision => "Beslutning",
        FieldKind.Economy => "Økonomi",
        FieldKind.Legal => "Lovgrundlag",
        FieldKind.Authority => "Beslutningskompetence",
        FieldKind.History => "Sagsforløb",
        FieldKind.Consultation => "Høring",
        FieldKind.Communication => "Kommunikation",
        FieldKind.Attendance => "Fravær",
        FieldKind.Attachments => "Bilag",
        FieldKind.Other => "Øvrigt",
        _ => "Tekst",
    };
}
