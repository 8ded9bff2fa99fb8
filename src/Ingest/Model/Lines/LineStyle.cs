
namespace Ingest.Model;

/// <summary>What makes two headings look alike.</summary>
public readonly record struct LineStyle(double Size, bool Bold, bool Italic, bool Underlined, bool Capitals)
{
    public static LineStyle Of(TextLine line) => new(line.Size, line.Bold, line.Italic, line.Underlined, IsCapitals(line.Text));

    private static bool IsCapitals(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 4;
    }
}
