using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Parts;

/// <summary>
/// A meeting's own pages as a document of their own: counted from 1, as if nothing were bound in before or between them.
/// Page counts in footers, tables that run over pages and all else that counts pages then reads as in a file of its own.
/// </summary>
internal sealed class OwnPages(BoundMeeting meeting)
{
    /// <summary>Its pages with what was said of them; comments stay with the file.</summary>
    public SourcePdf Of(SourcePdf source) => IsWhole(source.Pages.IsEmpty ? 0 : source.Pages[^1].Number) ? source : source with
    {
        Pages = [.. source.Pages.Where(page => meeting.IsOwn(page.Number)).Select(page => meeting.OwnSlice(page.Number).Of(page))
            .Select(page => FromFile(page.Number) == page.Number ? page : page with { Number = FromFile(page.Number) })],
        Diagnostics = [
            .. source.Diagnostics.Where(diagnostic => diagnostic.Page is not { } page || meeting.IsOwn(page))
                .Select(diagnostic => diagnostic with { Page = diagnostic.Page is { } page ? FromFile(page) : null })],
    };

    public ImmutableArray<TextLine> Of(ImmutableArray<TextLine> lines) => IsWhole(lines.IsEmpty ? 0 : lines[^1].Page) ? lines :
        [.. lines.Where(line => meeting.OwnAt(line.Page, line.Box) is not null)
            .Select(line => FromFile(line.Page) == line.Page ? line : line with { Page = FromFile(line.Page) })];

    /// <summary>What was said of lines on its pages.</summary>
    public ImmutableArray<GivenLines> Of(ImmutableArray<GivenLines> given) =>
        [.. given.Where(one => meeting.OwnAt(one.Page, one.Box) is not null).Select(one => one with { Page = FromFile(one.Page) })];

    /// <summary>The tables that stand on its pages.</summary>
    public ImmutableArray<Table> Of(ImmutableArray<Table> tables) =>
        [.. tables.Where(table => meeting.OwnAt(table.Parts[0].Page, table.Parts[0].Box) is not null)
            .Select(table => table.Counted(FromFile))];

    /// <summary>It has all up to the file's last page: nothing is to be left out or counted anew.</summary>
    private bool IsWhole(int last) => meeting.Parts is [{ Role: PartRole.Own, From: 1, Below: null, Above: null } only] && last <= only.To;

    /// <summary>Its pages are the file's first, so that both counts agree.</summary>
    private readonly bool _isFirst = meeting.Parts.Count(part => part.Role == PartRole.Own) == 1
        && meeting.Parts[0] is { Role: PartRole.Own, From: 1 };

    /// <summary>The document with its pages by the file's count.</summary>
    public AgendaDocument ToFile(AgendaDocument document) => _isFirst ? document : document with
    {
        Items = [.. document.Items.Select(ToFile)],
        Tables = [.. document.Tables.Select(table => table with { Source = ToFile(table.Source) })],
        Ledger = [.. document.Ledger.Select(row => row with { Page = ToFile(row.Page) })],
        Diagnostics = [
            .. document.Diagnostics.Select(diagnostic => diagnostic with { Page = diagnostic.Page is { } page ? ToFile(page) : null })],
    };

    private AgendaItem ToFile(AgendaItem item) => item with
    {
        Fields = [.. item.Fields.Select(field => field with { Source = ToFile(field.Source) })],
        Attachments = [
            .. item.Attachments.Select(attachment => attachment with { Source = attachment.Source is { } source ? ToFile(source) : null })],
        Links = [.. item.Links.Select(link => link with { Page = ToFile(link.Page) })],
        Source = ToFile(item.Source),
    };

    private ImmutableArray<SourceBox> ToFile(ImmutableArray<SourceBox> boxes) => [.. boxes.Select(ToFile)];

    private SourceBox ToFile(SourceBox box) => box with { Page = ToFile(box.Page) };

    private int FromFile(int page) =>
        meeting.Parts.Where(part => part.Role == PartRole.Own && part.From <= page).Sum(part => Math.Min(page, part.To) - part.From + 1);

    /// <summary>A page of its own, by the file's count.</summary>
    public int ToFile(int page)
    {
        foreach (var part in meeting.Parts.Where(part => part.Role == PartRole.Own))
        {
            if (page <= part.Pages)
            {
                return part.From + page - 1;
            }

            page -= part.Pages;
        }

        return page;
    }
}
