using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Structure.Papers;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Structure;

/// <summary>
/// Whether the document speaks as an agenda or minutes at all: it names itself so at the front, or has case lines, several
/// headings or several titles that only agendas have. A report's numbered chapters are no items.
/// </summary>
internal static partial class AgendaDetector
{
    private const int FrontPages = 2;
    private const int FewestFieldHeadings = 2;

    /// <summary>Any letter has a journal number of its own.</summary>
    private const int FewestCases = 2;

    public static bool Any(DocumentContext document)
    {
        if (Bylaws.Are(document) || OtherPapers.Is(document))
        {
            return false;
        }

        var headings = new List<FieldKind>();
        var cases = 0;
        var isMail = MailHeaders.IsOn(document);
        var titles = new HashSet<string>(StringComparer.Ordinal);
        var fewestTitles = IsGathering(document) ? 1 : FewestTitles;
        var quoted = new Lazy<HashSet<int>>(() => QuotedLists.In(document));
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            cases += facts.Case is not null && facts.Case.Number?.Length > 6 ? 1 : 0;
            if (cases >= FewestCases)
            {
                return true;
            }

            if (IsOfAgendasAlone(facts.Heading) && facts.EndsEarly && (facts.StandsOut || facts.GapAbove > 1.3))
            {
                headings.Add(facts.Heading!.Value);
                if (IsHabit(headings))
                {
                    return true;
                }
            }

            if (TitleOf(facts) is { } title && !quoted.Value.Contains(i) && titles.Add(title) && titles.Count >= fewestTitles)
            {
                return true;
            }

            if (facts.Line.Page <= FrontPages && NamesItself(facts) && !(isMail && (!facts.StandsOut || MailHeaders.Has(facts.Line))))
            {
                return true;
            }
        }

        return document.NamedInHeader;
    }

    /// <summary>Which of the titles that only meetings have a heading says, if any.</summary>
    private static string? TitleOf(LineContext facts) =>
        (facts.Number is not null || facts.StandsOut) && facts.Length < LongestPlainTitle
            ? Array.Find(Titles, title => facts.Line.Reading.Title is var said
                && (title == Last ? said.TrimEnd('.', ':') is Last or "evt" : said.StartsWith(title, StringComparison.Ordinal))) : null;

    /// <summary>It begins other titles, too: "Eventuelt nye byzoner".</summary>
    private const string Last = "eventuelt";

    private static readonly string[] Titles = ["godkendelse af dagsorden", "godkendelse af referat", Last, "valg af dirigent",
        "valg af ordstyrer", "velkomst og godkendelse af", "godkjenning av innkalling", "godkjenning av sak", "godkjenning av protokoll",
        "godkjenning av møteprotokoll", "val av justerare", "val av protokolljusterare", "fastställande av dagordning",
        "fastställande av föredragningslista", "godkännande av dagordning", "mötets öppnande", "upprop", "övriga frågor"];

    private const int FewestTitles = 2;

    /// <summary>"Bestyrelsesmøde i roklubben", and the day it is held, at the very front: one title of a meeting's is enough.</summary>
    private static bool IsGathering(DocumentContext document) =>
        document.Lines.Take(FirstLines).Any(facts => facts is { Number: null, EndsSentence: false }
            && (facts.StandsOut || (facts.EndsEarly && facts.Length < LongestPlainTitle))
            && MeetingKindWords.NamesGathering(facts.Line.Text))
        && document.Lines.Take(FirstLines).Any(facts => DanishDate.Find(facts.Line.Text) is not null
            || facts.Folded.Contains(" kl", StringComparison.Ordinal));

    private const int FirstLines = 6;

    /// <summary>The words of a running header or a title say what the document is.</summary>
    public static bool Named(string text) => text.Length < LongestTitle && Names().IsMatch(text);

    /// <summary>
    /// As a title or a label does; a sentence may speak of any agenda, and a guide or rules have a chapter of it ("4. Referat",
    /// "Skriv et referat").
    /// </summary>
    private static bool NamesItself(LineContext facts) =>
        Named(facts.Line.Text) && !facts.EndsSentence && facts.Marker is not { IsBullet: true }
            && !(facts.Number is { } number && MeetingKindWords.IsBare(number.Rest)) && !MeetingKindWords.AreSpokenOf(facts.Line.Text)
            && (facts.StandsOut || (facts.EndsEarly && facts.Length < LongestPlainTitle) || facts.NamesPaper);

    private const int LongestTitle = 120;

    private const int LongestPlainTitle = 70;

    /// <summary>One "Indstilling" may end any letter; in an agenda they come again, or several together.</summary>
    private static bool IsHabit(List<FieldKind> headings) =>
        headings.Distinct().Count() is var kinds
            && (kinds >= FewestFieldHeadings + 1 || (kinds >= FewestFieldHeadings && headings.Count > kinds)
                || headings.Count > FewestFieldHeadings);

    /// <summary>Any report has a background and a summary; only a matter before a council is recommended, presented and decided.</summary>
    private static bool IsOfAgendasAlone(FieldKind? kind) =>
        kind is FieldKind.Recommendation or FieldKind.Decision or FieldKind.Presentation or FieldKind.Authority or FieldKind.Proposal;

    [GeneratedRegex(
        MeetingKindWords.AgendaNames + "|" + MeetingKindWords.MinutesNames + @"|\btillægsdagsorden\b|\bmødedato\b|\bmødested\b"
            + @"|\bmøtedato\b|\bmøtested\b|\bsammanträdesdatum\b"
            + @"|\bordinært møde\b|\budvalgsmøde\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
