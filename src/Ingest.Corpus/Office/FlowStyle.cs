using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;

namespace Ingest.Corpus.Office;

/// <summary>How one document looks that another program sets.</summary>
/// <param name="Size">Points.</param>
/// <param name="ItemUp">Points more for an item's heading.</param>
/// <param name="Margin">Centimetres at the sides.</param>
/// <param name="Hanging">An item's further heading lines stand under its title.</param>
/// <param name="Header">A running header, or null.</param>
/// <param name="Rules">A table has rules.</param>
internal sealed record FlowStyle(
    string Font, int Size, float ItemUp, uint Color, double Margin, bool Justify, bool Hanging, bool Band, bool RuleAbove, bool Rules,
    string? Header,
    FieldForm Field, FieldForm Inner, bool ItemBold, bool ItemUnderline)
{
    public static FlowStyle Make(LayoutFamily family, Scene scene, Dice dice) => new(
        dice.Pick<string>(["Liberation Sans", "Liberation Serif", "Carlito", "Caladea", "Open Sans", "Lato", "Roboto", "DejaVu Sans"]),
        dice.Between(9, 12), family.Item.SizeUp, family.Item.Color, dice.Between(14, 32) / 10.0, dice.Chance(0.3),
        family.Item.Form == HeadingForm.Hanging,
        family.Item.Form is HeadingForm.Band or HeadingForm.Boxed, family.Item.RuleAbove,
        family.Table.Rules is not (TableRules.None or TableRules.Semi),
        dice.Chance(0.6) ? $"{scene.Organisation} - {scene.Body}" : null, family.Fields.Form, family.Fields.Inner, family.Item.Bold,
        family.Item.Underline);

    public static bool IsBold(FieldForm form) =>
        form is not (FieldForm.Plain or FieldForm.Upper or FieldForm.RunInPlain or FieldForm.Underlined or FieldForm.Italic
            or FieldForm.Larger);
}
