using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair;

/// <summary>The number at a heading's front: "5,1." is 5.1, since no decimal fraction stands before a title with a point behind it.</summary>
internal static partial class SectionNumbers
{
    public static string? Correct(string text, string? after) =>
        after is not null && char.IsUpper(after[0]) && Number().IsMatch(text) ? text.Replace(',', '.') : null;

    [GeneratedRegex(@"^\d{1,2},\d{1,2}\.$")]
    private static partial Regex Number();
}
