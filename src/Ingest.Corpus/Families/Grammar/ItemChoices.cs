namespace Ingest.Corpus.Families.Grammar;

/// <summary>How an item is numbered and headed, and where its case stands.</summary>
internal static class ItemChoices
{
    public static ItemStyle Draw(Dice dice, ItemLength length, int columns)
    {
        var number = dice.Weigh(
            (8, NumberForm.Dotted), (4, NumberForm.Bare), (3, NumberForm.Punkt), (3, NumberForm.Pkt), (1, NumberForm.SagUpper),
            (1.5, NumberForm.SagNr), (1, NumberForm.Nr), (1, NumberForm.Dash), (0.5, NumberForm.ParagraphSign), (0.7, NumberForm.Letter),
            (1, NumberForm.None), (0.5, NumberForm.Glued), (1, NumberForm.PunktNr), (1, NumberForm.Sag), (0.7, NumberForm.Roman),
            (1, NumberForm.Ad), (1, NumberForm.AdPunkt), (1.5, NumberForm.Paren), (2, NumberForm.Sections), (1, NumberForm.SectionsBare));
        var sections = number is NumberForm.Dotted or NumberForm.Pkt or NumberForm.Punkt && length == ItemLength.Full && dice.Chance(0.15)
            ? dice.Pick([SectionForm.Lettered, SectionForm.Roman, SectionForm.OpenAndClosed]) : SectionForm.None;
        var form = dice.Weigh(
            (6, HeadingForm.Inline), (4, HeadingForm.Hanging),
            (columns == 1 && IsShort(number) ? 2 : 0, HeadingForm.Margin), (1.5, HeadingForm.NumberAbove),
            (1, HeadingForm.Boxed), (1, HeadingForm.Band), (1, HeadingForm.Centered),
            (length == ItemLength.Terse ? 1.5 : 0, HeadingForm.RunIn));
        var bold = dice.Chance(0.8);
        var sizeUp = dice.Weigh((3, 0f), (2, 1f), (2, 2f), (1, 4f), (0.5, 7f));
        var stands = bold || sizeUp >= 2 || length == ItemLength.Titles;
        var underline = dice.Chance(stands ? 0.1 : 0.6);
        var upper = dice.Chance(!stands && !underline ? 0.8 : 0.1);
        return new(number, form, bold, sizeUp, upper, underline,
            Running: sections == SectionForm.None && number is not (NumberForm.Roman or NumberForm.Letter) && dice.Chance(0.3),
            Above: dice.Between(10, 32),
            PageEach: length == ItemLength.Full && dice.Chance(0.12), RuleBelow: dice.Chance(0.1), RuleAbove: dice.Chance(0.15),
            Color: dice.Weigh((6, 0u), (1, 0x1F4E79u), (1, 0x7A1F1Fu), (1, 0x205060u), (1, 0x555555u)),
            SectionSizeUp: Math.Max(sizeUp + 2, 4), Sections: sections, Restart: sections != SectionForm.None && dice.Chance(0.4),
            Unnumbered: stands && sections == SectionForm.None && dice.Chance(0.15) ? 0.2 : 0);
    }

    /// <summary>Finds room in a page's margin.</summary>
    private static bool IsShort(NumberForm number) => number is NumberForm.Dotted or NumberForm.Bare or NumberForm.Dash
        or NumberForm.ParagraphSign or NumberForm.Letter or NumberForm.Roman or NumberForm.Paren or NumberForm.Sections
        or NumberForm.SectionsBare;

    public static CaseStyle Case(Dice dice, ItemLength length)
    {
        if (dice.Chance(length == ItemLength.Full ? 0.2 : 0.8))
        {
            return new();
        }

        var form = dice.Pick([CaseForm.SagHandler, CaseForm.SagsnrLabel, CaseForm.SagsnrAndDocument, CaseForm.Emn, CaseForm.JournalNumber,
            CaseForm.Slash, CaseForm.SlashInitials, CaseForm.Region, CaseForm.SagNr, CaseForm.LabelColumns, CaseForm.InitialsLine]);
        return new(form, Above: dice.Chance(0.12), Share: dice.Pick([1.0, 0.9, 0.6]), Italic: dice.Chance(0.15), Bold: dice.Chance(0.12),
            SizeUp: dice.Weigh((3, 0f), (2, -1f), (1, -2f)));
    }
}
