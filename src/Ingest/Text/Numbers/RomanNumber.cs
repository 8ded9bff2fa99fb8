namespace Ingest.Text.Numbers;

/// <summary>Roman numbers (romertal) from I to LXXXIX, in the one way that each is written.</summary>
public static class RomanNumber
{
    private static readonly string[] Tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    public const int Largest = 89;

    /// <param name="number">From 1 to <see cref="Largest"/>.</param>
    public static string Of(int number) => Tens[number / 10] + Ones[number % 10];

    /// <returns>Null where the text is none.</returns>
    public static int? Value(string text)
    {
        for (var tens = Tens.Length - 1; tens >= 0; tens--)
        {
            if (text.StartsWith(Tens[tens], StringComparison.Ordinal) && Array.IndexOf(Ones, text[Tens[tens].Length..]) is var ones and >= 0
                && tens + ones > 0)
            {
                return (10 * tens) + ones;
            }
        }

        return null;
    }
}
