using System.Collections.Immutable;
using Ingest.Agendas.Items.Trailing;
using Ingest.Agendas.Texts;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Forms;
using Ingest.Text.Notes;

namespace Ingest.Agendas.Items;

/// <summary>Makes items out of their outline: text joined, fields typed, attachments and links read.</summary>
internal sealed class ItemMaker(Hyphenation hyphenation, LinkMap links, SourceLocator sources, Confidences confidences)
{
    private readonly LineJoiner _joined = new(hyphenation, links);
    private int _tables;

    /// <summary>The tables in the items, in order, each with the item that holds it.</summary>
    public List<(Table Table, string Id, string Item)> Tables { get; } = [];

    public ImmutableArray<AgendaItem> Make(ImmutableArray<OutlineItem> outline)
    {
        var numbers = outline.Count(item => item.Heading[0].Facts.Number is not null);
        var letters = numbers == 0 ? 0
            : outline.Count(item => item.Heading[0].Facts is { Number: null } facts && Letter(facts.Marker) is not null);
        var numbered = 2 * (numbers + letters) > outline.Length;
        var titles = outline.Select(item => Title(item, numbered)).ToList();
        var below = Enumerable.Range(0, outline.Length).Where(i => outline[i].Heading[0].Facts.Number is { IsBelow: true }).ToHashSet();
        var sections = AgendaSections.Of(outline, titles);
        var places = ItemTree.Of(titles.ConvertAll(title => title.Number), sections, below, AgendaSections.Ends(outline, sections));
        var held = HeldAccess(outline);
        return [.. outline.Select(
            (item, i) => Make(item, titles[i], places[i], i + 1 < outline.Length ? outline[i + 1].Heading[0] : null) is var made
                && made.Access is null ? made with { Access = ToldAccess.Of(made) ?? held[i] } : made)];
    }

    /// <summary>For each item what the last line over it or an earlier one says of all that follow ("Lukket møde").</summary>
    private static ImmutableArray<Access?> HeldAccess(ImmutableArray<OutlineItem> outline)
    {
        var held = ImmutableArray.CreateBuilder<Access?>(outline.Length);
        Access? said = null;
        foreach (var item in outline)
        {
            said = item.CaseLines.LastOrDefault(line => line.Facts.AccessSection is not null) is { } over
                ? over.Facts.AccessSection!.Access : said;
            held.Add(said);
        }

        return held.MoveToImmutable();
    }

    private ItemTitle Title(OutlineItem item, bool numbered)
    {
        if (item.TitleAhead is { } ahead)
        {
            return new ItemTitle(item.Heading[0].Facts.Number!.Printed, ahead, null);
        }

        if (item.Heading is [{ Facts.Number: { CaseAfter: { } given } number }, _, ..])
        {
            var (under, mark) = TrailingAccessMark.Take([.. item.Heading.Skip(1).Select(line => line.Line)]);
            var read = ItemTitle.Read(_joined.Of(under), numbered: false);
            return read with { Number = number.Printed, Access = read.Access ?? mark ?? given.Access, Case = given };
        }

        if (ByForm(item) is { } learned)
        {
            return learned;
        }

        var (marked, access) = TrailingAccessMark.Take([.. item.Heading.Select(line => line.Line)]);
        var (untimed, slot) = TrailingSlot.Take(marked);
        var (lines, beside) = TrailingCase.Take(untimed);
        var known = item.Heading[0].Facts.Number ?? Letter(item.Heading[0].Facts.Marker);
        var title = known is { StandsAlone: true, Word.Length: > 0 } and ({ Rest.Length: > 0 } or { IsApart: true }) && lines.Length > 1
            ? ItemTitle.Read(_joined.Of(lines.RemoveAt(0)), numbered: false) with { Number = known.Printed }
            : ItemTitle.Read(WithoutBullet(item, _joined.Of(lines)), numbered, known);
        return title with { Access = title.Access ?? access, Case = title.Case ?? beside, Slot = title.Slot ?? slot };
    }

    /// <summary>Number and title as the body is known to print them.</summary>
    private ItemTitle? ByForm(OutlineItem item)
    {
        var heading = item.Heading[0].Facts.ItemForms.IsEmpty ? "" : _joined.Of(item.Heading.Select(line => line.Line));
        foreach (var form in item.Heading[0].Facts.ItemForms)
        {
            if (form.Read(heading) is { } parts && parts.TryGetValue(PrintedForm.Title, out var words))
            {
                return ItemTitle.Read(words, numbered: false) with { Number = parts.GetValueOrDefault(PrintedForm.Number) };
            }
        }

        return null;
    }

    /// <summary>The letter of a title below a number: "b) Festudvalget".</summary>
    private static ItemNumber? Letter(ListMarker? marker) =>
        marker is { IsBullet: false } && marker.Printed.Trim('(', '.', ')') is [>= 'a' and <= 'z'] letter
            ? new ItemNumber(letter, [letter[0] - 'a' + 1], "", ")A", marker.Rest, false) : null;

    private static string WithoutBullet(OutlineItem item, string heading) =>
        item.Heading[0].Facts.Marker is { IsBullet: true } marker && heading.StartsWith(marker.Printed, StringComparison.Ordinal)
            ? heading[marker.Printed.Length..].TrimStart() : heading;

    private AgendaItem Make(OutlineItem item, ItemTitle title, (string Id, string? Parent, int Level) place, LabelledLine? next)
    {
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        var fields = ImmutableArray.CreateBuilder<AgendaField>();
        var access = title.Access;
        if (TickedAccess.Of(item) is { } ticked)
        {
            access ??= ticked.Access;
            item = ticked is { Access: null, Lines.IsEmpty: false } ? ticked.AsText(item) : item;
        }

        access ??= item.CaseLines.Select(line => line.Facts.Case?.Access).FirstOrDefault(said => said is not null);
        if (MarkUnder(item) is { } mark)
        {
            access ??= AccessMark.Of(mark.Line.Text);
            item = item with { Fields = item.Fields.SetItem(0, WithoutFirst(item.Fields[0])) };
        }

        if (MarkBeside.Of(item) is { } beside)
        {
            access ??= beside.Access;
            item = item with { Fields = item.Fields.SetItem(0, beside.Field) };
        }

        var struck =
            Struck(item.Heading.Concat(
                item.CaseLines.Where(line => line.Facts.Case?.Ticks is null))); // an option that doesn't hold is no struck text
        item = item with { Fields = LabelledAttachments.PartFrom(item.Fields) };
        if (title.Slot is { } slot)
        {
            fields.Add(SlotField(item, slot));
        }

        for (var i = 0; i < item.Fields.Length; i++)
        {
            var field =
                Make(item.Fields[i], place.Id, attachments, struck, i + 1 < item.Fields.Length ? item.Fields[i + 1].First ?? next : next);
            if (MarkAlone.Of(field) is { } alone)
            {
                access ??= AccessMark.Of(alone);
            }
            else if (field.Heading is not null || field.Text.Any(char.IsLetterOrDigit)
                || field.Blocks.Any(block => block.Type == BlockType.Table) || StruckBlocks.HaveAny(field.Blocks))
            {
                fields.Add(field);
                struck = [];
            }
        }

        if (!struck.IsEmpty)
        {
            fields.Add(StruckField(item, struck));
        }

        var lines = Lines(item).ToList();
        return new AgendaItem
        {
            Id = place.Id,
            Number = title.Number,
            Parent = place.Parent,
            Level = place.Level,
            Title = title.Title,
            Access = access,
            Case = Case(item, title.Case),
            Fields = fields.ToImmutable(),
            Attachments = attachments.ToImmutable(),
            Links = [.. links.In(lines.Select(line => line.Line)).Select(Link)],
            Source = sources.Of(lines.Select(line => line.Line)),
            Confidence = OcrTextConfidence.Weigh(confidences.Item.Of(item.Heading.Min(line => line.Confidence)),
                item.Heading.Select(line => line.Line)),
        };
    }

    /// <summary>What is struck in headings: they have no block, so that it stands before the first block under them.</summary>
    private ImmutableArray<StruckText> Struck(IEnumerable<LabelledLine> heading) =>
        StruckBlocks.Of(StruckPieces.Of(_joined, [.. heading.Select(line => line.Line)]));

    /// <summary>When the item is dealt with is printed beside its title and no part of it.</summary>
    private AgendaField SlotField(OutlineItem item, string slot) => new()
    {
        Kind = FieldKind.Other,
        Blocks = [new Block { Type = BlockType.Paragraph, Text = slot }],
        Text = slot,
        Source = sources.Of(item.Heading.Select(line => line.Line)),
        Confidence = confidences.Field.Of(item.Heading.Min(line => line.Confidence)),
    };

    /// <summary>Of an item that has nothing else: what is struck in its heading or under it.</summary>
    private AgendaField StruckField(OutlineItem item, ImmutableArray<StruckText> struck) => new()
    {
        Kind = FieldKind.Body,
        Blocks = StruckBlocks.Under([], struck),
        Source = sources.Of(item.Heading.Select(line => line.Line)),
        Confidence = confidences.Field.Of(item.Heading.Min(line => line.Confidence)),
    };

    /// <summary>The access mark on a line of its own under the heading, over text that has no heading.</summary>
    private static LabelledLine? MarkUnder(OutlineItem item) =>
        item.Fields is [{ Heading.IsEmpty: true, Lines: [var first, _, ..] }, ..] && AccessMark.IsAlone(first.Line.Text)
            && item.Fields[0].Tables.All(table => table.BeforeLine > 0) ? first : null;

    private static OutlineField WithoutFirst(OutlineField field) =>
        field with { Lines = field.Lines.RemoveAt(0),
            Tables = [.. field.Tables.Select(table => table with { BeforeLine = table.BeforeLine - 1 })] };

    private AgendaField Make(OutlineField outline, string item, ImmutableArray<Attachment>.Builder attachments,
        ImmutableArray<StruckText> struck, LabelledLine? next)
    {
        var heading = outline.Heading.IsEmpty ? null : _joined.Of(outline.Heading.Select(line => line.Line));
        var learned = heading is null ? null : outline.Heading[0].Facts.LearnedKind;
        var known = heading is null ? null : FieldHeading.KindOfSet(heading);
        var runIn = heading is null || (learned ?? known) is not null
            ? learned is null ? null : outline.Heading[0].Facts.RunInField
            : FieldHeading.RunIn(heading) ?? FieldHeading.DecisionRunIn(heading)
                ?? RunInByType(outline.Heading[0], heading) ?? RunInPlain(outline.Heading[0], heading);
        var blocks = new FieldBlocks(_joined);
        var made = blocks.Make(outline, runIn is null ? null : outline.Heading[0], runIn?.Text,
            n => AddTable(outline.Tables[n].Table, item));
        made = StruckBlocks.Under(made, struck.AddRange(Struck(runIn is null ? outline.Heading : outline.Heading.Skip(1))));
        var kind = outline.ListsAttachments ? FieldKind.Attachments : heading is null
            ? (outline is { Lines: [var only], Tables.IsEmpty: true } && AttendanceNote.Is(only.Line.Text)
                ? FieldKind.Attendance : FieldKind.Body)
            : learned ?? runIn?.Kind ?? known ?? FieldHeading.KindOfNumbered(heading)
                ?? (FieldHeading.IsBodyAndDate(heading) || BodysMeeting.Is(heading) ? FieldKind.Decision : FieldKind.Other);
        kind = kind == FieldKind.Other && FieldHeading.HeadsPapers(runIn?.Heading ?? heading!) ? FieldKind.Attachments : kind;
        if (kind == FieldKind.Attachments)
        {
            var notes = outline.Lines.Where(line => line.Facts.IsNote).Select(line => line.Line)
                .ToHashSet(ReferenceEqualityComparer.Instance);
            attachments.AddRange(new AttachmentReader(links, sources).Read(blocks.Parts.Where(part => !notes.Contains(part.Lines[0]))));
        }

        var lines = outline.Heading.Concat(outline.Lines).ToList();
        return new AgendaField
        {
            Kind = kind,
            Heading = runIn?.Heading ?? heading?.TrimEnd(Dashes),
            Blocks = made,
            Text = BlockText.Of(made),
            Source = sources.Of(lines.Select(line => line.Line)),
            Confidence = OcrTextConfidence.Weigh(confidences.Field.Of(Posterior(lines, next)), lines.Select(line => line.Line)),
        };
    }

    private static (string Heading, string Text, FieldKind Kind)? RunInByType(LabelledLine first, string heading) =>
        first.Facts.RunIn is { } runIn && heading.StartsWith(runIn, StringComparison.Ordinal)
            ? (runIn.TrimEnd(Dashes), heading[runIn.Length..].TrimStart(), FieldHeading.KindOf(runIn) ?? FieldKind.Other) : null;

    private static (string Heading, string Text, FieldKind Kind)? RunInPlain(LabelledLine first, string heading) =>
        !first.Facts.StandsOut && PlainRunIn.Split(heading) is var (words, text) ? (words, text, FieldKind.Other) : null;

    /// <summary>Of a heading before its text; a colon is printed with it.</summary>
    private static readonly char[] Dashes = [' ', '–', '—', '-'];

    private string AddTable(Table table, string item)
    {
        var id = $"t{++_tables}";
        Tables.Add((table, id, item));
        return id;
    }

    private ItemLink Link(LinkedWords words)
    {
        var text = "";
        foreach (var (_, part) in words.Lines)
        {
            var line = string.Join(' ', part.Select(word => word.Text));
            text = text.Length == 0 ? line : hyphenation.Join(text, line, words.Url);
        }

        return new ItemLink(text.TrimEnd('.', ','), words.Url, words.Page);
    }

    /// <param name="inTitle">See <see cref="ItemTitle.Case"/>.</param>
    private static CaseReference? Case(OutlineItem item, CaseNumber? inTitle)
    {
        var read = item.CaseLines.Select(line => line.Facts.Case).Append(inTitle).OfType<CaseNumber>()
            .Where(part => (part.Number ?? part.Handler ?? part.Document) is not null).ToList();
        return read.Count == 0 ? null : new CaseReference(
            read.Find(part => part.Number is not null)?.Number, read.Find(part => part.Handler is not null)?.Handler,
            read.Find(part => part.Document is not null)?.Document);
    }

    private static IEnumerable<LabelledLine> Lines(OutlineItem item) =>
        item.CaseLines.Concat(item.Heading).Concat(item.Fields.SelectMany(field => field.Heading.Concat(field.Lines)))
            .OrderBy(line => line.Line.Page);

    /// <summary>The field is as sure as the least sure of its lines, and of the heading that ends it.</summary>
    private static double Posterior(List<LabelledLine> lines, LabelledLine? next) =>
        lines.Select(line => line.Confidence).Append(next?.Confidence ?? 1).Min();
}
