using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Batch.Documents;

/// <summary>
/// Reasons that a page, or a part of it, is not in the output. Where there are several of a document they are told as one.
/// </summary>
internal static partial class LostPages
{
    private const string Damaged = "pdf.page";

    /// <summary>A scan of thousands of pages is not told page by page.</summary>
    private const int Most = 20;

    public static bool IsOne(string code) => code is Damaged or "text.unread" || code.StartsWith("ocr.", StringComparison.Ordinal);

    /// <param name="all">The document's.</param>
    /// <returns>The first with the pages of the others of its code behind it.</returns>
    public static Diagnostic Told(Diagnostic first, IEnumerable<Diagnostic> all)
    {
        var others = all.Where(d => d.Code == first.Code && d.Page is not null && d.Page != first.Page).Select(Pages).Distinct().ToList();
        if (!IsOne(first.Code) || others.Count == 0)
        {
            return first;
        }

        var list = string.Join(", ", others.Take(Most))
            + (others.Count > Most ? string.Create(CultureInfo.InvariantCulture, $" and {others.Count - Most} more") : "");
        var several = others.Count > 1 || others[0].Contains(' ', StringComparison.Ordinal);
        var before = first.Code == Damaged ? (several ? "So are pages" : "So is page") : several ? "Likewise on pages" : "Likewise on page";
        return first with { Message = $"{first.Message} {before} {list}." };
    }

    /// <summary>A stretch that was given up is one diagnostic on its first page.</summary>
    private static string Pages(Diagnostic lost) =>
        Stretch().Match(lost.Message) is { Success: true } match
            ? match.Groups[1].Value : lost.Page!.Value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Pages (\d+ to \d+) ")]
    private static partial Regex Stretch();
}
