using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Words;

/// <summary>A word (or the part of one on a ruling's side) with what placing it in a grid needs.</summary>
/// <param name="Baseline">y of its baseline in points; x where the word is turned.</param>
/// <param name="Turn">Quarter turns against the reading direction.</param>
internal sealed record PlacedWord(
    string Text, Box Box, double Baseline, double Size, bool Bold, int Turn, ImmutableArray<int> Glyphs)
{
    /// <summary>Struck out: it holds its place in the grid and is in no cell's text.</summary>
    public bool Struck { get; init; }

    /// <summary>Runs across the reading direction.</summary>
    public bool Turned => Turn is 1 or 3;

    public double MiddleX => Box.MiddleX;

    /// <summary>Middle of the small letters, which tells lines apart better than the ink's own middle.</summary>
    public double MiddleY => Turned ? Box.MiddleY : Baseline + (0.25 * Size);
}
