using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Corpus.Families.Grammar;

/// <summary>Which headings a body has, how they look, and how it prints what was decided.</summary>
internal static class FieldChoices
{
    private static readonly ImmutableArray<ImmutableArray<FieldSlot>> Known =
        [Slots.Kkr, Slots.DecisionFirst, Slots.CaseSystem, Slots.RecommendationFirst, Slots.Short, Slots.Old, Slots.Problem,
            FormSlots.Unusual, FormSlots.Chapters, FormSlots.Board];

    private static readonly ImmutableArray<ImmutableArray<FieldSlot>> Bare = [Slots.Unheaded, FormSlots.Minutes, FormSlots.Talk];

    private static readonly ImmutableArray<FieldForm> Looks =
        [FieldForm.Bold, FieldForm.Bold, FieldForm.Bold, FieldForm.BoldColon, FieldForm.BoldColon, FieldForm.Upper, FieldForm.UpperBold,
            FieldForm.Underlined, FieldForm.Italic, FieldForm.RunIn, FieldForm.RunIn, FieldForm.RunInPlain, FieldForm.Marginal,
            FieldForm.Band, FieldForm.Larger, FieldForm.Spaced, FieldForm.SmallUpper, FieldForm.UpperColon];

    public static FieldStyle Draw(Dice dice, ItemLength length)
    {
        var slots = dice.Chance(length == ItemLength.Full ? 0.25 : 0.85) ? dice.Pick(Bare)
            : dice.Chance(0.5) ? dice.Pick(Known) : DrawnSlots.Make(dice);
        var form = dice.Pick(Looks);
        var inner = dice.Pick([FieldForm.Italic, FieldForm.Plain, FieldForm.Underlined, FieldForm.Bold]);
        return new(slots, form, inner == form ? FieldForm.Italic : inner, Above: dice.Between(4, 14), Below: dice.Between(0, 4),
            SizeUp: dice.Weigh((5, 0f), (1, 1f), (1, 1.5f)), Decision: dice.Chance(0.1) ? dice.Pick(Looks) : null,
            Attachments: dice.Chance(0.15) ? dice.Pick([FieldForm.RunIn, FieldForm.Bold, FieldForm.RunInPlain]) : null,
            NumberedInner: dice.Chance(0.05), Others: dice.Pick(["andet", "andet-flere"]), BoldDecision: dice.Chance(0.08),
            BoldShare: dice.Weigh((9, 0.0), (1, 0.08)), Rule: dice.Chance(0.05));
    }

    public static DecisionStyle Decision(Dice dice, ItemLength length) => new(
        dice.Weigh((4, DecisionForm.Plain), (2, DecisionForm.Named), (1.5, DecisionForm.Possessive), (1, DecisionForm.Dated)),
        length == ItemLength.Full ? dice.Pick([0, 0.3, 0.6]) : 0, dice.Chance(0.1), dice.Pick([0, 0.4]),
        dice.Weigh((5, FrameForm.None), (1, FrameForm.Box), (1, FrameForm.Band)));
}
