using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Agendas.Items;

/// <summary>What an attachment is called by beside its title: its number in the list, or in the journal.</summary>
internal static partial class AttachmentLabel
{
    /// <param name="areNumbered">All entries of the list have points in their numbers.</param>
    public static (string? Label, string Title) Read(string text, bool areNumbered)
    {
        foreach (var pattern in areNumbered ? [PointsBefore()] : Before)
        {
            var match = pattern.Match(text);
            if (match.Success)
            {
                return (match.Groups["label"].Value.Trim(), text[match.Length..].Trim());
            }
        }

        var after = NumberAfter().Match(text);
        return after.Success && !IsSeason(after.Groups["label"].Value)
            ? (after.Groups["label"].Value, text[..after.Index].Trim()) : (null, text);
    }

    /// <summary>Where who may read it stands between label and title: "11874/26 (Åben) Title", "11874/26 Åben Title".</summary>
    public static (string Label, string Access, string Title)? BeforeAccess(string text)
    {
        var mark = AccessBetween().Match(text);
        return mark.Success && Read($"{text[..mark.Index]}: {text[(mark.Index + mark.Length)..]}", false) is ({ } label, var title)
            ? (label, mark.Groups["access"].Value, title) : null;
    }

    /// <summary>"Bilag 4a: Notat": the label, and the title behind a colon, a dash or a point; null where it does not begin so.</summary>
    public static (string Label, string Title)? OfBilag(string text) =>
        BilagBefore().Match(text) is { Success: true } match && match.Groups["label"].Value.Contains(' ', StringComparison.Ordinal)
            && match.Value.TrimEnd()[^1] is ':' or '–' or '-' or '.' or '|' or '·'
            ? (match.Groups["label"].Value.Trim(), text[match.Length..].Trim()) : null;

    public static bool HasPoints(string text) => PointsBefore().IsMatch(text);

    /// <summary>Of a label before the title with what parts them; 0 where there is none.</summary>
    public static int LengthBefore(string text) => Before.Max(pattern => pattern.Match(text).Length);

    private static Regex[] Before => [NumberBefore(), BilagBefore()];

    /// <summary>"2026/27" is a year that begins in the one and ends in the other.</summary>
    private static bool IsSeason(string label) =>
        Season().Match(label) is { Success: true } years
            && (Number(years.Groups["from"].Value) + 1) % YearsOfCentury == Number(years.Groups["to"].Value);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private const int YearsOfCentury = 100;

    /// <summary>"187.2.1 Halvårsregnskab", of meeting, item and attachment, or "42.a": labels where all of a list have them.</summary>
    [GeneratedRegex(@"^(?<label>\d{1,4}(?:(?:\.\d{1,3}){1,3}|\.[a-zæøå]))\.?\s+(?=\p{L}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex PointsBefore();

    /// <summary>
    /// A document number before its title: "2012-200782 - Bygningsliste"; one with its year and five figures or more needs no dash, nor one
    /// with a letter and the year: "D22-105054 277 Anlægsregnskab".
    /// </summary>
    [GeneratedRegex(
        @"^(?<label>(?:19|20)\d{2}-\d{5,7}(?:-\d{1,4})?)\s+(?=\p{L})|^(?<label>[A-Z](?:20)?\d{2}-\d{5,7})\s+(?=\S)"
            + @"|^(?<label>\d{4}-\d{4,7}(?:-\d{1,4})?|\d{4,7}[-/]\d{2,6}|[A-ZÆØÅ]{2,6}-\d{4}-\d{3,7}|\d{6,10})\s*[-–:]\s+",
        RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    /// <summary>
    /// "Bilag 1: Title", "Bilag 1 - Title", "Bilag A. Title", "Bilag 2.1 Title"; the item may stand before it ("Punkt 4, Bilag 1: Title").
    /// Running words after the number are part of the title.
    /// </summary>
    [GeneratedRegex(
        @"^(?<label>(?:(?:punkt|pkt\.?|sag)\s+\d{1,4}(?:\.\d{1,2})?\s*[,.:–-]?\s+)?(?:bilaga?|vedlegg)\s+(?:nr\.?\s*)?(?:\d{1,6}(?:[a-z]"
            + @"| af \d{1,3}|\.(?-i:[A-Z])|(?:[.-]\d{1,2}){1,2}(?: (?-i:[A-Z])(?=\s*[:–·|-]))?)?"
            + @"|\d[\p{L}\d./-]{0,15}(?: (?-i:[a-z]))?(?=\s*:)|[a-zæøå]))"
            + @"(?:\s*(?:[:–|·]|\s-|\.(?=\s))\s*(?=\S)"
            + @"|(?<=\d)\s+(?-i:(?=\p{Lu})))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BilagBefore();

    /// <summary>A document number behind its title, with or without a dash between them.</summary>
    [GeneratedRegex(@"(?:\s+[-–])?\s+(?<label>\d{3,7}/\d{2}|\d{4}-\d{5,7}(?:-\d{1,4})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAfter();

    /// <summary>Behind a word of digits, or "Bilag" and its number or letter.</summary>
    [GeneratedRegex(@"(?<=^(?:[\w,. ]*\bbilag\s+(?:nr\.?\s*)?)?(?:[\d./-]+[a-z]?|\bbilag\s+[a-zæøå]))\s*"
        + @"(?:\((?<access>åben|åbent|offentlig|offentligt|lukket|ikke offentligt?)\)\s*[:–-]?\s+(?=\S)"
        + @"|(?<=\d)\s(?-i:(?<access>Åben|Åbent|Lukket)\s+(?=\p{Lu})))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AccessBetween();

    [GeneratedRegex(@"^(?<from>(?:19|20)\d{2})/(?<to>\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Season();
}
