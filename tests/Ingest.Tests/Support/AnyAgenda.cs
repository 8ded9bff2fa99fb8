using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Tests.Support;

/// <summary>Makes agendas that no council wrote, for properties.</summary>
public static class AnyAgenda
{
    private static readonly string[] Pieces =
    [
        "Indstilling", "æøå ÆØÅ", "é", "§", "–", "😀", "\"", "'", ",", ";", "\n", "\n\n", "\r\n", "\t", " ", "\u00a0", "\u2028", "\0",
        "\u001b[31m", "=", "+", "-", "@", "=1+1", "-5", "3.4", "10,5", "1/2", "2024-09-06", "\\", "/", "<b>", "&", "\ufeff", "[", "{",
    ];

    private static readonly Gen<string> Text =
        Gen.Choose(0, 5).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count))
            .Select(pieces => string.Concat(pieces).Normalize(NormalizationForm.FormC));

    private static readonly Gen<string?> TextOrNull = OrNull(Text);

    private static readonly Gen<string> Date =
        from year in Gen.Choose(1990,
            2030) from month in Gen.Choose(1, 12) from day in Gen.Choose(1, 28) select $"{year:0000}-{month:00}-{day:00}";

    private static readonly Gen<string> Time =
        from hour in Gen.Choose(0, 23) from minute in Gen.Choose(0, 59) select $"{hour:00}:{minute:00}";

    private static readonly Gen<double> Number = Gen.OneOf(
        Gen.Choose(-100_000, 100_000).Select(n => n / 100.0),
        Gen.Elements(0, 0.1 + 0.2, 1e21, -1e-9, 123456789.125, double.MaxValue, double.Epsilon));

    private static readonly Gen<double> Confidence = Gen.Choose(0, 1000).Select(n => n / 1000.0);

    private static readonly Gen<SourceBox> Source =
        from page in Gen.Choose(1, 99)
        from sides in Gen.Choose(-1_000, 90_000).Select(n => n / 100.0).ArrayOf(4)
        select new SourceBox(page, new Box(sides[0], sides[1], sides[2], sides[3]));

    private static readonly Gen<ImmutableArray<SourceBox>> Sources = Some(Source);

    private static readonly Gen<Block> OneBlock = Gen.OneOf(
        from type in Gen.Elements(BlockType.Paragraph, BlockType.Heading) from text in Text select new Block { Type = type, Text = text },
        from entries in Some(from marker in Text from text in Text from level in Gen.Choose(1, 3) select new ListEntry(marker, text, level))
        select new Block { Type = BlockType.List, Items = entries },
        Gen.Constant(new Block { Type = BlockType.Table, Table = "t1" }));

    private static readonly Gen<AgendaField> Field =
        from kind in Gen.Elements(Enum.GetValues<FieldKind>())
        from heading in TextOrNull
        from text in Text
        from blocks in Some(OneBlock)
        from source in Sources
        from confidence in Confidence
        select new AgendaField { Kind = kind, Heading = heading, Text = text, Blocks = blocks, Source = source, Confidence = confidence };

    private static readonly Gen<Attachment> OneAttachment =
        from label in TextOrNull
        from title in Text
        from url in TextOrNull
        from access in AccessOrNull()
        from source in OrNull(Source)
        select new Attachment(label, title, url, access, source);

    private static readonly Gen<Decision> OneDecision =
        from body in TextOrNull from date in OrNull(Date) from text in Text select new Decision(body, date, text);

    private static readonly Gen<CaseReference> Case =
        from number in TextOrNull from handler in TextOrNull from document in TextOrNull select new CaseReference(number, handler,
            document);

    private static readonly Gen<ItemLink> Link =
        from text in Text
        from address in Gen.Elements("https://example.org/", "mailto:a;b@example.org?", "=1+1#", "tel:+45 ")
        from page in Gen.Choose(1, 99)
        select new ItemLink(text, address + page, page);

    private static readonly Gen<Cell> OneCell =
        from text in Text
        from kind in Gen.Choose(0, 2)
        from number in Number
        from date in Date
        from unit in OrNull(Gen.Elements("mio. kr.", "%"))
        from spanned in Gen.Elements(true, false)
        select new Cell { Text = text, Number = kind == 1 ? number : null, Date = kind == 2 ? date : null, Unit = unit, Spanned = spanned };

    private static readonly Gen<TableCheck> Check =
        from column in Gen.Choose(0, 5)
        from stated in Number
        from verdict in Gen.Elements(Enum.GetValues<Verdict>())
        select new TableCheck("columnTotal", column, null, stated, verdict == Verdict.NotCheckable ? null : stated, verdict, 0.5);

    private static readonly Gen<Participant> OneParticipant =
        from name in Text
        from party in TextOrNull
        from role in TextOrNull
        from attendance in Gen.Elements(Enum.GetValues<Attendance>())
        select new Participant(name, party, role, attendance);

    private static readonly Gen<Meeting> OneMeeting =
        from body in TextOrNull
        from kind in Gen.Elements(Enum.GetValues<MeetingKind>())
        from title in TextOrNull
        from date in OrNull(Date)
        from start in OrNull(Time)
        from end in OrNull(Time)
        from place in TextOrNull
        from participants in Some(OneParticipant)
        select new Meeting { Body = body, Kind = kind, Title = title, Date = date, Start = start, End = end, Place = place,
            Participants = participants };

    private static readonly Gen<Diagnostic> OneDiagnostic =
        from severity in Gen.Elements(Enum.GetValues<Severity>())
        from page in Gen.Choose(0, 9)
        from message in Text
        select new Diagnostic("numbering.gap", severity, page == 0 ? null : page, message);

    private static readonly Gen<DocumentPart> Part =
        from kind in Gen.Elements(Enum.GetValues<PartKind>())
        from title in TextOrNull
        from first in Gen.Choose(1, 9)
        from attachment in OrNull(Gen.Elements("1/1", "1/2", "2/1", "3/4/1", "1"))
        select new DocumentPart(kind, title, [first, first + 3], attachment);

    private static readonly Gen<PageAnnotation> Annotation =
        from page in Gen.Choose(1, 9)
        from author in TextOrNull
        from date in OrNull(Date)
        from text in Text
        select new PageAnnotation(page, new Box(1, 2, 3, 4), author, date, text);

    private static readonly Gen<LedgerRow> Ledger =
        from page in Gen.Choose(1, 99) from glyphs in Gen.Choose(0, 9999) select new LedgerRow(page, glyphs, 1, 2, 3, 4, 5, 6, 7, 8);

    public static Arbitrary<AgendaDocument> Documents() => Arb.From(
        from bytes in Gen.Choose(0, 255).ArrayOf(32)
        from producer in TextOrNull
        from status in Gen.Elements(Enum.GetValues<DocumentStatus>())
        from source in Gen.Elements(Enum.GetValues<TextSource>())
        from meeting in OneMeeting
        from itemCount in Gen.Choose(0, 4)
        from items in Each(itemCount, Item)
        from tableCount in Gen.Choose(0, 3)
        from tables in Each(tableCount, Table)
        from ledger in Some(Ledger)
        from parts in Some(Part)
        from annotations in Some(Annotation)
        from diagnostics in Some(OneDiagnostic)
        select new AgendaDocument
        {
            Document = new DocumentInfo(
                "råd/møde 1.pdf", Convert.ToHexStringLower([.. bytes.Select(b => (byte)b)]), 12_345, 22, producer, source),
            Status = status,
            Meeting = meeting,
            Items = items,
            Tables = tables,
            Parts = parts,
            Annotations = annotations,
            Ledger = ledger,
            Diagnostics = diagnostics,
        });

    private static Gen<AgendaItem> Item(int position) =>
        from number in TextOrNull
        from title in Text
        from access in AccessOrNull()
        from its in OrNull(Case)
        from fields in Some(Field)
        from attachments in Some(OneAttachment)
        from decisions in Some(OneDecision)
        from links in Some(Link)
        from source in Sources
        from confidence in Confidence
        select new AgendaItem
        {
            Id = $"{position}", Number = number, Parent = position > 1 ? "1" : null, Level = position > 1 ? 2 : 1, Title = title,
            Access = access,
            Case = its, Fields = fields, Attachments = attachments, Decisions = decisions, Links = links, Source = source,
            Confidence = confidence,
        };

    private static Gen<AgendaTable> Table(int position) =>
        from caption in TextOrNull
        from width in Gen.Choose(1, 3)
        from height in Gen.Choose(0, 3)
        from columns in (from header in Text from unit in OrNull(Gen.Constant("kr.")) select new TableColumn(header, [header],
            unit)).ArrayOf(width)
        from rows in OneCell.ArrayOf(width).ArrayOf(height)
        from path in Some(Text)
        from checks in Some(Check)
        from source in Sources
        from confidence in Confidence
        select new AgendaTable
        {
            Id = $"t{position}", Item = position > 1 ? null : "1", Caption = caption, Columns = [.. columns],
            Rows = [.. rows.Select(row => row.ToImmutableArray())], Checks = checks, Source = source, Confidence = confidence,
            RowPath = path.IsEmpty ? [] : [.. rows.Select(_ => path)],
        };

    private static Gen<Access?> AccessOrNull() => Gen.Elements<Access?>(null, Access.Open, Access.Closed);

    private static Gen<T?> OrNull<T>(Gen<T> some)
        where T : class => Gen.Choose(0, 2).SelectMany(dice => dice == 0 ? Gen.Constant<T?>(null) : some.Select(its => (T?)its));

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> one) =>
        Gen.Choose(0, 2).SelectMany(count => one.ArrayOf(count)).Select(many => many.ToImmutableArray());

    private static Gen<ImmutableArray<T>> Each<T>(int count, Func<int, Gen<T>> one) => Enumerable.Range(1, count).Aggregate(
        Gen.Constant(ImmutableArray<T>.Empty),
        (before, position) => from list in before from next in one(position) select list.Add(next));
}
