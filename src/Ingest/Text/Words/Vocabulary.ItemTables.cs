using System.Collections.Frozen;

namespace Ingest.Text.Words;

public static partial class Vocabulary
{
    /// <summary>Names of the column that has the items' titles, or their numbers and titles.</summary>
    public static readonly FrozenSet<string> TitleColumns = Set(
        "emne", "emner", "punkt", "punkter", "pkt", "dagsordenspunkt", "dagsordenspunkter", "dagsorden", "dagsordens punkt",
        "dagsordenens punkter", "punkter på dagsordenen", "sag", "sager", "titel", "overskrift", "tema",
        "mødepunkt", "mødepunkter", "hvad", "indhold", "sagen", "sagens indhold", "sagens art", "sagsindhold",
        NorwegianWords.TitleColumns, SwedishWords.TitleColumns);

    /// <summary>Names of the column that has nothing but the items' numbers.</summary>
    public static readonly FrozenSet<string> NumberColumns =
        Set("pkt", "punkt", "nr", "nummer", "pkt nr", "punkt nr", "punktnr", "punktnummer", "dagsordenspunkt nr", "sag nr", "#",
            NorwegianWords.NumberColumns, SwedishWords.NumberColumns);

    /// <summary>Names of columns of what was said and decided of an item, beside the field headings.</summary>
    public static readonly FrozenSet<string> MinutesColumns = Set(
        "drøftelse", "drøftelser", "aftale", "aftaler", "opfølgning", "opsamling", "beslutningsreferat", "beslutningsprotokol", "handling",
        "handlinger", "aktion", "hvad blev besluttet", "kort referat", "referattekst", "mødereferat",
        "konklusioner", "vedtaget",
        NorwegianWords.MinutesColumns, SwedishWords.MinutesColumns);

    /// <summary>Names of columns that tell of an item who, when or how.</summary>
    public static readonly FrozenSet<string> AsideColumns = Set(
        "ansvarlig", "ansvarlige", "ansvar", "tidsfrist", "frist", "deadline", "hvem", "hvornår", "tid", "tidsforbrug", "tidsramme",
        "initialer", "varighed", "proces", "formål", "type", "oplægsholder", "forberedelse", "tovholder", "status", "mål", "noter",
        "kommentarer", "kommentar", "bemærkninger", "det videre arbejde", "resultat",
        NorwegianWords.AsideColumns, SwedishWords.AsideColumns);

    /// <summary>What the titles of a meeting's standing items begin with.</summary>
    public static readonly string[] StandingItems =
    [
        "godkendelse af", "orientering", "meddelelser", "eventuelt", "evt", "velkomst", "velkommen", "valg af", "nyt fra", "siden sidst",
        "næste møde", "kommende møde", "referat fra", "underskri", "bordet rundt", "indkomne forslag", "dagsorden",
        "opfølgning på", "fastsættelse af", "mødets åbning", "beretning fra", "formandens beretning", "information fra", "dato for",
        "punkter til næste", "gensidig orientering",
        .. NorwegianWords.StandingItems.Split('|'), .. SwedishWords.StandingItems.Split('|'),
    ];
}
