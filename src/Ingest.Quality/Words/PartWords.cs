using Ingest.Model.Output;

namespace Ingest.Quality.Words;

/// <summary>The kinds of parts in both languages.</summary>
public static class PartWords
{
    public static BilingualText Of(PartKind kind) => kind switch
    {
        PartKind.Letter => new("følgebrev", "letter"),
        PartKind.Agenda => new("dagsorden", "agenda"),
        PartKind.Minutes => new("referat", "minutes"),
        PartKind.Supplement => new("tillægsdagsorden", "supplement"),
        PartKind.Annex => new("bilag", "annex"),
        PartKind.Signatures => new("underskrifter", "signatures"),
        _ => new("andet", "other"),
    };
}
