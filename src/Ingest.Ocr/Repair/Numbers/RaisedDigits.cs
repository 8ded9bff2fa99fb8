using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair.Numbers;

/// <summary>The raised 2 and 3 of areas and volumes, read as plain figures: "m2" whose 2 stands over the line is m².</summary>
internal static partial class RaisedDigits
{
    /// <summary>Over the line in point sizes, at the least.</summary>
    private const double Raised = 0.15;

    /// <summary>The word as it was meant, or null.</summary>
    public static string? Correct(OcrWord word, OcrLine line)
    {
        if (word.Symbols.Length != word.Text.Length || Unit().Match(word.Text) is not { Success: true } match)
        {
            return null;
        }

        var figure = match.Groups[1];
        return word.Symbols[figure.Index].Bottom - line.Baseline > Raised * line.Size
            ? $"{word.Text[..figure.Index]}{(figure.Value == "2" ? '²' : '³')}{word.Text[(figure.Index + 1)..]}"
            : null;
    }

    [GeneratedRegex(@"^\(?(?:[kcd]?m)([23])[).,:;]*$")]
    private static partial Regex Unit();
}
