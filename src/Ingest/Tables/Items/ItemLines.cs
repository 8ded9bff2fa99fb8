using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Items;

/// <summary>
/// An item's cells as lines in reading order: number and title, the text under it, then each column's or row's name and text.
/// </summary>
internal static class ItemLines
{
    public static IEnumerable<TextLine> Of(ItemCells item, CellLines cells)
    {
        var title = cells.Of(item.Title, CellRole.Title, CellRole.TitleContinued).ToImmutableArray();
        if (title.IsEmpty)
        {
            return [];
        }

        var more = item.MoreTitle.SelectMany(cell => cells.Of(cell, CellRole.TitleContinued, CellRole.TitleContinued)).ToImmutableArray();
        var count = TitleLines.Count(title);
        var goesOn = !more.IsEmpty && count == title.Length && TitleLines.AreAlike(title[0], more[0]);
        var (number, slot) = Ordered(item.Number is null ? [] : [.. cells.Of(item.Number, CellRole.Title, CellRole.Title)]);
        return [
            WithNumber(title[0], item, number), .. title[1..count],
            .. goesOn ? more : [],
            .. slot.Select(line => line with { Cell = CellRole.ItemText }),
            .. title[count..].Concat(goesOn ? [] : more).Select(line => line with { Cell = CellRole.ItemText }),
            .. item.Fields.SelectMany(field => Of(field, cells)),
        ];
    }

    private static IEnumerable<TextLine> Of(ItemField field, CellLines cells)
    {
        var role = field.Name is null ? CellRole.ItemText : CellRole.FieldText;
        var name = field.Name is null ? [] : cells.Of(field.Name, CellRole.FieldName, CellRole.FieldNameContinued, field.NamesColumn);
        return name.Concat(field.Cells.SelectMany(cell => cells.Of(cell, role, role)));
    }

    /// <summary>The lines of a number's cell, and apart from them when the item is dealt with: that is no part of the title.</summary>
    private static (ImmutableArray<TextLine> Number, ImmutableArray<TextLine> Slot) Parted(ImmutableArray<TextLine> lines)
    {
        if (lines.IsEmpty)
        {
            return (lines, []);
        }

        var words = lines[0].Words;
        string Text(int from, int to) => string.Join(' ', words[from..to].Select(word => word.Text));
        var cut = Enumerable.Range(1, words.Length - 1)
            .FirstOrDefault(at => TimeSlot.IsWhole(Text(at, words.Length)) && ItemNumber.Read(Text(0, at)) is not null);
        return cut > 0 ? ([lines[0].Part(0, cut)], [lines[0].Part(cut, words.Length), .. lines[1..]])
            : lines.Skip(1).All(line => TimeSlot.IsWhole(line.Text)) ? (lines[..1], lines[1..]) : (lines, []);
    }

    /// <summary>A slot that can be read before the number, "18.30-18.35 Pkt. 1", goes there; another is text under the title.</summary>
    private static (ImmutableArray<TextLine> Number, ImmutableArray<TextLine> Slot) Ordered(ImmutableArray<TextLine> lines) =>
        Parted(lines) is var (number, slot) && slot is [var only] && TimeSlot.Before($"{only.Text} {number[0].Text}") > 0
            ? ([only, .. number], []) : (number, slot);

    private static TextLine WithNumber(TextLine title, ItemCells item, ImmutableArray<TextLine> number)
    {
        if (item.Number is null)
        {
            return title;
        }

        var whole = title.With([.. number.SelectMany(line => line.Words), .. title.Words]);
        whole = whole with { Bold = title.Bold, Italic = title.Italic,
            Struck = [.. number.SelectMany(line => line.Struck),
                .. title.Struck.Select(struck => struck with { At = struck.At + whole.Text.Length - title.Text.Length })] };
        var printed = ItemNumber.Read(item.Number.Text)?.Printed;

        // The cell's border parts number and title, so that also "3 | 2 ansøgninger" is a number and a title.
        return ItemNumber.Read(whole.Text)?.Printed == printed ? whole : whole with { Text = $"{printed}. {title.Text}" };
    }
}
