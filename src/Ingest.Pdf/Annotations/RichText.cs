using System.Net;
using System.Text.RegularExpressions;

namespace Ingest.Pdf.Annotations;

/// <summary>Rich text strings (ISO 32000-2, 12.7.4.4), which are XHTML, without their mark-up.</summary>
internal static partial class RichText
{
    public static string? Plain(string? xhtml) =>
        xhtml is null
            ? null : WebUtility.HtmlDecode(
                Tag().Replace(xhtml, match => match.Value.StartsWith("</p", StringComparison.Ordinal) ? "\n" : "")).Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
