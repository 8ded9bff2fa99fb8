using System.Collections.Immutable;
using Ingest.Corpus.Drawing;

namespace Ingest.Corpus.Families;

/// <summary>Short documents of boards, commissions, councils and parishes, from a word processor or a typewriter's days.</summary>
internal static class BoardFamilies
{
    public static ImmutableArray<LayoutFamily> All { get; } =
    [
        new()
        {
            Name = "ad-referat",
            Looks = "a board's minutes: the agenda as a list, then Ad 1. with text and a run-in decision",
            Minutes = 1,
            Bodies = BodyForm.Board,
            Length = ItemLength.Terse,
            Page = new(Left: 71, Right: 71, Top: 80, Bottom: 75),
            Type = new([TypeFamily.Carlito, TypeFamily.LiberationSans], 10.5f, 12, 1.22f, ParagraphGap: 6),
            Glyphs = new(Kerning: true, Producer: "Microsoft® Word til Office 365"),
            Item = new(NumberForm.Ad, SizeUp: 0, Above: 16),
            Bare = 0.15,
            Fields = new(FormSlots.Minutes, FieldForm.RunIn, FieldForm.Italic, 5),
            Decision = new(DecisionForm.Plain, 0),
            Front = new(FrontForm.Sentence, DateForm.LongWithDay, PeopleForm.CommaList, TitleSize: 16, MinutesWords: ["Referat"]),
            Contents = new(ContentsForm.NumbersOnly, "Dagsorden:"),
            Furniture = new([], [new("{page}", Side.Right)]),
        },
        new()
        {
            Name = "ad-punkt",
            Looks = "typed minutes of the nineties: Ad punkt 3: underlined, one size, no bold, decisions in the text",
            Minutes = 1,
            Bodies = BodyForm.Board,
            Length = ItemLength.Terse,
            Page = new(Left: 85, Right: 80, Top: 90, Bottom: 80),
            Type = new([TypeFamily.LiberationSerif, TypeFamily.FreeSerif, TypeFamily.DejaVuSans], 10, 12, 1.25f, ParagraphGap: 9),
            Glyphs = new(StrayGaps: 0.02, Producer: "Acrobat Distiller 4.0 for Windows"),
            Item = new(NumberForm.AdPunkt, Bold: false, Underline: true, SizeUp: 0, Above: 20),
            Bare = 0.1,
            Fields = new(FormSlots.Talk, FieldForm.Plain, FieldForm.Plain, 8),
            List = new(ListForm.Hyphen),
            Front = new(FrontForm.Typed, DateForm.LongWithDay, PeopleForm.CommaList, TitleSize: 12,
                MinutesWords: ["Referat", "Beslutningsreferat"]),
            Furniture = new([new("- {page} -", Side.Center, SkipFirst: true)], []),
        },
        new()
        {
            Name = "enkeltside",
            Looks = "an agenda of one page: numbered titles and nothing under them",
            Minutes = 0,
            Supplements = false,
            Bodies = BodyForm.Board,
            Length = ItemLength.Titles,
            MinItems = 2,
            MaxItems = 9,
            Page = new(Left: 80, Right: 80, Top: 95, Bottom: 80),
            Type = new([TypeFamily.Carlito, TypeFamily.LiberationSans, TypeFamily.LiberationSerif], 11, 12, 1.3f),
            Item = new(NumberForm.Dotted, HeadingForm.Hanging, Bold: false, SizeUp: 0, Above: 8),
            Front = new(FrontForm.Labels, DateForm.LongWithDay, TitleSize: 16),
            Furniture = new([new("{commune}", Bold: true, Size: 12)],
                [new("{commune} · Torvet 1 · Tlf. 72 36 00 00 · post@{host}.dk", Side.Center, Size: 8)], Logo: true),
        },
        new()
        {
            Name = "foelgebrev",
            Looks = "a letter to the members, then a short agenda with fields, contact lines at the foot",
            Minutes = 0.1,
            Bodies = BodyForm.Board,
            MinItems = 4,
            MaxItems = 9,
            Page = new(Left: 70, Right: 105, Top: 95, Bottom: 90),
            Type = new([TypeFamily.LiberationSans, TypeFamily.Lato], 10, 11, 1.28f, ParagraphGap: 8),
            Glyphs = new(Producer: "LibreOffice 7.3"),
            Item = new(NumberForm.Dotted, HeadingForm.Hanging, SizeUp: 1, Above: 22),
            Bare = 0.2,
            Fields = new(FormSlots.Board, FieldForm.Italic, FieldForm.Italic, 9, InnerIndent: 14, BoldShare: 0.08),
            Recommendation = RecommendationForm.Dashes,
            Decision = new(DecisionForm.Plain, 0, Blank: true),
            Attachments = new(AttachmentForm.Files),
            Table = new(TableRules.Full, Share: 0.15),
            Front = new(FrontForm.Letter, DateForm.Long, PeopleForm.Lines, OwnPage: true, TitleSize: 15),
            Furniture =
                new([], [new("{commune} · Industrivej 4 · CVR 12 34 56 78", Size: 7.5f),
                    new("Tlf. 72 36 11 00 · sekretariat@{host}.dk|{page}/{pages}", Size: 7.5f)], Color: 0x555555, Logo: true),
        },
        new()
        {
            Name = "loebende-tekst",
            Looks = "an item's text goes on behind its bold title on the same line; the decision is bold",
            Minutes = 0.9,
            Bodies = BodyForm.Board,
            Length = ItemLength.Terse,
            Page = new(Left: 76, Right: 76, Top: 85, Bottom: 75),
            Type = new([TypeFamily.LiberationSerif, TypeFamily.Carlito, TypeFamily.NotoSans], 10, 11.5f, 1.26f, ParagraphGap: 6,
                Hyphenate: true),
            Item = new(NumberForm.Dotted, HeadingForm.RunIn, SizeUp: 0, Above: 12),
            Fields = new(FormSlots.Minutes, FieldForm.RunIn, FieldForm.Italic, 5, BoldDecision: true),
            Decision = new(DecisionForm.Plain, 0, Votes: 0.3),
            Front = new(FrontForm.Typed, DateForm.Dots, PeopleForm.TwoColumns, TitleSize: 14, MinutesWords: ["Referat"]),
            Furniture = new([new("{commune}|{body}|{date}")], [new("Side {page}", Side.Center)], HeaderRule: true),
        },
        new()
        {
            Name = "beredskab",
            Looks = "a joint commission's agenda: Punkt nr. 4:, participants in a ruled table, the decision in a box, votes",
            Minutes = 0.7,
            Bodies = BodyForm.Board,
            MinItems = 5,
            MaxItems = 11,
            Page = new(Left: 62, Right: 62, Top: 88, Bottom: 72),
            Type = new([TypeFamily.OpenSans, TypeFamily.Roboto], 9, 10.5f, 1.27f, ParagraphGap: 6),
            Glyphs = new(SpaceHabit.None, DrawOrder.FurnitureFirst),
            Item = new(NumberForm.PunktNr, SizeUp: 2, Above: 26, RuleAbove: true, Color: 0x8A1C1C),
            Case = new(CaseForm.SlashInitials, Share: 0.7),
            Fields = new(FormSlots.Board, FieldForm.BoldColon, FieldForm.Underlined, 9, Attachments: FieldForm.RunIn),
            Recommendation = RecommendationForm.Numbered,
            Decision = new(DecisionForm.Named, 0, Blank: true, Votes: 0.5, Frame: FrameForm.Box),
            Attachments = new(AttachmentForm.Inline),
            Table = new(TableRules.Full, HeadBand: true, Share: 0.3),
            Front = new(FrontForm.TwoColumns, DateForm.Dashes, PeopleForm.Table, TitleSize: 17),
            Contents = new(ContentsForm.Table, "Dagsorden", AtEnd: true, OwnPage: true),
            Furniture = new([new("{commune}", Bold: true), new("{kind} {date}")], [new("Side {page} af {pages}", Side.Right)], Logo: true),
        },
    ];
}
