using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>
/// A case line by its labels alone, whatever the shape of the numbers: a label of cases and a token with figures, then documents, who
/// handles it, who may see it, and initials or a name, in any order and parted by anything: "Sagsnr. 25-00398 / LHA",
/// "Sag 2025-31", "J.nr. K-12.4/25 | Dok.nr. 7781-25", "Åbenhed: Åben   Sagsbehandler: PLY". A form's labels may stand empty before
/// the mark ("J.nr.:   Initialer:   Åben sag"), and a date behind the case is its paper's ("J. nr. 1-1-14   Dato: 7. maj 2014").
/// So is what a form says beside it by short labels ("Forvaltning: TF   Besl. komp: ØU/BR").
/// Who handles it may stand before the number, behind a stroke ("J.nr.: /lhamar 08/4127").
/// </summary>
internal static partial class LabelledCase
{
    /// <summary>Null where nothing is labelled, or any word is left over.</summary>
    public static (string? Number, string? Handler, string? Document, Access? Access)? Read(string text)
    {
        string? number = null, document = null, handler = null, access = null;
        var isForm = false;
        for (var at = 0; at < text.Length;)
        {
            var part = Part().Match(text, at);
            if (!part.Success || part.Length == 0 || (number is null
                && (HasAny(part, "initials", "name", "date", "other") || (!isForm && part.Groups["mark"].Success))))
            {
                return null;
            }

            isForm |= part.Groups["empty"].Success;
            number ??= Value(part, "number") ?? Value(part, "plain");
            document ??= Value(part, "document");
            handler ??= Value(part, "handler") ?? Value(part, "initials") ?? Value(part, "name");
            access ??= Value(part, "access") ?? Value(part, "mark");
            at = part.Index + part.Length;
        }

        return number is null && document is null && IsResponsible().IsMatch(text) ? null
            : (number ?? handler ?? access) is null && !(document?.Count(char.IsAsciiDigit) >= SureDocument) ? null
            : (number, handler, document, access is null ? null : AccessMark.Of(access));
    }

    /// <summary>"Sagsansvarlig: Ane Holm" without a case: who answers for the item, which is a field of it.</summary>
    [GeneratedRegex(@"^sagsansvarlig\s?:?\s+(?-i:\p{Lu}\p{Ll}+ )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsResponsible();

    private static bool HasAny(Match part, params ReadOnlySpan<string> groups)
    {
        foreach (var group in groups)
        {
            if (part.Groups[group].Success)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A document's number that stands alone has so many figures: "Dok. 3" may count papers.</summary>
    private const int SureDocument = 5;

    /// <summary>
    /// A title that begins with its case: "J.nr. 204 Årsrapport 2010" gives "204" and "Årsrapport 2010"; null where it does not.
    /// </summary>
    public static (string Number, string Title)? Before(string title) =>
        MayBeLabel(title) && InTitle().Match(title) is { Success: true } match
            ? (match.Groups["number"].Value, title[match.Length..]) : null;

    [GeneratedRegex(@"^(?:" + CaseLabel + @")\.?\s?:?\s+(?<number>" + Token + @")[\s,;:|·–-]+(?=(?-i:\p{Lu})\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InTitle();

    /// <summary>The text begins with two letters that such a label begins with; most texts do not, and need no pattern.</summary>
    public static bool MayBeLabel(ReadOnlySpan<char> text) => text.Length > 1 && Folding.Lower(text[1]) is var second
        && (Folding.Lower(text[0]) switch
        {
            's' => second is 'a' or 'b',
            'j' => second is 'o' or 'r' or 'n' or '.' || char.IsWhiteSpace(second),
            'e' => second is 's' or 'd' or 'm',
            'a' => second is 'c' or 'd' or 'r',
            'd' => second is 'i' or 'n' or 'o',
            'i' => second is 'n' or 'k',
            'r' or 'b' => second is 'e' or 'r',
            'å' => second == 'b',
            'l' => second == 'u',
            'o' => second == 'f',
            'w' => second == 'o',
            'ä' => second == 'r',
            _ => false,
        });

    /// <summary>A label and nothing else: "Sagsnr.", "Sagsbehandler:".</summary>
    public static bool IsLabel(string text) => Alone().IsMatch(text);

    [GeneratedRegex(@"^(?:" + CaseLabel + "|" + DocumentLabel + "|" + HandlerLabel + "|" + AccessLabel + @")\.?\s?:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    private const string CaseLabel = @"(?:(?:acadre|esdh|sbsys|edoc|workzone)[\s-])?sags?[\s.-]?(?:nr|nummer|id|no)|sagsnr"
        + @"|journal[\s.-]?(?:nr|nummer)|jr?\.?\s?nr"
        + @"|arkiv(?:saks?)?[\s.-]?(?:nr|nummer|id|ref)|arkivsak|saks(?:nr|nummer)" + NotCounted + @"(?: i arkivet)?|saksmappe|sak[\s-]?id"
        + @"|d(?:iarie)?nr|diarienummer|ärende(?:nr|nummer)"
        + @"|esdh[\s-]?(?:nr|sag)|acadre[\s-]?nr|emne[\s-]?nr|edoc[\s-]?nr";

    /// <summary>"Saksnr. 12/24" counts a meeting's items; "Saksnr. 24/118" is an archive's.</summary>
    private const string NotCounted = @"(?!\.?\s?:?\s+\d{1,4}/\d{2}(?!\d))";

    /// <summary>What system the number is of: "Sagsnr. (ESDH)".</summary>
    private const string System = @"(?:\s?\(\p{L}{2,12}\))?";

    private const string DocumentLabel = @"brevid|dok(?:ument)?\.?\s?(?:nr|nummer|id)?";

    private const string HandlerLabel = @"(?:sags)?initialer|sagsbehandler|sagsansvarlig|sagsbeh|sbh|beh|init|ref"
        + "|saksbehandl(?:er|ar)|sakshandsamar|handläggare";

    private const string AccessLabel = "åbenhed|adgang|offentlighed|åbent?/lukket";

    private const string Said = "(?:åben|åbent|lukket(?: for offentligheden)?|(?:ikke )?offentligt?|fortroligt?)";

    private static string? Value(Match part, string group) => part.Groups[group] is { Success: true } value ? value.Value : null;

    /// <summary>Letters, figures and the signs between them; a figure among them, and none of the signs at the end.</summary>
    private const string Token = @"(?=\S*\d)[\p{L}\d](?:(?:[\p{L}\d./-]|(?<=\d):(?=\d))*[\p{L}\d])?";

    /// <summary>
    /// Whose register the number is of, "KS 2024/123" (Swedish diaries), or what the case is about, "06.01.05 G01/112" (the journal plan
    /// of Danish municipalities, before its numbers were written in one), or a letter before a plan's groups: "H 01.03.11".
    /// </summary>
    private const string Register = @"(?:(?-i:\p{Lu}{1,6})[ -](?=\d{4}[/:.-]\d)|(?-i:\p{Lu}{1,2}) (?=\d{1,3}(?:\.\d{1,3}){1,3}(?![\d.]))"
        + @"|\d{2}\.\d{2}\.\d{2} (?:(?=(?-i:[A-ZÆØÅ])\d{2}(?:[/-]\d|\s*$))|(?-i:[A-ZÆØÅ]) (?=\d{2}\b)))?";

    private const string End = @"(?=[\s,;|/·–-]|$)[\s,;|/·–-]*";

    /// <summary>A person's, of two words or more.</summary>
    private const string Name = @"(?-i:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}.]*){1,3})";

    /// <summary>"LHA", "ascm2", and with the department that they are of behind a point, as a mail address has it: "lha.tf".</summary>
    private const string Initials = @"(?-i:\p{L}{2,6}\d?(?:\.\p{L}{2,4})?)";

    /// <summary>A number of several groups: "Sag 3" may count items.</summary>
    private const string Groups = @"(?=\S*[\d][/-])(?=(?:\S*?\d){3})" + Token;

    [GeneratedRegex(
        @"\G(?:(?:" + CaseLabel + @")\.?" + System + @"\s?:?\s+(?:/(?<handler>\p{L}{2,8})\s+)?(?<number>" + Register + Token + ")"
        + @"|(?:sag|journal|esdh)\s?:?\s+(?<plain>" + Groups + ")"
        + @"|(?:" + DocumentLabel + @")\.?\s?:?\s+(?<document>" + Token + ")"
        + @"|(?:" + HandlerLabel + @")\.?\s?:?\s+(?!" + Said + @"\b)(?<handler>" + Name + @"|" + Initials + @")(?=[\s,;|/·–)]|$)"
        + @"|(?:" + AccessLabel + @")\s?:?\s+(?<access>" + Said + @")(?=$|[,;|/·–]|\s+\p{Lu})"
        + @"|(?<access>" + AccessMark.Answered + @")(?=$|[,;|/·–]|\s+\p{Lu})"
        + @"|(?<mark>" + Said + @"(?: (?:punkt|sag))?)(?=$|[,;|/·–])"
        + @"|(?<name>" + Name + @")(?=\s*(?:$|[,;|/·]))"
        + @"|(?<empty>(?:" + CaseLabel + "|" + DocumentLabel + "|" + HandlerLabel + @")\.?\s?:(?=\s*(?:$|\p{L})))"
        + @"|(?<date>dato\s?:?\s+(?:\d{1,2}\. ?\p{L}{3,9} \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}))"
        + @"|(?<other>(?-i:\p{Lu}\p{Ll}{3,14}\.?)(?: \p{Ll}{2,9})?:\s+(?-i:\p{Lu}{2,5}(?:/\p{Lu}{2,5})*))(?=\s|$)"
        + @"|\((?<initials>\p{L}{2,6}\d?)\)|(?<initials>(?-i:\p{Lu}{2,5}\d?)(?=$)))" + End,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
