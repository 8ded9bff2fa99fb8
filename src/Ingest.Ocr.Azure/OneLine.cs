namespace Ingest.Ocr.Azure;

/// <summary>Text of others on one line of a bounded length.</summary>
internal static class OneLine
{
    private const int Longest = 300;

    public static string Of(string text)
    {
        var line = string.Join(' ', new string([.. text.Take(10 * Longest).Select(letter => char.IsControl(letter) ? ' ' : letter)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest].TrimEnd() + " …";
    }
}
