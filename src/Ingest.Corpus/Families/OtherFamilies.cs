using System.Collections.Immutable;
using Ingest.Corpus.Drawing;

namespace Ingest.Corpus.Families;

/// <summary>Documents that are no agenda.</summary>
internal static class OtherFamilies
{
    private static readonly FieldStyle Plain = new([], FieldForm.Bold, FieldForm.Italic);

    public static ImmutableArray<LayoutFamily> All { get; } =
    [
        new()
        {
            Name = "brev",
            Sort = DocumentSort.Letter,
            Looks = "a letter with case number, initials and a few paragraphs",
            Page = new(Left: 71, Right: 130, Top: 90, Bottom: 80),
            Type = new([TypeFamily.LiberationSans, TypeFamily.Carlito, TypeFamily.LiberationSerif], 10, 11.5f, 1.25f, ParagraphGap: 9),
            Fields = Plain,
            Front = new(TitleSize: 13),
            Furniture = new([], [new("{commune}|{page}")]),
        },
        new()
        {
            Name = "rapport",
            Sort = DocumentSort.Report,
            Looks = "a report with numbered chapters, contents and tables",
            Page = new(Left: 80, Right: 80, Top: 90, Bottom: 80),
            Type = new([TypeFamily.NotoSans, TypeFamily.Caladea, TypeFamily.OpenSans], 9.5f, 11, 1.3f, Justification.None, true, 8),
            Item = new(SizeUp: 4, Color: 0x1F3864),
            Fields = Plain,
            Table = new(TableRules.Zebra, HeadBand: true),
            Front = new(TitleSize: 26),
            Contents = new(ContentsForm.PagesOnly, "Indhold"),
            Furniture = new([new("{commune}|{date}")], [new("Side {page} af {pages}", Side.Right)]),
        },
        new()
        {
            Name = "skema",
            Sort = DocumentSort.Form,
            Looks = "an application form with labels, boxes and lines",
            Page = new(Left: 60, Right: 60, Top: 70, Bottom: 60),
            Type = new([TypeFamily.LiberationSans, TypeFamily.Roboto], 9, 10.5f, 1.4f, ParagraphGap: 9),
            Fields = Plain,
            Front = new(TitleSize: 18),
            Furniture = new([], [new("Blanket {date}|Side {page} af {pages}")], FooterRule: true),
        },
        new()
        {
            Name = "strategi",
            Sort = DocumentSort.Report,
            Looks = "a strategy with large numbered chapters, contents with leaders, coloured, landscape",
            Page = new(Width: 842, Height: 595, Left: 90, Right: 180, Top: 80, Bottom: 60),
            Type = new([TypeFamily.Lato, TypeFamily.OpenSans, TypeFamily.RobotoCondensed], 10.5f, 12, 1.38f, ParagraphGap: 9),
            Item = new(SizeUp: 9, Color: 0x6A1B4D, Above: 30),
            Fields = new([], FieldForm.Bold, FieldForm.Larger),
            Filling = "stof",
            Table = new(TableRules.None),
            List = new(ListForm.Bullet, 10),
            Front = new(TitleSize: 34),
            Contents = new(ContentsForm.PagesOnly, "Indhold"),
            Furniture = new([], [new("{commune} · post@{host}.dk|{page}")], Color: 0x6A1B4D, Logo: true),
        },
        new()
        {
            Name = "hoeringssvar",
            Sort = DocumentSort.Reply,
            Looks = "a reply to a hearing with the headings Baggrund and Indstilling",
            Page = new(Left: 75, Right: 120, Top: 92, Bottom: 80),
            Type = new([TypeFamily.LiberationSans, TypeFamily.Caladea, TypeFamily.NotoSans], 10, 11.5f, 1.28f, ParagraphGap: 8),
            Fields = Plain,
            Front = new(TitleSize: 14),
            Furniture =
                new([new("{commune}", Side.Right, true, 11)], [new("{commune} · tlf. 72 36 00 00 · post@{host}.dk|{page}", Size: 7.5f)]),
        },
        new()
        {
            Name = "takstblad",
            HeldOut = true,
            Sort = DocumentSort.Prices,
            Looks = "prices in numbered sections with numbered lines and tables",
            Page = new(Left: 68, Right: 68, Top: 80, Bottom: 70),
            Type = new([TypeFamily.FreeSans, TypeFamily.Carlito], 9.5f, 11, 1.26f, ParagraphGap: 5),
            Fields = Plain,
            Table = new(TableRules.Full, HeadBand: true),
            Front = new(TitleSize: 22),
            Furniture = new([new("{commune}|{date}")], [new("Side {page} af {pages}", Side.Center)]),
        },
        new()
        {
            Name = "notat",
            HeldOut = true,
            Sort = DocumentSort.Report,
            Looks = "a memo with numbered chapters in two columns",
            Page = new(Left: 52, Right: 52, Top: 72, Bottom: 62, Columns: 2),
            Type = new([TypeFamily.FreeSerif, TypeFamily.DejaVuCondensed], 9, 10, 1.24f, Justification.Words, true, 5),
            Item = new(SizeUp: 2),
            Fields = Plain,
            Table = new(TableRules.Semi),
            Front = new(TitleSize: 17),
            Furniture = new([new("NOTAT", Side.Right, true)], [new("{page}", Side.Center)]),
        },
    ];
}
