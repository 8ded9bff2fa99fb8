using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

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
        var goesOn = !more.IsEmpty && TitleLines.AreAlike(title[0], more[0]);
        var count = goesOn ? title.Length : TitleLines.Count(title);
        var heading = title[..count].SetItem(0, WithNumber(title[0], item, cells));
        return [
            .. heading,
            .. goesOn ? more : [],
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

    private static TextLine WithNumber(TextLine title, ItemCells item, CellLines cells)
    {
        if (item.Number is null)
        {
            return title;
        }

        var number = cells.Of(item.Number, CellRole.Title, CellRole.Title).ToList();
        var whole = title.With([.. number.SelectMany(line => line.Words), .. title.Words]);
        whole = whole with { Bold = title.Bold, Italic = title.Italic,
            Struck = [.. number.SelectMany(line => line.Struck),
                .. title.Struck.Select(struck => struck with { At = struck.At + whole.Text.Length - title.Text.Length })] };
        var printed = ItemNumber.Read(item.Number.Text)?.Printed;

        // The cell's border parts number and title, so that also "3 | 2 ansøgninger" is a number and a title.
        return ItemNumber.Read(whole.Text)?.Printed == printed ? whole : whole with { Text = $"{printed}. {title.Text}" };
    }
}
