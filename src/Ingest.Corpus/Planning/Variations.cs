using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Content;
using Ingest.Corpus.Families;
using Ingest.Model.Output;

namespace Ingest.Corpus.Planning;

/// <summary>
/// What some bodies do to an item's text: bold paragraphs, notes at the page's foot, numbered headings that are no points.
/// </summary>
internal sealed class Variations(LayoutFamily family, Dice dice)
{
    private int _notes;

    public ImmutableArray<PlannedField> Of(ImmutableArray<PlannedField> fields, SlotFiller filler)
    {
        if (family.Fields.NumberedInner)
        {
            fields = [.. fields.Select(f => f.Kind == FieldKind.Presentation ? f with { Blocks = Numbered(f.Blocks) } : f)];
        }

        if (family.Fields.BoldShare > 0)
        {
            fields = [.. fields.Select(f => f.Kind is FieldKind.Presentation or FieldKind.Body or FieldKind.Background
                ? f with { Blocks = [
                    .. f.Blocks.Select(b => b is PlannedParagraph p && dice.Chance(family.Fields.BoldShare) ? p with { Bold = true } : b)] }
                    : f)];
        }

        if (family.Fields.BoldDecision)
        {
            fields = [.. fields.Select(f => f.Kind == FieldKind.Decision
                ? f with { Blocks = [.. f.Blocks.Select(b => b is PlannedParagraph p ? p with { Bold = true } : b)] } : f)];
        }

        return family.Footnotes > 0 ? [.. fields.Select(f => Noted(f, filler))] : fields;
    }

    /// <summary>"1. Baggrund", "2. Økonomi": a heading before the first words, others between.</summary>
    private ImmutableArray<PlannedBlock> Numbered(ImmutableArray<PlannedBlock> blocks)
    {
        var names = new Queue<string>(dice.Shuffle(ContentLibrary.Shared.Pool("nummer-rubrik").RemoveAt(0)).Insert(0, "Baggrund"));
        var numbered = ImmutableArray.CreateBuilder<PlannedBlock>();
        var number = 0;
        var since = 0;
        foreach (var block in blocks)
        {
            if (block is PlannedHeading heading)
            {
                Head(heading.Text);
                continue;
            }

            var follows = since > 0 && block is PlannedParagraph { Text: var text } && !char.IsLower(text[0])
                && numbered[^1] is PlannedParagraph { Text: [.., '.'] };
            if (names.Count > 4 && (numbered.Count == 0 || (follows && dice.Chance(0.45))))
            {
                Head(names.Dequeue());
            }

            numbered.Add(block);
            since++;
        }

        return numbered.ToImmutable();

        void Head(string words)
        {
            numbered.Add(new PlannedHeading(string.Create(CultureInfo.InvariantCulture, $"{++number}. {words}")));
            since = 0;
        }
    }

    /// <summary>A reader may leave the note's mark or the note out, or have the note last in the text.</summary>
    private PlannedField Noted(PlannedField field, SlotFiller filler)
    {
        if (field.Kind is not (FieldKind.Presentation or FieldKind.Body or FieldKind.Background or FieldKind.Economy))
        {
            return field;
        }

        var first = _notes;
        var blocks =
            field.Blocks.Select(
                b => b is PlannedParagraph { Text: [.., '.'] } p && dice.Chance(family.Footnotes)
                    && !p.Text.Contains("](", StringComparison.Ordinal)
            ? p with { Note = ((++_notes).ToString(CultureInfo.InvariantCulture),
                filler.Fill(dice.Pick(ContentLibrary.Shared.Pool("fodnote")))) } : b).ToImmutableArray();
        if (_notes == first)
        {
            return field;
        }

        ImmutableArray<PlannedBlock> foot = [.. blocks.OfType<PlannedParagraph>().Where(p => p.Note is not null)
            .Select(p => new PlannedParagraph($"{p.Note!.Value.Number} {p.Note.Value.Words}"))];
        return field with { Blocks = blocks,
            Accept = [Blocks.Text(field.Blocks), Blocks.Text(blocks.AddRange(foot)), Blocks.Text(field.Blocks.AddRange(foot))] };
    }
}
