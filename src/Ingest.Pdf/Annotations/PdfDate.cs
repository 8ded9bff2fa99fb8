using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Pdf.Annotations;

/// <summary>Dates as PDF writes them (ISO 32000-2, 7.9.4): <c>D:YYYYMMDDHHmmSSOHH'mm</c>, all but the year free.</summary>
internal static partial class PdfDate
{
    /// <returns>"2026-05-04" or "2026-05-04T09:30:00+02:00"; null where it is none.</returns>
    public static string? Iso(string? date)
    {
        if (date is null || Form().Match(date) is not { Success: true } match)
        {
            return null;
        }

        string Part(string name, string otherwise) => match.Groups[name] is { Success: true, Value: var value } ? value : otherwise;
        var day = $"{match.Groups["y"].Value}-{Part("mo", "01")}-{Part("d", "01")}";
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return null;
        }

        var zone = match.Groups["z"].Value switch { "" => "", "Z" => "Z", var sign => $"{sign}{Part("zh", "00")}:{Part("zm", "00")}" };
        return match.Groups["h"].Success ? $"{day}T{Part("h", "00")}:{Part("m", "00")}:{Part("s", "00")}{zone}" : day;
    }

    [GeneratedRegex(
        @"^(?:D:)?(?<y>\d{4})(?<mo>\d{2})?(?<d>\d{2})?(?<h>[01]\d"
            + @"|2[0-3])?(?<m>[0-5]\d)?(?<s>[0-5]\d)?(?<z>[-+Z])?(?<zh>\d{2})?'?(?<zm>\d{2})?", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
