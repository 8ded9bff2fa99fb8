using System.Collections.Immutable;
using Ingest.Corpus.Drawing;

namespace Ingest.Corpus.Families.Grammar;

/// <summary>Page, type, glyphs, tables and lists.</summary>
internal static class LookChoices
{
    public static PageStyle Page(Dice dice, int columns)
    {
        var left = dice.Between(55, 95);
        var right = dice.Chance(0.7) ? left : dice.Between(40, 150);
        return columns > 1 ? new(Left: dice.Between(40, 55), Right: dice.Between(40, 55), Top: dice.Between(60, 90),
                Bottom: dice.Between(55, 80), Columns: columns, Gutter: dice.Between(16, 28))
            : new(Left: left, Right: right, Top: dice.Between(50, 115), Bottom: dice.Between(55, 90));
    }

    public static TypeStyle Type(Dice dice, int columns)
    {
        var size = columns > 1 ? dice.Pick([8.5f, 9f, 9.5f]) : dice.Pick([9f, 9.5f, 10f, 10.5f, 11f, 12f]);
        ImmutableArray<TypeFamily> faces = [.. Enum.GetValues<TypeFamily>()];
        return new([dice.Pick(faces)], size, size + 0.5f, dice.Between(115, 140) / 100f,
            dice.Weigh((4, Justification.None), (2, Justification.Words), (0.5, Justification.Letters)), dice.Chance(0.3),
            dice.Between(0, 13), dice.Weigh((6, 0f), (1, 12f)), dice.Chance(0.2) ? [dice.Pick(faces)] : default,
            BodyIndent: columns == 1 ? dice.Weigh((6, 0f), (1, 24f)) : 0);
    }

    public static GlyphStyle Glyphs(Dice dice) => new(
        dice.Weigh((4, SpaceHabit.Glyphs), (2, SpaceHabit.None), (1, SpaceHabit.EachGlyph)),
        dice.Weigh((5, DrawOrder.Reading), (1, DrawOrder.FurnitureFirst), (1, DrawOrder.BottomUp), (0.5, DrawOrder.Shuffled)),
        dice.Chance(0.2), dice.Chance(0.4), dice.Weigh((5, 0.0), (1, 0.02)), dice.Weigh((5, 0.0), (1, 0.01)));

    public static TableStyle Table(Dice dice) => new(
        dice.Pick([.. Enum.GetValues<TableRules>()]), dice.Chance(0.7), dice.Chance(0.4), dice.Chance(0.3), dice.Pick([0.15, 0.3]),
        dice.Pick([0f, 0.5f, 1f]), dice.Chance(0.3), 0.4, dice.Chance(0.05));

    public static ListStyle List(Dice dice) =>
        new(dice.Pick([.. Enum.GetValues<ListForm>()]), dice.Between(0, 18), dice.Between(10, 16), dice.Between(0, 4));
}
