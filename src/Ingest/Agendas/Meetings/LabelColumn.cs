using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>
/// Labels that are in no list, known by what stands around them: where rows begin with known labels without a colon, each parted from its
/// value in the same way, the other rows of that block begin with labels, too ("Selskab | Bestyrelsen for …" over "Dato | 3. maj").
/// </summary>
internal static class LabelColumn
{
    /// <summary>Known labels that must stand in the column.</summary>
    private const int FewestKnown = 2;

    /// <summary>White between a label and its value, in point sizes.</summary>
    private const double LabelGap = 0.6;

    /// <summary>Left edges of labels, and of values, differ by no more than this, in point sizes.</summary>
    private const double SameEdge = 0.2;

    /// <summary>Type sizes of a block's rows differ by no more than this share.</summary>
    private const double SameSize = 0.1;

    private const int MostLabelWords = 4;

    /// <param name="lines">Known labels joined to their values.</param>
    /// <returns>The lines, each unknown label joined to its value with a colon between them.</returns>
    public static ImmutableArray<LabelledLine> Mark(ImmutableArray<LabelledLine> lines)
    {
        var known = lines.Select(line => Split(line.Line)).Where(split => split is { IsKnown: true }).ToList();
        if (known.Count < FewestKnown)
        {
            return lines;
        }

        var marked = ImmutableArray.CreateBuilder<LabelledLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var isParted = i + 1 < lines.Length && lines[i + 1].Line.IsBeside(lines[i].Line);
            var row = isParted ? lines[i].Line.With([.. lines[i].Line.Words, .. lines[i + 1].Line.Words]) : lines[i].Line;
            var split = Split(row) ?? SplitAt(row, known);
            if (split is { IsKnown: false } or { IsNarrow: true } && known.Count(split.IsSetAs) >= FewestKnown)
            {
                marked.Add(Marked(isParted ? lines[++i] : lines[i], row, split.Words, lines[isParted ? i - 1 : i].Facts.GapAbove));
            }
            else
            {
                marked.Add(lines[i]);
            }
        }

        return marked.ToImmutable();
    }

    private static LabelSplit? Split(TextLine line)
    {
        var words = line.Words;
        for (var w = 1; w <= Math.Min(MostLabelWords, words.Length - 1); w++)
        {
            var isParted = words[w].Box.Left - words[w - 1].Box.Right > LabelGap * line.Size;
            if (isParted || (words[w - 1].Bold && !words[w].Bold))
            {
                return SplitAt(line, w, isParted);
            }
        }

        return null;
    }

    /// <summary>The widest label leaves little white before its value, which begins where the others do.</summary>
    private static LabelSplit? SplitAt(TextLine line, List<LabelSplit?> known)
    {
        var at = Enumerable.Range(1, Math.Max(0, Math.Min(MostLabelWords, line.Words.Length - 1)))
            .FirstOrDefault(
                w => known.Exists(one => one?.ValueLeft is { } left && Math.Abs(line.Words[w].Box.Left - left) < SameEdge * line.Size));
        return at == 0 ? null : SplitAt(line, at, isParted: true) is { IsKnown: true } split ? split with { IsNarrow = true } : null;
    }

    private static LabelSplit? SplitAt(TextLine line, int w, bool isParted)
    {
        var label = string.Join(' ', line.Words[..w].Select(word => word.Text));
        return char.IsUpper(label[0]) && label.All(sign => char.IsLetter(sign) || sign is ' ' or '.' or '/' or '-')
            ? new LabelSplit(w, line.Page, line.Size, line.Words[0].Box.Left, isParted ? line.Words[w].Box.Left : null,
                line.Words[w - 1].Bold && !line.Words[w].Bold, Vocabulary.IsParticular(Folding.Fold(label))) : null;
    }

    private static LabelledLine Marked(LabelledLine line, TextLine row, int words, double gapAbove)
    {
        var marked = row.With(row.Words.SetItem(words - 1, row.Words[words - 1] with { Text = row.Words[words - 1].Text + ":" }));
        return line with { Facts = line.Facts with { Line = marked, Style = LineStyle.Of(marked), Folded = Folding.Fold(marked.Text),
            GapAbove = gapAbove } };
    }

    /// <summary>How a line parts into a label and its value: by white, or by bold type.</summary>
    /// <param name="Words">Of the label.</param>
    /// <param name="Left">Its left edge in points.</param>
    /// <param name="ValueLeft">The value's, where white parts them.</param>
    private sealed record LabelSplit(int Words, int Page, double Size, double Left, double? ValueLeft, bool IsBold, bool IsKnown)
    {
        /// <summary>Less white than parts a label without a colon elsewhere.</summary>
        public bool IsNarrow { get; init; }

        public bool IsSetAs(LabelSplit? other) =>
            other is not null && Page == other.Page && Math.Abs(Size - other.Size) < SameSize * Size
                && Math.Abs(Left - other.Left) < SameEdge * Size
            && ((IsBold && other.IsBold)
                || (ValueLeft is { } mine && other.ValueLeft is { } its && Math.Abs(mine - its) < SameEdge * Size));
    }
}
