using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>
/// A case line by its labels alone, whatever the shape of the numbers: a label of cases and a token with figures, then documents, who
/// handles it, who may see it, and initials or a name, in any order and parted by anything: "Sagsnr. 25-00398 / LHA",
/// "Sag 2025-31", "J.nr. K-12.4/25 | Dok.nr. 7781-25", "Åbenhed: Åben   Sagsbehandler: PLY".
/// </summary>
internal static partial class LabelledCase
{
    /// <summary>Null where nothing is labelled, or any word is left over.</summary>
    public static (string? Number, string? Handler, string? Document, Access? Access)? Read(string text)
    {
        string? number = null, document = null, handler = null, access = null;
        for (var at = 0; at < text.Length;)
        {
            var part = Part().Match(text, at);
            if (!part.Success || part.Length == 0
                || ((part.Groups["initials"].Success || part.Groups["name"].Success || part.Groups["mark"].Success) && number is null))
            {
                return null;
            }

            number ??= Value(part, "number") ?? Value(part, "plain");
            document ??= Value(part, "document");
            handler ??= Value(part, "handler") ?? Value(part, "initials") ?? Value(part, "name");
            access ??= Value(part, "access") ?? Value(part, "mark");
            at = part.Index + part.Length;
        }

        return (number ?? handler ?? access) is null ? null
            : (number, handler, document, access is null ? null : AccessMark.Of(access));
    }

    /// <summary>The text begins with a letter that such a label begins with.</summary>
    public static bool MayBeLabel(string text) => text.Length > 0 && Begins(text[0]);

    public static bool Begins(char first) => "sjeadiråobwä".Contains(Folding.Lower(first), StringComparison.Ordinal);

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

    private const string HandlerLabel = @"(?:sags)?initialer|sagsbehandler|sagsansvarlig|sagsbeh|beh|init|ref"
        + "|saksbehandl(?:er|ar)|sakshandsamar|handläggare";

    private const string AccessLabel = "åbenhed|adgang|offentlighed|åbent?/lukket";

    private const string Said = "(?:åben|åbent|lukket(?: for offentligheden)?|(?:ikke )?offentligt?|fortroligt?)";

    private static string? Value(Match part, string group) => part.Groups[group] is { Success: true } value ? value.Value : null;

    /// <summary>Letters, figures and the signs between them; a figure among them, and none of the signs at the end.</summary>
    private const string Token = @"(?=\S*\d)[\p{L}\d](?:[\p{L}\d./-]*[\p{L}\d])?";

    /// <summary>Whose register the number is of: "KS 2024/123" (Swedish diaries).</summary>
    private const string Register = @"(?:(?-i:\p{Lu}{1,6})[ -](?=\d{4}[/:.-]\d))?";

    private const string End = @"(?=[\s,;|/·–-]|$)[\s,;|/·–-]*";

    /// <summary>A person's, of two words or more.</summary>
    private const string Name = @"(?-i:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}.]*){1,3})";

    /// <summary>A number of several groups: "Sag 3" may count items.</summary>
    private const string Groups = @"(?=\S*[\d][/-])(?=(?:\S*?\d){3})" + Token;

    [GeneratedRegex(
        @"\G(?:(?:" + CaseLabel + @")\.?" + System + @"\s?:?\s+(?<number>" + Register + Token + ")"
        + @"|(?:sag|journal|esdh)\s?:?\s+(?<plain>" + Groups + ")"
        + @"|(?:" + DocumentLabel + @")\.?\s?:?\s+(?<document>" + Token + ")"
        + @"|(?:" + HandlerLabel + @")\.?\s?:?\s+(?<handler>" + Name + @"|(?-i:\p{L}{2,6}\d?))(?=[\s,;|/·–)]|$)"
        + @"|(?:" + AccessLabel + @")\s?:?\s+(?<access>" + Said + @")(?=$|[,;|/·–]|\s+\p{Lu})"
        + @"|(?<mark>" + Said + @"(?: (?:punkt|sag))?)(?=$|[,;|/·–])"
        + @"|(?<name>" + Name + @")(?=\s*(?:$|[,;|/·]))"
        + @"|\((?<initials>\p{L}{2,6}\d?)\)|(?<initials>(?-i:\p{Lu}{2,5}\d?)(?=$)))" + End,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
