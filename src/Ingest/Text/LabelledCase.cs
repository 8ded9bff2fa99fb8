using System.Text.RegularExpressions;

namespace Ingest.Text;

/// <summary>
/// A case line by its labels alone, whatever the shape of the numbers: a label of cases and a token with figures, then documents, who
/// handles it, and initials, in any order and parted by anything: "Sagsnr. 25-00398 / LHA",
/// "Sag 2025-31", "J.nr. K-12.4/25 | Dok.nr. 7781-25".
/// </summary>
internal static partial class LabelledCase
{
    /// <summary>Null where no case is labelled, or any word is left over.</summary>
    public static (string Number, string? Handler, string? Document)? Read(string text)
    {
        string? number = null, document = null, handler = null;
        for (var at = 0; at < text.Length;)
        {
            var part = Part().Match(text, at);
            if (!part.Success || part.Length == 0 || (part.Groups["initials"].Success && number is null))
            {
                return null;
            }

            number ??= Value(part, "number") ?? Value(part, "plain");
            document ??= Value(part, "document");
            handler ??= Value(part, "handler") ?? Value(part, "initials");
            at = part.Index + part.Length;
        }

        return number is null ? null : (number, handler, document);
    }

    private static string? Value(Match part, string group) => part.Groups[group] is { Success: true } value ? value.Value : null;

    /// <summary>Letters, figures and the signs between them; a figure among them, and none of the signs at the end.</summary>
    private const string Token = @"(?=\S*\d)[\p{L}\d](?:[\p{L}\d./-]*[\p{L}\d])?";

    private const string End = @"(?=[\s,;|/·–-]|$)[\s,;|/·–-]*";

    /// <summary>A number of several groups: "Sag 3" may count items.</summary>
    private const string Groups = @"(?=\S*[\d][/-])(?=(?:\S*?\d){3})" + Token;

    [GeneratedRegex(
        @"\G(?:(?:sags?[\s.-]?(?:nr|nummer|id|no)|sagsnr|journal[\s.-]?(?:nr|nummer)|jr?\.?\s?nr|esdh[\s-]?(?:nr|sag)|acadre[\s-]?nr"
            + @"|emne[\s-]?nr)\.?\s?:?\s+(?<number>" + Token + ")"
        + @"|(?:sag|journal|esdh)\s?:?\s+(?<plain>" + Groups + ")"
        + @"|dok(?:ument)?\.?\s?(?:nr|nummer|id)?\.?\s?:?\s+(?<document>" + Token + ")"
        + @"|(?:(?:sags)?initialer|sagsbehandler|sagsansvarlig|sagsbeh|init|ref)\.?\s?:?\s+"
        + @"(?<handler>(?-i:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}.]*){1,3}|\p{L}{2,6}\d?))"
        + @"|(?<initials>(?-i:\p{Lu}{2,5}\d?)(?=$)))" + End, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
