using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Ocr.Repair.Numbers;

/// <summary>
/// The marks in a figure as its ink has them: digits are tall, a comma and a point small and low. "127" with a small piece of ink
/// behind the second digit is 12,7; "2," without one is 2; "(9)" of one piece is 0. Only where the ink shows as many digits as were read.
/// </summary>
internal static partial class DigitInk
{
    /// <summary>Against the tallest piece.</summary>
    private const double Tall = 0.8;
    private const double Low = 0.5;
    private const double Smallest = 0.08;

    /// <summary>How far a comma goes below the digits' feet, and a point does not.</summary>
    private const double Tail = 0.07;

    /// <summary>How far over the digits' feet a mark may begin: what is higher is a raised sign or dust.</summary>
    private const double Feet = 0.12;

    private const int Thousands = 3;

    /// <summary>The word as it was meant, or null.</summary>
    public static string? Correct(OcrWord word) => Read(word) is { } read && read != word.Text ? read : null;

    private static string? Read(OcrWord word)
    {
        if (Nought().IsMatch(word.Text) && word.Runs is [var only] && only.Width < only.Height)
        {
            return "0"; // the sides of its oval were read as brackets
        }

        var digits = string.Concat(word.Text.Where(char.IsAsciiDigit));
        if (digits.Length == 0 || word.Runs.IsEmpty || word.Text.Any(sign => !char.IsAsciiDigit(sign) && sign is not (',' or '.')))
        {
            return null;
        }

        var height = word.Runs.Max(run => run.Height);
        ImmutableArray<Box> tall = [.. word.Runs.Where(run => run.Height >= Tall * height)];
        if (tall.Length != digits.Length)
        {
            return null;
        }

        var feet = tall.Select(run => run.Bottom).Order().ElementAt(tall.Length / 2);
        ImmutableArray<Box> marks = [.. word.Runs.Where(run => run.Height < Low * height)];
        return marks.Length + tall.Length == word.Runs.Length
            && marks.All(mark => mark.Bottom < feet + (Feet * height) && Math.Min(mark.Width, mark.Height) >= Smallest * height)
            ? Write(WithoutTallPoint(word, Low * height), digits, tall,
                [.. marks.Select(mark => (mark.MiddleX, mark.Bottom < feet - (Tail * height)))])
            : null;
    }

    private static string? Write(string read, string digits, ImmutableArray<Box> tall, ImmutableArray<(double X, bool HasTail)> marks)
    {
        var said = Marks(read, digits.Length);
        var text = new StringBuilder();
        for (var i = 0; i <= digits.Length; i++)
        {
            var (from, to) = (i == 0 ? double.MinValue : tall[i - 1].MiddleX, i == digits.Length ? double.MaxValue : tall[i].MiddleX);
            if (Mark(said[i], [.. marks.Where(mark => mark.X > from && mark.X < to).Select(mark => mark.HasTail)], i, digits.Length, read)
                is not { } mark)
            {
                return null;
            }

            text.Append(mark).Append(i < digits.Length ? digits[i..(i + 1)] : "");
        }

        return text.ToString();
    }

    /// <summary>A point behind a figure that the engine saw in the digit itself, as tall as that.</summary>
    private static string WithoutTallPoint(OcrWord word, double lowest) =>
        word.Text.EndsWith('.') && word.Symbols.Length == word.Text.Length && word.Symbols[^1].Height > lowest
            ? word.Text[..^1] : word.Text;

    [GeneratedRegex(@"^\([029]\)?$")]
    private static partial Regex Nought();

    /// <summary>The mark before the i-th digit, "" for none; null where the ink says nothing sure.</summary>
    /// <param name="tails">Of the pieces of ink that stand there.</param>
    private static string? Mark(string said, bool[] tails, int i, int digits, string read) => tails.Length switch
    {
        // A mark within a figure, and the point behind an item's number, may be too pale to be ink.
        0 => i == digits && (said is "," || read.IndexOfAny([',', '.']) < read.Length - 1) ? "" : said,
        1 when said.Length > 0 => said[..1],
        1 when i > 0 && i < digits => tails[0] || digits - i != Thousands ? "," : ".",
        _ => null,
    };

    /// <summary>What was read before each digit, and behind the last.</summary>
    private static string[] Marks(string read, int digits)
    {
        var marks = new string[digits + 1];
        Array.Fill(marks, "");
        var digit = 0;
        foreach (var sign in read)
        {
            if (char.IsAsciiDigit(sign))
            {
                digit++;
            }
            else
            {
                marks[digit] += sign;
            }
        }

        return marks;
    }
}
