using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;

namespace Ingest.Corpus.Typesetting;

/// <summary>One document's inks, chosen inside what its family allows.</summary>
internal sealed record Looks(DrawnInk Body, DrawnInk Title, DrawnInk Section, DrawnInk Heading, DrawnInk Inner, DrawnInk Case,
    float Leading, bool Hyphenate,
    float HeadingSize)
{
    /// <summary>The ink of a field's heading in another form than the family's.</summary>
    public DrawnInk HeadingAs(FieldForm form) => Formed(form, Heading.Family, HeadingSize, Title.Color);

    public static Looks Make(LayoutFamily family, Dice dice)
    {
        var type = family.Type;
        var body = dice.Pick(type.Body);
        var display = type.Heading.IsDefaultOrEmpty ? body : dice.Pick(type.Heading);
        var size = type.MinSize + (dice.Between(0, (int)((type.MaxSize - type.MinSize) * 2)) / 2f);
        var item = family.Item;
        var plain = new DrawnInk(body, size);
        return new(
            plain,
            new(display, size + item.SizeUp, item.Bold, Underline: item.Underline, Color: item.Color),
            new(display, size + item.SectionSizeUp, true, Color: item.Color),
            Formed(family.Fields.Form, display, size + family.Fields.SizeUp, item.Color),
            Formed(family.Fields.Inner, body, size, 0),
            new(body, Math.Max(7, size + family.Case.SizeUp), family.Case.Bold, family.Case.Italic),
            type.Leading,
            type.Hyphenate || dice.Chance(0.25),
            size + family.Fields.SizeUp);
    }

    private static DrawnInk Formed(FieldForm form, TypeFamily family, float size, uint color) => form switch
    {
        FieldForm.Plain or FieldForm.Upper or FieldForm.RunInPlain => new(family, size),
        FieldForm.Underlined => new(family, size, Underline: true),
        FieldForm.Italic => new(family, size, Italic: true),
        FieldForm.Larger => new(family, size + 2.5f, Color: color),
        FieldForm.Spaced => new(family, size, true, Color: color, Tracking: 0.22f),
        FieldForm.SmallUpper => new(family, size - 1.5f, true, Color: color, Tracking: 0.05f),
        _ => new(family, size, true, Color: color),
    };
}
