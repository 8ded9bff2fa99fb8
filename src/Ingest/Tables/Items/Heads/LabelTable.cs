using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Tables.Items.Heads;

/// <summary>
/// A small table at an item's heading of labels with their values, a case's number among them: Sagsnummer, Sagsbehandler, Adgang.
/// </summary>
/// <param name="CaseText">The labels and values that together are a case line.</param>
internal sealed record LabelTable(Table Table, ImmutableArray<LabelPair> Pairs, ImmutableArray<LabelPair> Case, string CaseText)
    : IHeadTable
{
    private const int MostRows = 10;

    /// <summary>Characters.</summary>
    private const int LongestLabel = 40, LongestValue = 120;

    /// <summary>Null where the table is none.</summary>
    public static LabelTable? Read(Table table)
    {
        if (table.ColumnCount is not (2 or 4) || table.RowCount > MostRows || table.Cells.Any(cell => cell.ColumnSpan > 1))
        {
            return null;
        }

        var cells = table.Cells.Where(cell => cell.Text.Length > 0).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).ToList();
        ImmutableArray<LabelPair> pairs = [
            .. cells.Where(cell => IsLabel(cell.Column)).Select(label =>
                new LabelPair(label, cells.Find(cell => cell.Row == label.Row && cell.Column == label.Column + 1)))];
        var values = cells.Count(cell => !IsLabel(cell.Column));
        if (pairs.Count(pair => pair.Value is not null) < values || !pairs.All(IsPair)
            || pairs.FirstOrDefault(pair => CaseNumber.Read(pair.Text)?.Number is not null) is not { } number)
        {
            return null;
        }

        var (found, text) = (ImmutableArray.Create(number), number.Text);
        foreach (var pair in pairs.Where(pair => pair != number && pair.Value is not null && !IsAccess(pair)))
        {
            if (CaseNumber.Read($"{text} {pair.Text}") is { Number: not null })
            {
                (found, text) = (found.Add(pair), $"{text} {pair.Text}");
            }
        }

        return new LabelTable(table, pairs, found, text);
    }

    private static bool IsLabel(int column) => column % 2 == 0;

    private static bool IsPair(LabelPair pair) =>
        pair.Name.Length is > 0 and < LongestLabel && !pair.Name.Any(char.IsDigit) && (pair.Value?.Text.Length ?? 0) < LongestValue;

    /// <summary>
    /// The case in one line, with whether the item is open; its number, where that is in the table, over the title that follows;
    /// then the fields, and whatever else is said.
    /// </summary>
    public IEnumerable<TextLine> Lines(CellLines cells)
    {
        var access = Pairs.FirstOrDefault(IsAccess);
        var item = Pairs.FirstOrDefault(IsItemNumber);
        var text = access is null ? CaseText : $"{CaseText} · {access.Value!.Text}";
        yield return Line(access is null ? Case : Case.Add(access), cells) with { Text = text };
        foreach (var pair in Pairs.Where(pair => pair != access && pair != item && !Case.Contains(pair)))
        {
            if (FieldHeading.KindOf(pair.Name) is not null and not FieldKind.Other && pair.Value is { } value)
            {
                foreach (var line in cells.Of(pair.Label, CellRole.FieldName, CellRole.FieldNameContinued)
                    .Concat(cells.Of(value, CellRole.FieldText, CellRole.FieldText)))
                {
                    yield return line;
                }
            }
            else
            {
                yield return Line([pair], cells) with { Text = pair.Text };
            }
        }

        if (item is not null)
        {
            yield return Line([item], cells);
        }
    }

    private static bool IsAccess(LabelPair pair) => pair.Value is { } value && AccessMark.IsAlone(value.Text);

    private static bool IsItemNumber(LabelPair pair) =>
        Folding.Fold(pair.Name) is var name && (Vocabulary.NumberColumns.Contains(name) || Vocabulary.TitleColumns.Contains(name))
            && pair.Value is { } value && ItemNumber.Read(value.Text) is { Rest.Length: 0 };

    private static TextLine Line(ImmutableArray<LabelPair> pairs, CellLines cells)
    {
        var lines = pairs.SelectMany(pair => pair.Cells).SelectMany(cells.Plain).ToList();
        return lines[0].With([.. lines.SelectMany(line => line.Words)]);
    }
}
