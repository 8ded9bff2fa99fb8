using System.Collections.Frozen;

namespace Ingest.Facts.Sentences;

/// <summary>
/// Danish abbreviations with a closing point, as <c>Dansk Sprognævn</c> and municipal papers write them, and what the point says of the
/// sentence. The last word before the point decides: <c>bl.a.</c> is asked as <c>bl.a</c>.
/// </summary>
internal static class Abbreviations
{
    /// <summary>Something always follows them, a name or a number: <c>jf. Byrådets</c>, <c>nr. 12</c>, <c>hr. Jensen</c>.</summary>
    private static readonly FrozenSet<string> Open = Set(
        "bl.a|f.eks|fx|eks|ca|nr|jf|jvf|jfr|pkt|hhv|dvs|d.v.s|kl|evt|inkl|incl|ekskl|excl|pr|vedr|ang|ift|i.f.t|iht|i.h.t|mht|m.h.t|ifm"
            + "|i.f.m|ifb|i.f.b|hr|fr|frk|dr|prof|sml|cf|maks|max|tlf|afs|kap|art|bek|bekg|lbk|lovbek|red|adm|ass|dir|gl|ndr|sdr|vstr"
            + "|kgl|kst|fhv|skt|sct|div|alm|afd|resp|spm|matr|ejd|jnr|sagsnr|journalnr"
            + "|bilagsnr|husnr|matrikelnr|lb|vha|v.h.a|vs|årg|opr|tidl"
            + "|tilsv|sv.t|gns|gnsn|gnsntl|ekstraord|fig|litr|p.g.a|pga|m.h.p|mhp|formd|nfmd|viceborgm|borgm|kommunaldir|kontorch"
            + "|arkit|cand|stud|omtr"
            + "|mellemst|jr.nr|j.nr|sags.nr|cvr.nr|cpr.nr|matr.nr|tel");

    /// <summary>A sentence may end with them: what follows decides. <c>5 mio. kr. Det</c> ends, <c>5 mio. kr. til</c> goes on.</summary>
    private static readonly FrozenSet<string> Closing = Set(
        "kr|mio|mia|mill|tkr|t.kr|pct|mv|m.v|m.m|mm|osv|o.s.v|etc|o.l|ol|o.lign|olign|m.fl|mfl|p.t|pt|a.m.b.a|stk|md|mdr|afg|ank|min|sek"
            + "|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|e.l|el.lign|el.l|o.a|m.a|s.k|årl|månedl|dgl|ff|d.d");

    /// <param name="word">The letters before the point, without it.</param>
    public static bool IsOpen(ReadOnlySpan<char> word) => Has(Open, word);

    public static bool IsClosing(ReadOnlySpan<char> word) => Has(Closing, word);

    private const int Longest = 16;

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= Longest && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
