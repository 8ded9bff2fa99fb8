using System.Collections.Immutable;
using Ingest.Corpus.Drawing;

namespace Ingest.Corpus.Families.Grammar;

/// <summary>
/// Layouts that nobody thought of: each choice is drawn by itself, so that numbers, headings, case lines, decisions, front pages and
/// types meet in all combinations. What two choices cannot have together is written here, and nothing else ties them.
/// </summary>
public static class LayoutGrammar
{
    /// <summary>The name of all drawn layouts' documents.</summary>
    public const string Name = "grammar";

    /// <summary>As many layouts as documents, each another.</summary>
    public static ImmutableArray<LayoutFamily> Draw(ulong seed, int count, int first = 0) =>
        [.. Enumerable.Range(first, count).Select(index => One(seed, index))];

    /// <summary>The layout of one document.</summary>
    private static LayoutFamily One(ulong seed, int index) => Draw(new Dice((seed * 15_485_863UL) + (ulong)index).Fork(Name));

    private static LayoutFamily Draw(Dice dice)
    {
        var length = dice.Weigh((6, ItemLength.Full), (3, ItemLength.Terse), (0.6, ItemLength.Titles));
        var columns = dice.Chance(0.06) ? 2 : 1;
        var item = ItemChoices.Draw(dice.Fork("item"), length, columns);
        var fields = FieldChoices.Draw(dice.Fork("fields"), length);
        var front = dice.Fork("front");
        var look = dice.Fork("look");
        return new()
        {
            Name = Name,
            Looks = "drawn from the grammar",
            Minutes = dice.Pick([0.0, 0.5, 1.0]),
            Bodies = length == ItemLength.Full
                ? dice.Weigh((1, BodyForm.Council), (3, BodyForm.Committee), (1, BodyForm.Region), (1, BodyForm.Kkr), (2, BodyForm.Board))
                : dice.Weigh((1, BodyForm.Committee), (4, BodyForm.Board)),
            MinItems = dice.Between(1, 6),
            MaxItems = dice.Between(6, 14),
            Length = length,
            Bare = dice.Weigh((4, 0.0), (1, 0.3)),
            FieldTitles = 0.3,
            Footnotes = dice.Weigh((9, 0.0), (1, 0.15)),
            Filling = dice.Pick(["underudvalg", "stof"]),
            Page = LookChoices.Page(look, columns),
            Type = LookChoices.Type(look, columns),
            Glyphs = LookChoices.Glyphs(look),
            Item = item,
            Access = item.Form == HeadingForm.RunIn || length != ItemLength.Full ? AccessForm.None
                : dice.Weigh((6, AccessForm.None), (1, AccessForm.ParenAfter), (1, AccessForm.SuffixDash), (1, AccessForm.PrefixDash),
                    (1, AccessForm.PrefixClosedOnly), (1, AccessForm.OwnLine), (1, AccessForm.RightEdge), (1, AccessForm.DecisionLetter)),
            Case = ItemChoices.Case(dice.Fork("case"), length),
            Fields = fields,
            Recommendation = dice.Pick([.. Enum.GetValues<RecommendationForm>()]),
            Decision = FieldChoices.Decision(dice.Fork("decision"), length),
            Attachments = new(dice.Pick([.. Enum.GetValues<AttachmentForm>()]), dice.Chance(0.3)),
            Table = LookChoices.Table(look),
            List = LookChoices.List(look),
            Front = FrontChoices.Front(front),
            Contents = FrontChoices.Contents(front, item),
            Furniture = FrontChoices.Furniture(front),
            Signatures = dice.Weigh((6, SignatureForm.None), (1, SignatureForm.Page), (1, SignatureForm.Lines)),
        };
    }
}
