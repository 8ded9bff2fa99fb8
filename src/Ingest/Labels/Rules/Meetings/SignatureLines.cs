using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Labels.Rules.Meetings;

/// <summary>
/// The names under the minutes (underskrifter), and the line that says when the meeting ended, belong to the meeting, not to its last item.
/// </summary>
public sealed partial class SignatureLines : ILineRule
{
    /// <summary>They come in the document's last part.</summary>
    private const double LastPart = 0.6;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        for (var i = (int)(document.Lines.Length * LastPart); i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            if (Vocabulary.SignatureHeadings.Contains(facts.Folded) && facts.EndsEarly)
            {
                scores.Add(i, LineLabel.Meeting, 20, "signatures");
            }
            else if (i >= document.Lines.Length * VeryEnd && NamesPresent().IsMatch(facts.Line.Text) && !IsOfItem(document, structure, i))
            {
                scores.Add(i, LineLabel.Meeting, 12, "who was present");
            }
            else if (facts.Length < LongestEnd && MeetingEnds().IsMatch(facts.Line.Text))
            {
                scores.Add(i, LineLabel.Meeting, 20, "end of the meeting");
            }
        }

        for (var i = Names(document); i < document.Lines.Length; i++)
        {
            scores.Add(i, LineLabel.Meeting, 12, "names under the minutes");
        }
    }

    /// <summary>
    /// The first of the last lines that are names, or lines to sign on, set apart from the text; their number where there are none.
    /// </summary>
    private static int Names(DocumentContext document)
    {
        var first = document.Lines.Length;
        for (var i = first - 1; i > 0 && IsName(document.Lines[i]); i--)
        {
            first = document.Lines[i] is { AtTop: false } facts && facts.GapAbove < (IsByWhom(facts.Line.Text) ? White : SetApart)
                ? first : i;
        }

        return first;
    }

    private static bool IsByWhom(string text) => Signed().IsMatch(text) || Greeting().IsMatch(text);

    /// <summary>"Med venlig hilsen": how a letter ends, over the names.</summary>
    [GeneratedRegex(@"^(?:(?:med )?(?:de )?(?:venlige?|kærlige?|bedste|mange) hils(?:en|ener|ner)|(?:m\.?)?v\.?h\.?)[ ,.]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    private static bool IsName(LineContext facts) =>
        facts.Length < LongestEnd && facts.Heading is null && facts.Number is null && (OnBehalf().IsMatch(facts.Line.Text)
            || (!facts.EndsSentence && IsNameAlone(facts)));

    private static bool IsNameAlone(LineContext facts) =>
        ToSign().IsMatch(facts.Line.Text) || Name().IsMatch(facts.Line.Text) || IsByWhom(facts.Line.Text)
        || Roles().IsMatch(facts.Line.Text) || PlaceAndDay().IsMatch(facts.Line.Text);

    /// <summary>"p.f.v.", "p.u.v.", "På udvalgets vegne", "e.b.": for whom is signed.</summary>
    [GeneratedRegex(@"^(?:p\. ?\p{L}{1,3}\. ?v\.?|på \p{L}{4,30} vegne|e\. ?b\.?|efter bemyndigelse):?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalf();

    /// <summary>Who was away is said beside a decision: an item comes after it, or an earlier item has the same.</summary>
    private static bool IsOfItem(DocumentContext document, DocumentStructure structure, int line) =>
        structure.ItemNumbers is { IsEmpty: false } items
            && (line < items[^1].Line
                || Enumerable.Range(items[0].Line, line - items[0].Line)
                    .Any(before => document.Lines[before].Folded == document.Lines[line].Folded));

    /// <summary>In leadings.</summary>
    private const double SetApart = 2;

    /// <summary>The same, where a line says by whom the minutes are.</summary>
    private const double White = 1.3;

    private const string Role = "(?:formand|næstformand|referent|dirigent|sekretær|kasserer|direktør|borgmester|rektor|ordstyrer|mødeleder"
        + "|protokolfører|dekan|provst|kirkeværge)";

    /// <summary>"Referent: Jonna", "For referatet", "Ref. Sanne Dam", "Som dirigent: Kirsten Malling", "Referat ved Bo".</summary>
    [GeneratedRegex(@"^(?:(?:som|for|ved)\s+)?(?:referat(?:et)?|ref\.|" + Role + @"(?:en)?)(?:\s+(?:ved|v/|af))?\s*:?"
        + @"(?:\s*(?-i:\p{Lu}[\p{L}.'’-]*)){0,4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    /// <summary>"formand     referent" under their names.</summary>
    [GeneratedRegex("^" + Role + "(?:[ ,/]+" + Role + "){0,4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Roles();

    /// <summary>"Bakkelund, den 9/4-2031": where and when it was signed.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L} .-]{1,30}?,? (?:den|d\.) ?\d{1,2}(?:[./-]\d{1,2}[./-]|\. ?\p{L}{3,9} )\d{2,4}\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDay();

    private const int LongestEnd = 70;

    /// <summary>Old minutes name at their very end who was there.</summary>
    private const double VeryEnd = 0.8;

    [GeneratedRegex(
        @"^(?:til stede(?: var)?|tilstede(?: var)?|mødt var):? *(?:\p{Lu}[\p{L}-]+ \p{Lu}|$)|^(?:medlemmer|deltagere|afbud"
            + @"|fraværende): *\p{Lu}[\p{L}-]+ \p{Lu}[\p{L} -]+(?: \(\p{Lu}{1,3}\)| *,)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesPresent();

    /// <summary>"________", "Dirigent: ……………"</summary>
    [GeneratedRegex(@"^(?:\p{Lu}?[\p{L} ]{2,20}:?\s*)?[_.…]{5,}(?:\s+[_.…]{5,})*$", RegexOptions.CultureInvariant)]
    private static partial Regex ToSign();

    /// <summary>
    /// "Ane Holm", "Jon Dam, dirigent   Ea Lund (formand)", "formand Per Bo": two capitals to each word that says what somebody is.
    /// </summary>
    [GeneratedRegex(
        @"^(?:\p{Ll}{4,} )?(?:\p{Lu}[\p{L}.'’-]*,? ){1,4}\p{Lu}[\p{L}.'’-]+(?:,? \(?\p{Ll}{4,}\)?)?(?: (?:\p{Lu}[\p{L}.'’-]*,? "
            + @"){1,4}\p{Lu}[\p{L}.'’-]+(?:,? \(?\p{Ll}{4,}\)?)?)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:[\p{L}-]*mødet|[\p{L}-]*forsamlingen|møtet|mötet|sammanträdet|stämman)\s+(?:(?:blev|er|ble|vart)\s+)?"
        + @"(?:hævet|hæves|sluttede|sluttet|afsluttet|slut|hevet|heva|avsluttet|avslutades|avslutas|förklaras avslutat)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingEnds();
}
