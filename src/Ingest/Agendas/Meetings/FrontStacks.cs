using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>
/// Lines that stand in two stacks beside each other, with baselines of their own: the day, the hour and the place at the right of the body
/// and the title. Read by height they alternate; each stack is put together again.
/// </summary>
internal static class FrontStacks
{
    /// <summary>Lines of each stack.</summary>
    private const int FewestLines = 2;

    public static ImmutableArray<LabelledLine> Apart(ImmutableArray<LabelledLine> lines)
    {
        var apart = ImmutableArray.CreateBuilder<LabelledLine>(lines.Length);
        for (var i = 0; i < lines.Length;)
        {
            var (left, right) = From(lines, i);
            if (left.Count >= FewestLines && right.Count >= FewestLines && !left.Exists(IsLabel) && Alternate(lines, i, left, right))
            {
                apart.AddRange(Spaced(left, Leading(lines)));
                apart.AddRange(Spaced(right, Leading(lines)));
                i += left.Count + right.Count;
            }
            else
            {
                apart.Add(lines[i++]);
            }
        }

        return apart.ToImmutable();
    }

    /// <summary>Lines from the given one on, as long as a strip of white runs between those at the left and those at the right.</summary>
    private static (List<LabelledLine> Left, List<LabelledLine> Right) From(ImmutableArray<LabelledLine> lines, int first)
    {
        var (left, right) = (new List<LabelledLine>(), new List<LabelledLine>());
        if (first + 1 >= lines.Length)
        {
            return (left, right);
        }

        var (a, b) = (lines[first].Line.Box, lines[first + 1].Line.Box);
        var (end, begin) = (Math.Min(a.Right, b.Right), Math.Max(a.Left, b.Left));
        for (var i = first; i < lines.Length && end < begin && lines[i].Line.Page == lines[first].Line.Page; i++)
        {
            var box = lines[i].Line.Box;
            if (box.Right < begin)
            {
                left.Add(lines[i]);
                end = Math.Max(end, box.Right);
            }
            else if (box.Left > end)
            {
                right.Add(lines[i]);
                begin = Math.Min(begin, box.Left);
            }
            else
            {
                break;
            }
        }

        return (left, right);
    }

    private static bool IsLabel(LabelledLine line) => line.Line.Text.EndsWith(':') || Vocabulary.IsParticular(line.Facts.Folded);

    /// <summary>They are not one stack after the other already.</summary>
    private static bool Alternate(ImmutableArray<LabelledLine> lines, int first, List<LabelledLine> left, List<LabelledLine> right) =>
        !lines.AsSpan().Slice(first, left.Count).SequenceEqual([.. left])
            && !lines.AsSpan().Slice(first, right.Count).SequenceEqual([.. right]);

    /// <summary>Points of a leading, from a line that is so many below another.</summary>
    private static double Leading(ImmutableArray<LabelledLine> lines)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Facts.GapAbove > 0 && lines[i - 1].Line.Foot > lines[i].Line.Baseline)
            {
                return (lines[i - 1].Line.Foot - lines[i].Line.Baseline) / lines[i].Facts.GapAbove;
            }
        }

        return lines[0].Line.Size;
    }

    private static IEnumerable<LabelledLine> Spaced(List<LabelledLine> stack, double leading) =>
        stack.Select((line, i) => i == 0 ? line : line with
        {
            Facts = line.Facts with { GapAbove = (stack[i - 1].Line.Foot - line.Line.Baseline) / leading },
        });
}
