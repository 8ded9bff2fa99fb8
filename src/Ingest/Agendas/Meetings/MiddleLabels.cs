using System.Collections.Immutable;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>
/// A label that is set at the middle of what it is for, as browsers set a table's cells: "Deltagere" beside the second of three names.
/// It is put before the first.
/// </summary>
internal static class MiddleLabels
{
    /// <summary>White between a label and its value, in point sizes.</summary>
    private const double LabelGap = 0.6;

    /// <summary>Left edges of a value's lines differ by no more than this, in point sizes.</summary>
    private const double SameEdge = 0.2;

    public static ImmutableArray<LabelledLine> Lift(ImmutableArray<LabelledLine> lines)
    {
        var lifted = lines.ToBuilder();
        for (var i = 1; i + 1 < lifted.Count; i++)
        {
            if (LabelWords(lifted[i].Line) is not (> 0 and var words))
            {
                continue;
            }

            var alone = words == lifted[i].Line.Words.Length;
            var edge = alone ? lifted[i + 1].Line.Box.Left : lifted[i].Line.Words[words].Box.Left;
            var (above, below) = (Count(lifted, i, -1, edge), Count(lifted, i, +1, edge));
            if (above == 0 || above != below || edge <= lifted[i].Line.Box.Left)
            {
                continue;
            }

            var label = lifted[i].Line.Words[..words];
            lifted[i - above] = With(lifted[i - above], [.. label, .. lifted[i - above].Line.Words]);
            if (alone)
            {
                lifted.RemoveAt(i);
            }
            else
            {
                lifted[i] = With(lifted[i], lifted[i].Line.Words[words..]);
            }
        }

        return lifted.ToImmutable();
    }

    /// <summary>Words of a label that the line begins with; 0 where it does not.</summary>
    private static int LabelWords(TextLine line)
    {
        for (var w = 1; w <= Math.Min(4, line.Words.Length); w++)
        {
            if ((w == line.Words.Length || line.Words[w].Box.Left - line.Words[w - 1].Box.Right > LabelGap * line.Size)
                && Vocabulary.IsParticular(Folding.Fold(string.Join(' ', line.Words[..w].Select(word => word.Text)))))
            {
                return w;
            }
        }

        return 0;
    }

    /// <summary>Lines above or below that begin at the value's edge, near each other.</summary>
    private static int Count(ImmutableArray<LabelledLine>.Builder lines, int from, int step, double edge)
    {
        var count = 0;
        for (var at = from + step;
            at >= 0 && at < lines.Count && Math.Abs(lines[at].Line.Box.Left - edge) < SameEdge * lines[at].Line.Size
                && lines[at].Line.Page == lines[from].Line.Page; at += step)
        {
            if (lines[step < 0 ? at + 1 : at].Facts.GapAbove is not (> 0 and < FrontLines.NextLine))
            {
                break;
            }

            count++;
        }

        return count;
    }

    private static LabelledLine With(LabelledLine line, ImmutableArray<Word> words)
    {
        var text = line.Line.With(words);
        return line with { Facts = line.Facts with { Line = text, Style = LineStyle.Of(text), Folded = Folding.Fold(text.Text) } };
    }
}
