using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Pdf;

/// <summary>
/// What a file that was written for the web says of itself in its first object (ISO 32000-2, annex F.3.1):
/// how long it is, and how many pages it has.
/// Such a file opens with its first page alone when the rest has not arrived, and looks like a whole one of a page.
/// </summary>
internal static partial class Linearization
{
    /// <summary>The dictionary stands within so many bytes.</summary>
    private const int HeadBytes = 1024;

    /// <summary>Bytes that programs which copy a file drop at its end.</summary>
    private const int Slack = 64;

    /// <returns>Null where the file is whole, or does not say how long it is.</returns>
    public static Diagnostic? Cut(ReadOnlySpan<byte> pdf)
    {
        var head = Encoding.Latin1.GetString(pdf[..Math.Min(HeadBytes, pdf.Length)]);
        if (!head.Contains("/Linearized", StringComparison.Ordinal) || Length().Match(head) is not { Success: true } length
            || !long.TryParse(length.Groups["bytes"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            || pdf.Length + Slack >= whole)
        {
            return null;
        }

        var pages = Pages().Match(head) is { Success: true } match ? $" and {match.Groups["pages"].Value} pages" : "";
        return new Diagnostic("pdf.cut", Severity.Error, null, FormattableString.Invariant(
            $"The file was cut off: it has {pdf.Length} bytes and says that it has {whole}{pages}. Fetch it again."));
    }

    [GeneratedRegex(@"/L\s+(?<bytes>[0-9]{1,18})")]
    private static partial Regex Length();

    [GeneratedRegex(@"/N\s+(?<pages>[0-9]{1,9})")]
    private static partial Regex Pages();
}
