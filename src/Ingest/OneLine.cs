namespace Ingest;

/// <summary>Text of a PDF, a file system or a service, fit for one line of a message or a terminal.</summary>
public static class OneLine
{
    /// <summary>Letters of what a stranger says in a message: enough to tell what is wrong.</summary>
    private const int Longest = 300;

    /// <summary>Control characters and line ends are blanks.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (line, text) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(text[i]) || char.IsWhiteSpace(text[i]) ? ' ' : text[i];
        }
    }).TrimEnd();

    /// <summary>The same of a bounded length, without more than one blank in a row.</summary>
    public static string Short(string text)
    {
        var line = string.Join(' ', Of(text[..Math.Min(text.Length, 10 * Longest)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest].TrimEnd() + " …";
    }
}
