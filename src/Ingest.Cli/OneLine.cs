namespace Ingest.Cli;

/// <summary>Text from a PDF or a file system, fit for one line of a terminal: control characters and line ends are blanks.</summary>
public static class OneLine
{
    public static string Of(string text) => string.Create(text.Length, text, static (line, text) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(text[i]) || char.IsWhiteSpace(text[i]) ? ' ' : text[i];
        }
    }).TrimEnd();
}
