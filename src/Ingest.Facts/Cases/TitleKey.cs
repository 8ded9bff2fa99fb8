using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Facts.Cases;

/// <summary>
/// What makes two steps of a matter one by title: <c>Lokalplan 123 – 2. behandling</c>, <c>Genoptaget: LOKALPLAN 123</c> and
/// <c>Endelig vedtagelse af lokalplan 123</c> are one, <c>Lokalplan 124</c> and <c>Opfølgning på lokalplan 123</c> others. Number, casing,
/// punctuation and the words for a step at either end go; all other words and figures stay.
/// </summary>
public static partial class TitleKey
{
    /// <summary>A title has at most so many steps' words at an end.</summary>
    private const int MostSteps = 4;

    /// <summary>Longer ones are no titles; their beginning tells them apart.</summary>
    private const int Longest = 400;

    /// <param name="title">As printed, with its number or without.</param>
    /// <returns>Stems of words, and figures, in lower case, sorted, with single blanks; null where there are none.</returns>
    public static string? Of(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        var text = Number().Replace(title.Length > Longest ? title[..Longest] : title, "");
        text = Folding.Fold(text);
        for (var step = 0; step < MostSteps; step++)
        {
            var rest = AtFront().Replace(AtEnd().Replace(text, ""), "").Trim(' ', '-', ',', ':', '.', ';');
            if (rest.Length == 0 || rest == text)
            {
                break;
            }

            text = rest;
        }

        text = Proposal().Replace(text, "${thing}");
        var words = Words(Plan().Replace(text, "lokalplan ${number}"));
        return words.Length > 0 ? words : null;
    }

    /// <summary>The words that mean something, in one order: "Gratis entré (forslag fra SF)" is "Forslag fra SF om gratis entré".</summary>
    private static string Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '%' or '§'))
            {
                end++;
            }

            if (end > at && text[at..end] is var word && !Small.Contains(word))
            {
                words.Add(WordStem.Of(word));
            }

            at = Math.Max(end, at + 1);
        }

        words.Sort(StringComparer.Ordinal);
        return string.Join(' ', words);
    }

    private static readonly FrozenSet<string> Small = new[]
    {
        "om", "fra", "ved", "i", "på", "til", "for", "af", "og", "med", "den", "det", "de", "en", "et", "som", "der", "vedr", "vedrørende",
        "samt", "under", "hos", "nr", "over",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"12. Budget", "Punkt 3: Budget", "3.4 Budget"; "2. behandling" has its number for a word.</summary>
    [GeneratedRegex(@"^\s*(?:(?:[Pp]unkt|[Pp]kt|[Ss]ag)\.?\s*(?:[Nn]r\.?\s*)?)?\d{1,3}(?:\.\d{1,3}){0,3}\s?[.:)]?\s+(?=[\p{Lu}""”“»(])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>A local plan is named by its number, whatever is said of its place and of the supplement that goes with it.</summary>
    [GeneratedRegex(@"\blokalplan(?:forslag|forslaget|en)?\s(?:nr\.?\s)?(?<number>\d[\d.]*(?:[-/]\d+)?).*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plan();

    /// <summary>"budgetforslag 2025" is of the matter "budget 2025".</summary>
    [GeneratedRegex(@"(?<thing>budget|plan|strategi|politik|regulativ|vedtægt|takst)s?forslag(?:et)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Proposal();

    private const string Order = @"(?:(?:1|2|3|i|ii|første|anden|tredje|sidste|anden og sidste|1\. og 2)\.? )";

    /// <summary>Words for a step that need a sign before them, for they may end a title: "Ny orientering".</summary>
    private const string Kind = "(?:til )?(?:orientering|beslutning|drøftelse|efterretning)|godkendelse|forslag|udkast|status|vedtagelse"
        + @"|(?:(?:offentlig|fornyet|ny|supplerende) )?høring|(?:(?:behandling af|indkomne) )?høringssvar(?:ene)?|høringsresultat"
        + @"|evaluering(?: af \p{L}+)?|resultat(?:et)?(?: af \p{L}+)?|(?:gen)?udbud|(?:(?:ud)?sendes |udsendelse )?i (?:offentlig )?høring"
        + @"|(?:revideret|justeret|tilrettet|opdateret|nyt|endeligt)(?: forslag| udkast)?|igangsættelse(?: af \p{L}+)?|skema [abc]"
        + "|valg af (?:leverandør|entreprenør|rådgiver|model|løsning|operatør)|ny drøftelse|stillingtagen|iværksættelse"
        + "|indstilling|behandling|oplæg|sag|punkt|temadrøftelse|(?:anlægs|tillægs)?bevilling"
        + "|frigivelse af (?:anlægs)?(?:midler|bevilling|beløb|rådighedsbeløb)|licitation|licitationsresultat|udbudsresultat"
        + "|projektforslag|dispositionsforslag|endelig plan";

    /// <summary>Words for a step that nothing else means.</summary>
    private const string Stage = @"(?:" + Order
        + @"|fornyet |fortsat |genoptaget |endelig |afsluttende |foreløbig |politisk )behandling(?: af forslag)?"
        + "|(?:endelig|foreløbig) (?:vedtagelse|godkendelse|beslutning|stillingtagen|udpegning)|genoptage(?:t|lse)(?: sag)?|genbehandling"
        + "|genfremsættelse|genfremlæggelse|fornyet (?:fremlæggelse|forelæggelse|drøftelse)|fortsat|fortsættelse|fortsat drøftelse"
        + "|udsat(?: sag| punkt| fra (?:sidste møde|[^()]{1,40}))?|efter (?:offentlig |endt )?høring|forslag til høring|tillægspunkt"
        + "|tillæg til dagsorden(?:en)?|(?:afgivelse|oversendelse|fremsendelse) til revision(?:en)?"
        + "|(?:godkendelse af )?revisionsberetning(?:en)?"
        + "|tillægsdagsorden|tillægssag|hastesag|supplerende (?:sagsfremstilling|materiale)|åben|(?:lukket|åbent)(?: punkt)?|[bodl]";

    [GeneratedRegex(@"(?:(?:\s?[-,:;/.]\s?|\s)(?:" + Order + @"behandling)|\s?[-,:;.]\s?(?:" + Stage + "|" + Kind
        + ")(?: (?:" + Stage + "|" + Kind
        + @"))?|\s?\((?:" + Stage + "|" + Kind + @")\)|\s(?:endelig vedtagelse|fornyet behandling))$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^(?:\((?:" + Stage + "|" + Kind + @")\)\s?|(?:" + Stage + "|" + Kind + @")\s?(?:[:;]|\s-)\s?"
        + @"|(?:" + Order + @"|fornyet |fortsat |endelig )behandling (?:af|om|vedr\.?|vedrørende) "
        + @"|(?:(?:endelig|foreløbig) (?:vedtagelse|godkendelse)|genoptagelse|fortsættelse|genbehandling) af "
        + @"|(?:resultat(?:et)?|igangsættelse|iværksættelse|(?:gen)?udbud|vedtagelse) af |(?:offentlig )?høring (?:af|om) "
        + @"|frigivelse af (?:anlægs)?(?:midler|bevilling|beløb|rådighedsbeløb) til |(?:revideret|justeret|tilrettet|opdateret) (?=\p{L})"
        + @"|(?:ny )?(?:beslutning|stillingtagen|orientering|drøftelse|behandling|forelæggelse|fremlæggelse|godkendelse|vedtagelse) "
        + @"(?:af|om|til) |forslag til (?=\p{L})|udkast til |(?:sag )?(?:vedr\.?|vedrørende|angående|ang\.?|om)\s?:?\s)",
        RegexOptions.CultureInvariant)]
    private static partial Regex AtFront();
}
