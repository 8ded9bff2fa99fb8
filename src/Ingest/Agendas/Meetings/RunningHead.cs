using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>
/// A running head that says what a front page else would: the body, the day, the time and the place, in lines near each other, often in
/// columns. Its pieces are what white parts.
/// </summary>
internal static partial class RunningHead
{
    /// <summary>White between two pieces of a line, in point sizes: more than any between words.</summary>
    private const double PieceGap = 1.2;

    /// <summary>Baselines of its lines are no farther from the one that names the body, in point sizes.</summary>
    private const double Reach = 4.5;

    /// <returns>Of the first page that has such lines, top to bottom; none where no line names a body.</returns>
    public static ImmutableArray<string> Pieces(ImmutableArray<TextLine> furniture)
    {
        var head = furniture.FirstOrDefault(line => PiecesOf(line).Any(BodyWords.Name));
        return head is null
            ? [] : [.. furniture.Where(
                line => line.Page == head.Page && line.Turn == 0 && Math.Abs(line.Baseline - head.Baseline) <= Reach * head.Size)
                .SelectMany(PiecesOf)];
    }

    /// <summary>
    /// The name with whose body it is, where a running head has that in a line of its own below: "Den fælles Havnekommission" over "for
    /// Skovby og Ådal Kommuner". Null where nothing of the kind stands there.
    /// </summary>
    public static string? InFull(string name, ImmutableArray<TextLine> furniture)
    {
        var line = furniture.FirstOrDefault(one => one.Turn == 0 && PiecesOf(one).FirstOrDefault() == name);
        var below = line is null ? null : furniture.FirstOrDefault(one => one.Page == line.Page && one.Turn == 0
            && line.Baseline - one.Baseline is var drop && drop > 0 && drop < Leading * line.Size
            && Math.Abs(one.Box.Left - line.Box.Left) < SameEdge * line.Size);
        return below is not null && PiecesOf(below).FirstOrDefault() is { } whose && WhoseItIs().IsMatch(whose) ? $"{name} {whose}" : null;
    }

    /// <summary>Baselines of a line and the one that it runs over to, in point sizes.</summary>
    private const double Leading = 1.6;

    /// <summary>Left edges of the two differ by no more than this, in point sizes.</summary>
    private const double SameEdge = 0.3;

    [GeneratedRegex(@"^(?:for|i|på|ved|af) \p{Lu}[\p{L} ,.&-]{2,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex WhoseItIs();

    public static IEnumerable<string> PiecesOf(TextLine line)
    {
        var from = 0;
        for (var at = 1; at <= line.Words.Length; at++)
        {
            if (at == line.Words.Length || line.Words[at].Box.Left - line.Words[at - 1].Box.Right > PieceGap * line.Size)
            {
                yield return string.Join(' ', line.Words[from..at].Select(word => word.Text));
                from = at;
            }
        }
    }

    /// <summary>What stands behind one of the labels in a piece: "Kl. 14.00 Sted: Genbrugscentret".</summary>
    public static string? After(string piece, ISet<string> labels)
    {
        var words = piece.Split(' ');
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (words[at].EndsWith(':') && labels.Contains(Folding.Fold(words[at].TrimEnd(':'))))
            {
                var end = Array.FindIndex(words, at + 1, word => word.EndsWith(':'));
                return string.Join(' ', words[(at + 1)..(end < 0 ? words.Length : end)]);
            }
        }

        return null;
    }
}
