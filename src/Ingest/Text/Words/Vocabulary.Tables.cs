using System.Collections.Immutable;

namespace Ingest.Text.Words;

// The words that tables use, in small letters; compared without casing.
public static partial class Vocabulary
{
    /// <summary>How a row or column that sums the others begins (or, for <c>i alt</c>, ends).</summary>
    public static ImmutableArray<string> Totals { get; } =
    [
        "i alt", "ialt", "total", "totalt", "hele landet", "sum", "samlet", "tilsammen", "sammenlagt", "landet i alt",
        "resultat i alt", "regionen i alt", "kommunen i alt", "hovedtotal", "alle",
    ];

    /// <summary>A total of only a part of the rows.</summary>
    public static ImmutableArray<string> Subtotals { get; } = ["subtotal", "delsum", "mellemsum", "delresultat"];

    /// <summary>A row whose figures are already contained in the row above.</summary>
    public static ImmutableArray<string> PartsOf { get; } = ["heraf", "deraf", "herunder", "- heraf", "– heraf", "-heraf"];

    /// <summary>Headers of columns that are the difference of two others.</summary>
    public static ImmutableArray<string> Differences { get; } =
        ["ændring", "ændringer", "difference", "differencer", "forskel", "afvigelse", "afvigelser", "vækst", "udvikling",
            "mer-/mindreforbrug", "merforbrug", "mindreforbrug"];

    /// <summary>Headers of columns that are shares or changes in per cent.</summary>
    public static ImmutableArray<string> Percentages { get; } = ["pct", "procent", "%", "andel", "procentvis"];

    /// <summary>Headers of columns without a unit of their own that are never in a sum of money.</summary>
    public static ImmutableArray<string> Shares { get; } = ["andel", "procentvis", "procent", "pct.", "indeks"];

    /// <summary>Words of a figure that does not add up over rows.</summary>
    public static ImmutableArray<string> NotAdditive { get;
        } = ["gennemsnit", "gns.", "snit", "median", "indeks", "pr. ", "sats", "takst", "rate", "procent", "pct", "%", "andel", "år"];

    /// <summary>
    /// What a column counts: the unit of money in the table's caption is not its own. Endings of words too (<c>lejeboliger</c>).
    /// </summary>
    public static ImmutableArray<string> Counted { get; } =
    [
        "antal", "pladser", "børn", "elever", "borgere", "indbyggere", "personer", "boliger", "klasser", "ansatte", "medarbejdere",
        "stillinger", "sager", "besøg",
        "brugere", "beboere", "husstande", "familier", "studerende", "unge", "ældre", "kommuner", "institutioner", "skoler", "enheder",
        "hold", "stk", "anbringelser", "modtagere", "virksomheder",
    ];

    /// <summary>Units as they are printed, and as they are written in the data; longest first.</summary>
    public static ImmutableArray<(string Printed, string Unit)> Units { get; } =
    [
        ("millioner kroner", "mio. kr."), ("milliarder kroner", "mia. kr."), ("tusinde kroner", "1.000 kr."),
        ("1.000.000 kr", "mio. kr."), ("1.000 kr", "1.000 kr."), ("1000 kr", "1.000 kr."), ("tusinde kr", "1.000 kr."),
        ("t.kr", "1.000 kr."), ("t. kr", "1.000 kr."), ("tkr", "1.000 kr."),
        ("mio. kr", "mio. kr."), ("mio.kr", "mio. kr."), ("mio kr", "mio. kr."), ("millioner kr", "mio. kr."),
        ("mia. kr", "mia. kr."), ("mia.kr", "mia. kr."), ("mia kr", "mia. kr."), ("milliarder kr", "mia. kr."),
        ("procentpoint", "procentpoint"), ("pct.point", "procentpoint"), ("pct.-point", "procentpoint"), ("procent", "pct."),
        ("pct", "pct."), ("%", "pct."),
        ("promille", "promille"), ("kroner", "kr."), ("dkk", "kr."), ("kr", "kr."), ("mio", "mio."), ("mia", "mia."),
        ("m²", "m²"), ("m2", "m²"), ("kvm", "m²"), ("m³", "m³"), ("m3", "m³"), ("km", "km"), ("hektar", "ha"), ("ha", "ha"),
        ("tons", "tons"), ("ton", "tons"), ("kg", "kg"), ("kwh", "kWh"), ("mwh", "MWh"), ("gwh", "GWh"),
        ("timer", "timer"), ("minutter", "minutter"), ("årsværk", "årsværk"), ("meter", "m"), ("m", "m"),
    ];

    /// <summary>Units behind a figure that would be words of their own in a head: a column <c>Time</c> may hold times of day.</summary>
    public static ImmutableArray<(string Printed, string Unit)> UnitsBehind { get; } =
    [
        ("stk", "stk."), ("time", "timer"), ("g/m²", "g/m²"), ("g/m2", "g/m²"), ("kw", "kW"), ("mw", "MW"), ("liter", "liter"),
        ("cm", "cm"), ("mm", "mm"),
    ];

    /// <summary>Within a caption that is printed again where its table goes on.</summary>
    public static ImmutableArray<string> GoesOn { get; } = ["fortsat", "fortsættelse", "forts.", "fortsett", "fortsätt", "continued"];

    /// <summary>Beginnings of what stands over the page numbers of a contents list.</summary>
    public static ImmutableArray<string> PageNames { get; } = ["sid", "s.", "pag", "p.", "blad", "bl."];

    /// <summary>How a table's or figure's caption begins; a number follows.</summary>
    public static ImmutableArray<string> Captions { get;
        } = ["tabel", "table", "tabell", "figur", "figure", "fig", "graf", "diagram", "chart", "graph", "exhibit", "oversigt", "skema"];

    /// <summary>How a note under a table begins; a colon or a point follows.</summary>
    public static ImmutableArray<string> TableNotes { get;
        } = ["kilde", "kilder", "note", "noter", "anm", "anmærkning", "anmærkninger", "source", "sources", "notes", "nb", "kilde og note"];
}
