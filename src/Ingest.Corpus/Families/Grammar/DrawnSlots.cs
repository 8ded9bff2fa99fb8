using System.Collections.Immutable;
using Ingest.Model.Output;
using static Ingest.Model.Output.FieldKind;
using Kind = Ingest.Model.Output.FieldKind;

namespace Ingest.Corpus.Families.Grammar;

/// <summary>
/// An order of headings that no body is known to have: which there are, their wording and their place are drawn each by itself.
/// </summary>
internal static class DrawnSlots
{
    private static readonly ImmutableDictionary<Kind, ImmutableArray<string>> Wordings = new Dictionary<Kind, ImmutableArray<string>>
    {
        [Summary] = ["Resumé", "Resume", "Sammendrag", "Sagens kerne", "Kort resumé"],
        [Background] = ["Baggrund", "Indledning", "Problemstilling", "Baggrund for sagen"],
        [Presentation] = ["Sagsfremstilling", "Beskrivelse af sagen", "Sagsbeskrivelse", "Redegørelse", "Supplerende sagsfremstilling"],
        [Proposal] = ["Beslutningstema", "Beslutningsforslag", "Forslag til beslutning"],
        [Economy] = ["Økonomi", "Økonomiske konsekvenser", "Økonomi og finansiering"],
        [Legal] = ["Lovgrundlag", "Retsgrundlag", "Lovgrundlag og planforhold"],
        [Consultation] = ["Høring", "Inddragelse", "Høring og inddragelse"],
        [Communication] = ["Kommunikation", "Pressemeddelelse"],
        [History] = ["Sagsforløb", "Sagsgang", "Tidligere behandling"],
        [Recommendation] = ["Indstilling", "Administrationens indstilling", "Forvaltningens indstilling", "Direktionens indstilling",
            "Det indstilles", "Forvaltningen indstiller"],
        [Attachments] = ["Bilag", "Bilag til sagen", "Bilag:"],
        [Kind.Decision] = ["Beslutning", "Beslutninger", "Referat", "Konklusion"],
    }.ToImmutableDictionary();

    public static ImmutableArray<FieldSlot> Make(Dice dice)
    {
        var presentation = new FieldSlot(Presentation, Wordings[Presentation], [Background, Summary, Proposal, Economy, Legal,
            Consultation]);
        List<FieldSlot> middle = [presentation];
        foreach (var kind in dice.Shuffle([Summary, Background, Proposal, Economy, Legal, Consultation, Communication, History]))
        {
            if (dice.Chance(0.4))
            {
                middle.Insert(dice.Between(0, middle.Count), Slot(kind, dice.Pick([1, 0.7, 0.4])));
            }
        }

        for (var others = dice.Weigh((4, 0), (2, 1), (1, 2)); others > 0; others--)
        {
            middle.Insert(dice.Between(0, middle.Count), new(Other, ["-"], Share: 0.6));
        }

        var recommendation = Slot(Recommendation, 1);
        middle.Insert(dice.Chance(0.3) ? 0 : middle.Count, recommendation);
        var own = middle.Select(slot => slot.Kind).ToHashSet();
        middle = [.. middle.Select(slot => slot.Kind != Presentation ? slot
            : slot with { Also = slot.Also.RemoveAll(own.Contains) })];
        middle.Insert(dice.Chance(0.25) ? 0 : middle.Count, Slot(Kind.Decision, 1));
        middle.Insert(dice.Chance(0.15) ? middle.Count - 1 : middle.Count, Slot(Attachments, 1) with { Headings = ["Bilag"] });
        return [.. middle];
    }

    private static FieldSlot Slot(Kind kind, double share) => new(kind, Wordings[kind], Share: share);
}
