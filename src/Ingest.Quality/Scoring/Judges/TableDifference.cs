using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring.Judges;

/// <summary>Names the headers, rows and cells in which two paired tables part.</summary>
internal static class TableDifference
{
    /// <summary>A table that went wrong as a whole need not fill the page.</summary>
    private const int MostCells = 12;

    public static ImmutableArray<Difference> List(string heading, TruthTable expected, AgendaTable came, TableGrid wanted, TableGrid got)
    {
        var all = Headers(heading, expected, came, wanted, got).Concat(Rows(heading, expected, came, wanted, got)).ToList();
        var shown = all.Take(MostCells);
        return all.Count <= MostCells
            ? [.. shown]
            : [.. shown,
                new(heading, "cells", DifferenceKind.Note, null, null,
                    FormattableString.Invariant($"and {all.Count - MostCells} more differences in this table"))];
    }

    private static IEnumerable<Difference> Headers(string heading, TruthTable expected, AgendaTable came, TableGrid wanted, TableGrid got)
    {
        if (!wanted.Headers.SequenceEqual(got.Headers, StringComparer.Ordinal))
        {
            yield return new(
                heading,
                FormattableString.Invariant($"headers ({wanted.Headers.Length} and {got.Headers.Length})"),
                DifferenceKind.Differs,
                string.Join(" | ", expected.Columns.Select(column => column.Header)),
                string.Join(" | ", came.Columns.Select(column => column.Header)));
        }
        else if (!expected.Columns.Select(column => column.Unit)
            .SequenceEqual(came.Columns.Select(column => column.Unit), StringComparer.Ordinal))
        {
            yield return new(
                heading,
                "units",
                DifferenceKind.Note,
                string.Join(" | ", expected.Columns.Select(column => column.Unit ?? "-")),
                string.Join(" | ", came.Columns.Select(column => column.Unit ?? "-")));
        }
    }

    private static IEnumerable<Difference> Rows(string heading, TruthTable expected, AgendaTable came, TableGrid wanted, TableGrid got)
    {
        var pairs = SequenceAlignment.Align(wanted.Texts.Length, got.Texts.Length, (e, c) => Weight(wanted.Texts[e], got.Texts[c], e == c));
        foreach (var (e, c) in pairs)
        {
            if (e == Pair.None || c == Pair.None)
            {
                var row = FormattableString.Invariant($"row {(e == Pair.None ? c : e) + 1}");
                yield return new(
                    heading,
                    row,
                    e == Pair.None ? DifferenceKind.Invented : DifferenceKind.Missing,
                    e == Pair.None ? null : string.Join(" | ", wanted.Texts[e]),
                    c == Pair.None ? null : string.Join(" | ", got.Texts[c]));
                continue;
            }

            for (var column = 0; column < Math.Max(wanted.Texts[e].Length, got.Texts[c].Length); column++)
            {
                var (a, b) = (wanted.Texts[e].ElementAtOrDefault(column), got.Texts[c].ElementAtOrDefault(column));
                var place =
                    FormattableString.Invariant($"row {e + 1} \"{Short(wanted.Texts[e].FirstOrDefault() ?? "")}\", column {column + 1}");
                if (!string.Equals(a ?? "", b ?? "", StringComparison.Ordinal))
                {
                    yield return new(heading, place, DifferenceKind.Differs, a, b);
                }
                else if (a is not null && b is not null && Value(expected.Rows[e][column]) is var x && Value(came.Rows[c][column]) is var y
                    && !string.Equals(x, y, StringComparison.Ordinal))
                {
                    yield return new(heading, place + " value", DifferenceKind.Differs, x, y);
                }
            }
        }
    }

    private static double Weight(string[] expected, string[] came, bool sameRow)
    {
        var same = expected.Zip(came)
            .Count(cells => cells.First.Length > 0 && string.Equals(cells.First, cells.Second, StringComparison.Ordinal));
        return same + (sameRow ? 0.1 : 0);
    }

    private static string? Value(TruthCell cell) => cell.Number is { } number ? FormattableString.Invariant($"{number:R}") : cell.Date;

    private static string? Value(Cell cell) => cell.Number is { } number ? FormattableString.Invariant($"{number:R}") : cell.Date;

    private static string Short(string text) => text.Length <= 30 ? text : text[..29] + "…";
}
