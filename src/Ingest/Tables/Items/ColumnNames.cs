using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Tables.Items;

/// <summary>The names over the columns of a table of items.</summary>
internal static class ColumnNames
{
    /// <summary>Whether a row names columns as agendas and minutes do.</summary>
    public static bool Are(ImmutableArray<TableCell> cells) =>
        cells.Length > 1 && (IsOfWords(cells[0].Text) || IsOfWords(cells[1].Text)) && cells.All(cell => Name(cell).Length < LongestName)
            && IsTitle(cells) && cells.Skip(1).Any(IsKnown);

    /// <summary>The row names a column of titles, and one of what was said or decided of them.</summary>
    public static bool AreOfMinutes(ImmutableArray<TableCell> cells) =>
        Are(cells) && cells.Any(cell => Parts(cell).Any(Vocabulary.TitleColumns.Contains)) && cells.Skip(1).Any(IsOfMinutes);

    /// <summary>A column that has a figure or a date for each item.</summary>
    public static bool IsAside(TableCell name) => Parts(name).Any(Vocabulary.AsideColumns.Contains);

    /// <summary>A column of titles, with or without their numbers.</summary>
    public static bool IsOfTitles(TableCell name) => Parts(name).Any(Vocabulary.TitleColumns.Contains);

    private static bool IsTitle(ImmutableArray<TableCell> cells) =>
        cells.Take(2)
            .Any(cell => Parts(cell).Any(part => Vocabulary.TitleColumns.Contains(part) || Vocabulary.NumberColumns.Contains(part)));

    private static bool IsKnown(TableCell name) =>
        IsOfMinutes(name) || IsAside(name)
            || Parts(name).Any(part => Vocabulary.TitleColumns.Contains(part) || Vocabulary.FieldHeadings.ContainsKey(part));

    private static bool IsOfMinutes(TableCell name) => Parts(name).Any(part => Vocabulary.MinutesColumns.Contains(part)
        || (Vocabulary.FieldHeadings.TryGetValue(part, out var kind) && kind == FieldKind.Decision));

    /// <summary>"Referat/beslutning" and "Drøftelse og konklusion" name a column by two words, each of which is one.</summary>
    private static IEnumerable<string> Parts(TableCell name)
    {
        if (!IsOfWords(name.Text))
        {
            return [];
        }

        var folded = Folding.Fold(Name(name)).TrimEnd(' ', ':', '.');
        return folded.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Trim(':', '.', ' ').Replace("pkt. ", "pkt ", StringComparison.Ordinal)).Append(folded);
    }

    /// <summary>"Proces (hvordan behandler vi emnet?)": what stands in brackets behind a name explains it.</summary>
    private static string Name(TableCell cell) =>
        cell.Text.IndexOf('(', StringComparison.Ordinal) is var bracket and > 0 ? cell.Text[..bracket].TrimEnd() : cell.Text;

    /// <summary>Every name has a letter, or one of the signs for a number; most cells of most tables have figures alone.</summary>
    private static bool IsOfWords(string text)
    {
        foreach (var sign in text)
        {
            if (char.IsLetter(sign) || sign is '#' or '§')
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Between = ["/", " og ", ",", " - ", "&"];

    /// <summary>Characters.</summary>
    private const int LongestName = 60;
}
