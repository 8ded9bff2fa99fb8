using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Pdf.Glyphs;

namespace Ingest.Pdf.Annotations;

/// <summary>
/// Who wrote a comment, and when. LibreOffice (7.4) leaves the date (/M) as noughts and writes it behind the author,
/// "KLP, 20-04-26, ": there it is taken from.
/// </summary>
internal static partial class AuthorAndDate
{
    /// <param name="title">/T.</param>
    /// <param name="date">/M or /CreationDate.</param>
    public static (string? Author, string? Date) Of(string? title, string? date)
    {
        var author = string.IsNullOrWhiteSpace(title) ? null : PlainText.Of(title.ReplaceLineEndings(" ").Trim());
        var iso = PdfDate.Iso(date);
        if (iso is not null || author is null || DateBehind().Match(author) is not { Success: true } match)
        {
            return (author, iso);
        }

        // Day, month, year with hyphens or points; with strokes it may be month and day, and says nothing sure.
        return (author[..match.Index], DateOnly.TryParseExact(
            match.Groups["date"].Value, ["d-M-yy", "d-M-yyyy", "d.M.yy", "d.M.yyyy", "yyyy-M-d"], CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
    }

    [GeneratedRegex(@",\s*(?<date>\d{1,4}[-./]\d{1,2}[-./]\d{2,4})\s*,?(?:\s*\d{1,2}[.:]\d{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateBehind();
}
