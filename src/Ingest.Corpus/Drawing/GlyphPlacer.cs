using Ingest.Corpus.Families;

namespace Ingest.Corpus.Drawing;

/// <summary>Gives each glyph of a run its place, with the habits of PDF producers: no spaces, kerning, ligatures, gaps.</summary>
internal sealed class GlyphPlacer(GlyphStyle style, Dice dice)
{
    private static readonly HashSet<string> Close = new(
        ["AV", "AT", "AY", "Av", "FA", "LT", "LV", "LY", "P,", "P.", "PA", "Ta", "Te", "To", "Tr", "Ty", "VA", "Va", "Ve", "Vi", "Vo", "WA",
            "We", "Ya", "Ye", "r,", "r.", "v,", "v.", "y,", "y."],
        StringComparer.Ordinal);

    /// <summary>Runs of glyphs with places in points from the piece's start.</summary>
    public IEnumerable<(string Text, float[] Places)> Runs(TextPiece piece)
    {
        var text = Joined(piece);
        var face = piece.Ink.Face;
        var size = piece.Ink.Size;
        var run = new List<char>();
        var places = new List<float>();
        var x = 0f;
        var gapAt = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var stray = false;
            if (i == 0 || text[i - 1] == ' ')
            {
                var length = WordLength(text, i);
                gapAt = length > 4 && dice.Chance(style.StrayGaps) ? i + dice.Between(2, length - 2) : -1;
                stray = length > 4 && style.StraySpaces > 0 && dice.Chance(style.StraySpaces);
                gapAt = stray ? i + dice.Between(2, length - 2) : gapAt;
            }

            if (i == gapAt)
            {
                x += size * 0.1f;
                if (style.StraySpaces > 0)
                {
                    run.Add(' ');
                    places.Add(x - (size * 0.1f));
                }
            }

            if (style.Kerning && i > 0 && Close.Contains(text.Substring(i - 1, 2)))
            {
                x -= size * 0.06f;
            }

            if (c != ' ' || style.Spaces != SpaceHabit.None)
            {
                run.Add(c);
                places.Add(x);
            }

            x += ((face.Width(c) + piece.Ink.Tracking) * size) + piece.LetterGap + (c == ' ' ? piece.WordGap : 0);
            if (run.Count > 0 && ((c == ' ' && style.Spaces == SpaceHabit.None) || style.Spaces == SpaceHabit.EachGlyph))
            {
                yield return (new string([.. run]), [.. places]);
                run.Clear();
                places.Clear();
            }
        }

        if (run.Count > 0)
        {
            yield return (new string([.. run]), [.. places]);
        }
    }

    private string Joined(TextPiece piece)
    {
        var text = piece.Text;
        if (!style.Ligatures || piece.LetterGap > 0 || !piece.Ink.Face.Has('\uFB01') || piece.Url is not null)
        {
            return text;
        }

        return text.Replace("fi", "\uFB01", StringComparison.Ordinal).Replace("fl", "\uFB02", StringComparison.Ordinal);
    }

    private static int WordLength(string text, int from)
    {
        var end = text.IndexOf(' ', from);
        return (end < 0 ? text.Length : end) - from;
    }
}
