using System.Text.RegularExpressions;
using Ingest.Text.Numbers;

namespace Ingest.Text;

/// <summary>The mark that a list entry starts with: a dash or bullet, <c>1.</c>, <c>a)</c>, <c>At 1)</c>.</summary>
/// <param name="Printed">As printed, closing mark included.</param>
/// <param name="Rest">The entry's text.</param>
/// <param name="IsBullet">A sign that carries no order.</param>
public sealed partial record ListMarker(string Printed, string Rest, bool IsBullet)
{
    public static ListMarker? Read(string text)
    {
        if (text.Length < 2 || IsPlainWord(text))
        {
            return null;
        }

        var bullet = Bullet().Match(text);
        if (bullet.Success)
        {
            return new ListMarker(bullet.Groups[1].Value, text[bullet.Length..].Trim(), true);
        }

        var ordered = Ordered().Match(text);
        return ordered.Success && !DanishDate.Starts(text)
            ? new ListMarker(ordered.Groups[1].Value, text[ordered.Length..].Trim(), false)
            : null;
    }

    /// <summary>
    /// Most lines begin with a letter and two small letters behind it: no mark does, but for a Roman number or "at".
    /// </summary>
    private static bool IsPlainWord(string text) =>
        text is [_, >= 'a' and <= 'z', >= 'a' and <= 'z', ..] && char.IsAsciiLetter(text[0])
            && !(IsRoman(text[0]) && IsRoman(text[1]));

    private static bool IsRoman(char letter) => (char)(letter | ' ') is 'i' or 'v' or 'x';

    [GeneratedRegex(@"^([-–—•·▪■□●○◦‣⁃➢➤→►▸✓*\uF000-\uF0FF]|o(?=\s+\p{L}))(?:\s+|(?<![-–—*o])(?=\p{L}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^((?:\d{1,2}[.)]|\(\d{1,2}\)|[a-zæøå][.)]|\([a-zæøå]\)|[ivx]{1,4}[.)]|(?:at|ad) \d{1,2}[.):]))\s+(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordered();
}
