using System.Text.Json;
using Ingest.Model.Output;

namespace Ingest.Quality.Words;

/// <summary>The kinds of fields in both languages.</summary>
public static class KindWords
{
    public static BilingualText Of(FieldKind kind) => new(Danish(kind), JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));

    private static string Danish(FieldKind kind) => kind switch
    {
        FieldKind.Body => "brødtekst",
        FieldKind.Summary => "resumé",
        FieldKind.Background => "baggrund",
        FieldKind.Presentation => "sagsfremstilling",
        FieldKind.Recommendation => "indstilling",
        FieldKind.Proposal => "beslutningsforslag",
        FieldKind.Decision => "beslutning",
        FieldKind.Economy => "økonomi",
        FieldKind.Legal => "lovgrundlag",
        FieldKind.Authority => "kompetence",
        FieldKind.History => "sagsforløb",
        FieldKind.Consultation => "høring",
        FieldKind.Communication => "kommunikation",
        FieldKind.Attendance => "fravær",
        FieldKind.Attachments => "bilag",
        _ => "andet",
    };
}
