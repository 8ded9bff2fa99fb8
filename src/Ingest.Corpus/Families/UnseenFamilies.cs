using System.Collections.Immutable;
using Ingest.Corpus.Drawing;

namespace Ingest.Corpus.Families;

/// <summary>More layouts that training never sees: boards, sections, unusual names.</summary>
internal static class UnseenFamilies
{
    public static ImmutableArray<LayoutFamily> All { get; } =
    [
        new()
        {
            Name = "ad-kort",
            HeldOut = true,
            Looks = "very short minutes: Ad 3. titles underlined, text, the decision in capitals with a colon",
            Minutes = 1,
            Bodies = BodyForm.Board,
            Length = ItemLength.Terse,
            MinItems = 2,
            MaxItems = 7,
            Page = new(Left: 74, Right: 90, Top: 78, Bottom: 80),
            Type = new([TypeFamily.FreeSans, TypeFamily.Caladea], 10.5f, 12, 1.24f, ParagraphGap: 7),
            Item = new(NumberForm.Ad, HeadingForm.Hanging, Underline: true, SizeUp: 0.5f, Above: 18),
            Fields = new(FormSlots.Minutes, FieldForm.UpperColon, FieldForm.Italic, 7),
            Decision = new(DecisionForm.Plain, 0),
            Front = new(FrontForm.Centered, DateForm.LongWithDay, PeopleForm.Lines, TitleSize: 15,
                MinutesWords: ["Referat", "Mødereferat"]),
            Contents = new(ContentsForm.NumbersOnly, "Dagsorden"),
            Furniture = new([], [new("{body} - {date}|{page}")]),
        },
        new()
        {
            Name = "afsnit-romertal",
            HeldOut = true,
            Looks = "sections in Roman numbers, Pkt. 1. anew in each, decision in a box, unusual names letter-spaced",
            Page = new(Left: 68, Right: 60, Top: 86, Bottom: 70),
            Type = new([TypeFamily.NotoSerif, TypeFamily.Roboto], 9, 10.5f, 1.27f, ParagraphGap: 7),
            Glyphs = new(SpaceHabit.None, DrawOrder.BottomUp),
            Item = new(NumberForm.Pkt, SizeUp: 1.5f, SectionSizeUp: 4.5f, Above: 22, Sections: SectionForm.Roman, Restart: true),
            Case = new(CaseForm.SagsnrLabel, Share: 0.8),
            Fields = new(FormSlots.Unusual, FieldForm.Spaced, FieldForm.Italic, 10, Others: "andet-flere"),
            Recommendation = RecommendationForm.AtLines,
            Decision = new(DecisionForm.Named, 0.6, Votes: 0.4, Frame: FrameForm.Box),
            Attachments = new(AttachmentForm.Files),
            Table = new(TableRules.Zebra, HeadBand: true, Share: 0.3),
            Filling = "stof",
            Front = new(FrontForm.TwoColumns, DateForm.Dots, PeopleForm.Table, TitleSize: 17),
            Contents = new(ContentsForm.Table, "Indhold"),
            Furniture = new([new("{commune}|{body}")], [new("{page} / {pages}", Side.Center)]),
        },
        new()
        {
            Name = "parentes-tal",
            HeldOut = true,
            Looks = "4) titles in colour, attachments in one line, decision on a band, small capitals, notes at the foot, stamped",
            Footnotes = 0.15,
            Page = new(Left: 72, Right: 72, Top: 90, Bottom: 80),
            Type = new([TypeFamily.OpenSans, TypeFamily.LiberationSerif], 9.5f, 11, 1.26f, ParagraphGap: 7, Hyphenate: true),
            Glyphs = new(Ligatures: true, Kerning: true),
            Item = new(NumberForm.Paren, SizeUp: 2.5f, Above: 26, Color: 0x205060),
            Access = AccessForm.ParenAfter,
            Case = new(CaseForm.InitialsLine, Italic: true),
            Fields = new(FormSlots.Chapters, FieldForm.SmallUpper, FieldForm.Bold, 11, Attachments: FieldForm.RunInPlain,
                NumberedInner: true),
            Recommendation = RecommendationForm.Lettered,
            Decision = new(DecisionForm.Possessive, 0.5, Votes: 0.4, Frame: FrameForm.Band),
            Attachments = new(AttachmentForm.Inline),
            Table = new(TableRules.Full, Share: 0.3),
            Front = new(FrontForm.Banner, DateForm.Long, PeopleForm.Ruled, TitleSize: 18),
            Contents = new(ContentsForm.Leaders, "Indhold", AtEnd: true),
            Furniture = new([new("{carried}", SkipFirst: true)], [new("Side {page}|{commune}")], Stamp: "KLADDE"),
        },
        new()
        {
            Name = "indbydelse",
            HeldOut = true,
            Looks = "a letter with the points in it, Punkt 1: and nothing or a line under them, contact lines at the foot",
            Minutes = 0,
            Supplements = false,
            Bodies = BodyForm.Board,
            Length = ItemLength.Terse,
            Bare = 0.55,
            MinItems = 2,
            MaxItems = 8,
            Page = new(Left: 84, Right: 110, Top: 90, Bottom: 85),
            Type = new([TypeFamily.Caladea, TypeFamily.NotoSans], 10, 11.5f, 1.3f, ParagraphGap: 4),
            Item = new(NumberForm.Punkt, Bold: false, SizeUp: 0, Above: 8),
            Fields = new(FormSlots.Talk, FieldForm.Plain, FieldForm.Plain, 4),
            Front = new(FrontForm.Letter, DateForm.LongWithDay, TitleSize: 13),
            Furniture = new([], [new("{commune} · post@{host}.dk · tlf. 72 36 00 00", Side.Center, Size: 7.5f)]),
        },
    ];
}
