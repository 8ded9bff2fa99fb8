using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Checks.Columns;

/// <summary>What a row's figure should be, by others.</summary>
/// <param name="Tolerance">What the printed decimals of <paramref name="From"/> leave open.</param>
/// <param name="From">The cells that it is reckoned from.</param>
internal sealed record Reckoned(double Value, double Tolerance, ImmutableArray<CellPlace> From);

/// <summary>One way to reckon a column's figures, row by row; null where something is missing.</summary>
internal delegate Reckoned? Reading(int row);
