using System.Collections.Immutable;
using Ingest.Agendas.Texts;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>
/// "Økonomiudvalget den 23. maj 2031, pkt. 4" right below an item's title, over nothing of its own: who had the case before, and none
/// of what they decided.
/// <code>
/// 2. Første budgetopfølgning
/// Økonomiudvalget den 23. maj 2031, pkt. 4      the item's history, a paragraph each
/// Økonomiudvalget den 20. juni 2031, pkt. 2
/// Resumé
/// </code>
/// </summary>
internal static class StepsAhead
{
    public static AgendaItem Settle(AgendaItem item)
    {
        var steps = item.Fields.TakeWhile(IsStep).ToList();
        return steps.Count == 0 || steps.Count == item.Fields.Length ? item
            : item with { Fields = item.Fields.RemoveRange(0, steps.Count).Insert(0, History(steps)) };
    }

    private static bool IsStep(AgendaField field) =>
        field is { Kind: FieldKind.Decision or FieldKind.Other, Blocks.IsEmpty: true, Heading: { } heading }
            && FieldHeading.IsBodyAndDate(heading);

    private static AgendaField History(List<AgendaField> steps)
    {
        ImmutableArray<Block> blocks = [.. steps.Select(step => new Block { Type = BlockType.Paragraph, Text = step.Heading })];
        return new AgendaField
        {
            Kind = FieldKind.History,
            Blocks = blocks,
            Text = BlockText.Of(blocks),
            Source = [.. steps.SelectMany(step => step.Source).GroupBy(box => box.Page).OrderBy(page => page.Key)
                .Select(page => new SourceBox(page.Key, Box.Around(page.Select(box => box.Box))))],
            Confidence = steps.Min(step => step.Confidence),
        };
    }
}
