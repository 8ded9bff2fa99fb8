using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Words;

/// <summary>Words of one slanted line without a gap between them.</summary>
/// <param name="Words">Each with its glyphs; the boxes are round the ink.</param>
/// <param name="Starts">Where each word's baseline starts.</param>
/// <param name="Ends">Where it ends.</param>
/// <param name="Cosine">Of the angle by which the text climbs.</param>
/// <param name="Sine">Below 0 where it falls.</param>
internal sealed record SlantedRun(ImmutableArray<PlacedWord> Words, ImmutableArray<(double X, double Y)> Starts,
    ImmutableArray<(double X, double Y)> Ends, double Cosine, double Sine)
{
    /// <summary>A text that runs straight up (turn 1) or down (turn 3).</summary>
    public static SlantedRun Of(TextRun turned)
    {
        var up = turned.Words[0].Turn == 1;
        return new SlantedRun(
            turned.Words, [.. turned.Words.Select(word => (word.Baseline, up ? word.Box.Bottom : word.Box.Top))],
            [.. turned.Words.Select(word => (word.Baseline, up ? word.Box.Top : word.Box.Bottom))], 0, up ? 1 : -1);
    }

    public double Size => Words[0].Size;

    /// <summary>Where the text begins along its own direction, in points from the origin's place.</summary>
    public double From => (Starts[0].X * Cosine) + (Starts[0].Y * Sine);

    /// <summary>Where it ends.</summary>
    public double To => (Ends[^1].X * Cosine) + (Ends[^1].Y * Sine);

    /// <summary>Its baseline's distance from the origin, to the left of its direction.</summary>
    public double Across => (Starts[0].Y * Cosine) - (Starts[0].X * Sine);

    /// <summary>The lower end of its baseline.</summary>
    public (double X, double Y) Foot => Sine > 0 ? Starts[0] : Ends[^1];

    /// <summary>x at which the middle of its small letters, gone on along the text, comes down to <paramref name="y"/>.</summary>
    public double At(double y) => Foot.X - ((Foot.Y - y) * Cosine / Sine) - (0.35 * Size / Sine);

    /// <summary>
    /// The same standing upright on what is below it, as a turned text: every point goes along the slope to its place over
    /// <paramref name="y"/>.
    /// </summary>
    /// <param name="right">By how much it is moved, in points.</param>
    public TextRun Upright(double y, double right)
    {
        var words = ImmutableArray.CreateBuilder<PlacedWord>(Words.Length);
        var (middle, half) = (At(y) + right, 0.35 * Size / Math.Abs(Sine));
        for (var i = 0; i < Words.Length; i++)
        {
            var box = new Box(middle - half, Math.Min(Starts[i].Y, Ends[i].Y), middle + half, Math.Max(Starts[i].Y, Ends[i].Y));
            words.Add(Words[i] with { Box = box, Baseline = middle + (0.35 * Size / Sine), Turn = Sine > 0 ? 1 : 3 });
        }

        return TextRun.Of(words);
    }
}
