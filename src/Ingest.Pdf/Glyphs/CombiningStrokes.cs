using Ingest.Model;

namespace Ingest.Pdf.Glyphs;

/// <summary>
/// Words that editors without strikethrough strike with a combining stroke behind each letter (Unicode, Combining Diacritical Marks:
/// U+0335 to U+0338). The strokes are a line through the words and no text. Those of a letter alone in a word are the letter's own, and
/// those of a sign are the sign's: <c>o̸</c>, <c>⇏</c>.
/// </summary>
internal static class CombiningStrokes
{
    private const char First = '\u0335', Last = '\u0338';

    /// <summary>Level strokes; the others lean, as that of <c>ø</c> does.</summary>
    private const char LastLevel = '\u0336';

    /// <summary>Letters of a word that are struck together; one alone is a word by itself.</summary>
    private const int FewestLetters = 2;

    /// <summary>Where a strike runs over the baseline, in point sizes: through the middle of small letters.</summary>
    private const double StrikeHeight = 0.3;

    /// <summary>
    /// In point sizes: baselines of one row, white between letters of a word, and between words, the blank between them being struck.
    /// </summary>
    private const double SameBaseline = 0.12, LetterGap = 0.16, WordGap = 1.2;

    /// <param name="glyphs">In painting order; those whose text has strokes in it lose them where they strike.</param>
    /// <param name="marks">Told which glyphs are strokes that strike.</param>
    /// <param name="strikes">Told the lines that they are.</param>
    public static void Find(Glyph[] glyphs, HiddenKind?[]? hidden, HashSet<int> marks, List<Ruling> strikes)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (glyphs[i].Text is [.., >= First and <= Last] && hidden?[i] is null)
            {
                var run = Run(glyphs, i);
                if (run.Letters.Count > 0 && Strikes(glyphs, run))
                {
                    Strike(glyphs, run, marks, strikes);
                }

                i = run.End - 1;
            }
        }
    }

    /// <summary>Letters in a row that have a stroke each; the first is that of the stroke at the place given.</summary>
    private static StruckRun Run(Glyph[] glyphs, int stroke)
    {
        var run = new StruckRun([], [], stroke + 1);
        var at = IsStroke(glyphs[stroke]) ? stroke - 1 : stroke;
        while (at >= 0 && at < glyphs.Length && glyphs[at].Turn == 0 && !IsStroke(glyphs[at])
            && (run.Letters.Count == 0 || GoesOn(glyphs[run.Letters[^1]], glyphs[at])))
        {
            var next = at + 1;
            while (next < glyphs.Length && IsStroke(glyphs[next]) && IsSameRow(glyphs[at], glyphs[next]))
            {
                run.Strokes.Add(next++);
            }

            if (next == at + 1 && !HasStroke(glyphs[at]))
            {
                break;
            }

            run.Letters.Add(at);
            at = next;
            run = run with { End = Math.Max(next, stroke + 1) };
        }

        return run;
    }

    /// <summary>Several letters, or a letter or figure that is a word by itself under a level stroke.</summary>
    private static bool Strikes(Glyph[] glyphs, StruckRun run)
    {
        var ink = run.Letters.FindAll(i => !glyphs[i].IsBlank);
        if (!ink.Exists(i => char.IsLetterOrDigit(glyphs[i].Text[0])))
        {
            return false;
        }

        if (ink.Count >= FewestLetters)
        {
            return true;
        }

        var (before, behind, stroke) = (run.Letters[0] - 1, run.End, run.Strokes.Count > 0 ? run.Strokes[0] : ink[0]);
        return glyphs[stroke].Text[^1] <= LastLevel
            && (before < 0 || !IsSameWord(glyphs[before], glyphs[ink[0]]))
            && (behind >= glyphs.Length || !IsSameWord(glyphs[ink[0]], glyphs[behind]));
    }

    private static void Strike(Glyph[] glyphs, StruckRun run, HashSet<int> marks, List<Ruling> strikes)
    {
        marks.UnionWith(run.Strokes);
        foreach (var i in run.Letters)
        {
            glyphs[i] = HasStroke(glyphs[i])
                ? glyphs[i] with { Text = string.Concat(glyphs[i].Text.Where(sign => sign is < First or > Last)) } : glyphs[i];
        }

        var (first, last) = (glyphs[run.Letters[0]], glyphs[run.Letters[^1]]);
        var y = first.Baseline + (StrikeHeight * first.Size);
        strikes.Add(new Ruling(first.Box.Left, y, last.Box.Right, y, 1));
    }

    private static bool IsStroke(in Glyph glyph) => glyph.Text is [>= First and <= Last];

    private static bool HasStroke(in Glyph glyph) => glyph.Text.AsSpan().IndexOfAnyInRange(First, Last) > 0;

    private static bool IsSameRow(in Glyph one, in Glyph other) =>
        one.Turn == other.Turn && Math.Abs(one.Baseline - other.Baseline) <= SameBaseline * one.Size;

    private static bool GoesOn(in Glyph left, in Glyph right) =>
        IsSameRow(left, right) && right.Box.Left > left.Box.Left
            && right.Box.Left - left.Box.Right < (left.IsBlank || right.IsBlank ? WordGap : LetterGap) * left.Size;

    private static bool IsSameWord(in Glyph left, in Glyph right) =>
        !left.IsBlank && !right.IsBlank && IsSameRow(left, right) && Math.Abs(right.Box.Left - left.Box.Right) < LetterGap * left.Size;

    /// <param name="Letters">Indices of the letters, and of blanks between words.</param>
    /// <param name="Strokes">Indices of the strokes that are glyphs of their own.</param>
    /// <param name="End">Index of the glyph behind all of them.</param>
    private sealed record StruckRun(List<int> Letters, List<int> Strokes, int End);
}
