using System.Collections.Frozen;

namespace Ingest.Facts.Amounts.Finding;

/// <summary>Small words beside a figure that say what it is.</summary>
internal static class ContextWords
{
    /// <summary>A year stands behind them: <c>budget 2024</c>, <c>i 2024</c>.</summary>
    public static readonly FrozenSet<string> BeforeYear = Set(
        "i|budget|budgettet|regnskab|regnskabet|år|året|årene|årets|primo|ultimo|medio|siden|inden|før|efter|b|r|bo|overslagsår"
            + "|overslagsåret|budgetår|budgetåret|regnskabsår|regnskabsåret|januar|februar|marts|april"
            + "|maj|juni|juli|august|september|oktober"
            + "|november|december|forår|foråret|sommeren|efteråret|vinteren|kvartal|halvår|perioden|årsbudget|anlægsbudget");

    /// <summary>A number that names a thing stands behind them: <c>punkt 3</c>, <c>lokalplan 124</c>, <c>§ 5</c>.</summary>
    public static readonly FrozenSet<string> Labels = Set(
        "punkt|punkter|pkt|nr|nummer|numre|side|siderne|s|stk|konto|bilag|bilagene|tabel|figur|afsnit|kapitel|fase|faserne|etape|etaperne"
            + "|klasse|uge|ugerne|kl|alternativ|model|modellerne|scenarie|scenarierne"
            + "|lokalplan|kommuneplan|kommuneplantillæg|sag|sagsnr|spor|rute"
            + "|hold|trin|linje|rum|vej|niveau|§|§§|#|artikel|version|gruppe|tema|delområde|område|matrikel|etage|zone|kategori|den|d"
            + "|paragraf");

    /// <summary>The figure behind them is rounded, or is a bound.</summary>
    public static readonly FrozenSet<string> Approximate = Set(
        "ca|cirka|circa|omkring|omtrent|knap|knapt|godt|næsten|nær|nærved|over|under|mindst|minimum|min|højst|højest|maks|max|maksimum"
            + "|maksimalt|minimalt|anslået|skønnet|skønsmæssigt|estimeret|rundt|~|≈|<|>|≤|≥|størrelsesordenen|nok|lige|hen|imod|overstiger"
            + "|overstige|overskrider|overskride|overstigende");

    /// <summary>Two words that say the same.</summary>
    public static readonly FrozenSet<string> ApproximatePairs = Set(
        "op til|op mod|mere end|mindre end|flere end|færre end|ned til|tæt på|i omegnen|rundt regnet|op imod|ikke over");

    /// <summary>Between a word such as <c>ca.</c> and the figure: <c>ca. mellem 5 og 6</c>.</summary>
    public static readonly FrozenSet<string> PassedOver = Set(".|på|mellem|fra|kr|til|hhv|henholdsvis");

    /// <summary>Words between numbers that share a unit.</summary>
    public static readonly FrozenSet<string> And = Set("og|eller|samt|og/eller|hhv|henholdsvis|/|&");

    /// <summary>
    /// What may follow a magnitude that stands for an amount of kroner, <c>5 mio. i 2024</c>: no noun that is counted, as in
    /// <c>1,8 mio. indlæggelser</c>.
    /// </summary>
    public static readonly FrozenSet<string> BehindAmount = Set(
        "i|og|eller|samt|til|fra|pr|per|årligt|om|som|der|ved|på|for|af|mere|mindre|heraf|hvoraf|med|mod|at|er|var|bliver|kan|skal|men"
            + "|ekskl|inkl|fordelt|svarende|under|over|hvilket|afsættes|afsat|blev|frem|hvert|hver|samlet|netto|brutto|årlig|således|via"
            + "|efter|inden|allerede|varigt|ligger|overføres|finansieres|anvendes|vil|har|dækkes|tilbageføres|tilgår|vedrører|skyldes");

    /// <summary>They begin a statement, or tie an amount to something else than the number before it.</summary>
    public static readonly FrozenSet<string> OwnStatement = Set(
        "er|var|bliver|blev|koster|udgør|har|der|som|at|til|på|for|fra|med|af|i|om|heraf|hvoraf|mod|inden|over|under|svarende|får|kan"
            + "|skal");

    /// <summary>A span and no change: <c>priserne varierer fra 100 til 200 kr.</c></summary>
    public static readonly string[] OfSpans = ["varier", "spænd", "svinge", "svingende", "interval", "prisleje", "spredning"];

    private static FrozenSet<string> Set(string words) => words.Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
