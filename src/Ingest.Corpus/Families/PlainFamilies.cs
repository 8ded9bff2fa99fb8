using System.Collections.Immutable;
using Ingest.Corpus.Drawing;

namespace Ingest.Corpus.Families;

/// <summary>Documents whose structure shows little.</summary>
internal static class PlainFamilies
{
    public static ImmutableArray<LayoutFamily> All { get; } =
    [
        new()
        {
            Name = "skrivemaskine",
            Looks = "one size, nothing bold, headings in plain capitals",
            Page = new(Left: 75, Right: 75, Top: 85, Bottom: 75),
            Type = new([TypeFamily.FreeSans, TypeFamily.LiberationSans], 10, 11, 1.3f, ParagraphGap: 11),
            Glyphs = new(StrayGaps: 0.02),
            Item = new(NumberForm.Dotted, HeadingForm.Inline, Bold: false, SizeUp: 0, Above: 26, Running: true),
            Case = new(CaseForm.JournalNumber),
            Fields = new(Slots.Short, FieldForm.Upper, FieldForm.Plain, 12),
            Decision = new(DecisionForm.Plain, 0.1),
            Attachments = new(AttachmentForm.Bare),
            Table = new(TableRules.None, HeadBold: false, Share: 0.2),
            List = new(ListForm.Hyphen),
            Front = new(FrontForm.Labels, DateForm.Long, PeopleForm.CommaList, TitleSize: 12),
            Furniture = new([], [new("{page}", Side.Center)]),
        },
        new()
        {
            Name = "unummereret",
            Looks = "titles without numbers, Åben or Lukket before them, decisions named after the body",
            Minutes = 0.6,
            Page = new(Left: 68, Right: 68, Top: 80, Bottom: 70),
            Type = new([TypeFamily.LiberationSans, TypeFamily.OpenSans], 9.5f, 10.5f, 1.25f, ParagraphGap: 7),
            Item = new(NumberForm.None, SizeUp: 3, Above: 28, RuleAbove: true),
            Access = AccessForm.PrefixDash,
            Case = new(CaseForm.Emn, Share: 0.9),
            Fields = new(Slots.RecommendationFirst, FieldForm.Bold, FieldForm.Italic, 10),
            Recommendation = RecommendationForm.Dashes,
            Decision = new(DecisionForm.Possessive, 0.5),
            Attachments = new(AttachmentForm.Dashed),
            Table = new(TableRules.Semi),
            Front = new(FrontForm.Banner, DateForm.Long, PeopleForm.TwoColumns, TitleSize: 18),
            Contents = new(ContentsForm.Leaders, WithNumbers: false),
            Furniture = new([new("{kind} - {body} - {date}", Side.Center, SkipFirst: true)], [new("Side {page}", Side.Right)]),
        },
        new()
        {
            Name = "unummereret-plan",
            Looks = "titles without numbers, text right under them, no case lines, large body type",
            Minutes = 0.3,
            Page = new(Left: 82, Right: 82, Top: 90, Bottom: 85),
            Type = new([TypeFamily.Carlito, TypeFamily.NotoSans], 11, 13, 1.28f, ParagraphGap: 8),
            Glyphs = new(Ligatures: true),
            Item = new(NumberForm.None, SizeUp: 2, Above: 24, Color: 0x7A1F1F),
            Fields = new(Slots.Unheaded, FieldForm.Bold, FieldForm.Italic, 8),
            Recommendation = RecommendationForm.Numbered,
            Attachments = new(AttachmentForm.Bare),
            Table = new(TableRules.Outline, Share: 0.2),
            List = new(ListForm.Square, 12),
            Front = new(FrontForm.Sentence, TitleSize: 20),
            Furniture = new([], [new("{page} of {pages}", Side.Right)]),
        },
        new()
        {
            Name = "smaa-typer",
            Looks = "eight-point condensed type, everything tight, Sag nr. 112, plain headings",
            Page = new(Left: 45, Right: 45, Top: 60, Bottom: 50),
            Type = new([TypeFamily.RobotoCondensed, TypeFamily.LiberationNarrow], 8, 9, 1.15f, ParagraphGap: 3),
            Glyphs = new(Order: DrawOrder.FurnitureFirst, StrayGaps: 0.01),
            Item = new(NumberForm.SagNr, SizeUp: 1, Above: 14, Running: true),
            MinItems = 12,
            MaxItems = 26,
            Access = AccessForm.ParenAfter,
            Fields = new(Slots.Old, FieldForm.Plain, FieldForm.Italic, 5, 0),
            Decision = new(DecisionForm.Named, 0.3),
            Attachments = new(AttachmentForm.DocumentNumber),
            Table = new(TableRules.Full, SizeDown: 0.5f, Share: 0.2),
            Front = new(FrontForm.TwoColumns, DateForm.Dots, PeopleForm.CommaList, TitleSize: 12),
            Furniture = new([new("{commune}|{body}|{date}"), new("{item}", Size: 7, SkipFirst: true)],
                [new("Side {page} af {pages}", Side.Right)], HeaderRule: true),
        },
        new()
        {
            Name = "afsnit-punkter",
            Looks = "sections and points 1.1 without full stops, indented body, headings alone at the page's foot",
            Page = new(Left: 64, Right: 64, Top: 75, Bottom: 70),
            Type = new([TypeFamily.LiberationSerif, TypeFamily.NotoSerif], 10, 11.5f, 1.22f, ParagraphGap: 7, BodyIndent: 30),
            Item = new(NumberForm.SectionsBare, HeadingForm.Hanging, SizeUp: 1.5f, OrphanHeadings: true, SectionSizeUp: 3),
            Case = new(CaseForm.SagsnrLabel, Share: 0.85),
            Fields = new(Slots.CaseSystem, FieldForm.Bold, FieldForm.Underlined, 9),
            Recommendation = RecommendationForm.Lettered,
            Attachments = new(AttachmentForm.Sign),
            Table = new(TableRules.Full, Share: 0.25),
            Front = new(FrontForm.Boxed, DateForm.SlashDash, PeopleForm.TwoColumns, TitleSize: 16),
            Contents = new(ContentsForm.Leaders),
            Furniture = new([new("{body}", Side.Right)], [new("Side {page} af {pages}", Side.Right)]),
        },
    ];
}
