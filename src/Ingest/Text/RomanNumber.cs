namespace Ingest.Text;

/// <summary>Roman numbers (romertal) from I to LXXXIX, in the one way that each is written.</summary>
public static class RomanNumber
{
    private static readonly string[] Tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <returns>Null where the text is none.</returns>
    public static int? Value(string text)
    {
        for (var tens = Tens.Length - 1; tens >= 0; tens--)
        {
            if (text.StartsWith(Tens[tens], StringComparison.Ordinal) && Array.IndexOf(Ones, text[Tens[tens].Length..]) is var ones and >= 0 && tens + ones > 0)
            {
                return (10 * tens) + ones;
            }
        }

        return null;
    }
}
