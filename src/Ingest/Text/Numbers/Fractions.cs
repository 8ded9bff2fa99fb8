using System.Buffers;

namespace Ingest.Text.Numbers;

/// <summary>Fractions of one sign (Unicode's number forms) that end in decimals: <c>3½</c>, <c>2 ¼</c>.</summary>
internal static class Fractions
{
    private const string Printed = "½¼¾⅛⅜⅝⅞";

    private static readonly string[] Decimals = [",5", ",25", ",75", ",125", ",375", ",625", ",875"];

    public static readonly SearchValues<char> Signs = SearchValues.Create(Printed);

    /// <summary><c>3½ %</c> as <c>3,5 %</c>; <c>½</c> alone as <c>0,5</c>. More than one fraction is no number and stays.</summary>
    public static string AsDecimals(string text)
    {
        var at = text.AsSpan().IndexOfAny(Signs);
        if (at < 0 || text.AsSpan(at + 1).ContainsAny(Signs) || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
        {
            return text;
        }

        var before = text.AsSpan(0, at).TrimEnd(' ');
        var whole = before.Length > 0 && char.IsAsciiDigit(before[^1]);
        return string.Concat(whole ? before : string.Concat(text.AsSpan(0, at), "0"),
            Decimals[Printed.IndexOf(text[at], StringComparison.Ordinal)], text.AsSpan(at + 1));
    }
}
