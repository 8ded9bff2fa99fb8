using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Truth;

namespace Ingest.Tests.Quality;

/// <summary>The document a truth describes, as a perfect reader would hand it over.</summary>
internal static class TruthAsDocument
{
    public static AgendaDocument Convert(TruthFile truth) => new()
    {
        Document = new("made.pdf", new string('0', 64), 1, 1, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Meeting = new()
        {
            Body = truth.Meeting.Body,
            Kind = truth.Meeting.Kind,
            Title = truth.Meeting.Title,
            Date = truth.Meeting.Date,
            Start = truth.Meeting.Start,
            End = truth.Meeting.End,
            Place = truth.Meeting.Place,
            Participants = [
                .. (truth.Meeting.Participants ?? []).Select(one => new Participant(one.Name, one.Party, one.Role, one.Attendance))],
        },
        Items = [.. truth.Items.Select(Item)],
        Tables = [.. truth.Tables.Select(Table)],
    };

    private static AgendaItem Item(TruthItem item) => new()
    {
        Id = item.Id,
        Number = item.Number,
        Parent = item.Parent,
        Level = item.Level,
        Title = item.Title,
        Access = item.Access,
        Case = item.Case is { } reference ? new(reference.Number, reference.Handler, reference.Document) : null,
        Fields = [.. item.Fields.Select(
            field => new AgendaField { Kind = field.Kind, Heading = field.Heading, Text = field.Text, Blocks = field.Blocks ?? [] })],
        Attachments = [.. item.Attachments.Select(one => new Attachment(one.Label, one.Title, one.Url, one.Access, null))],
        Decisions = [.. item.Decisions.Select(one => new Decision(one.Body, one.Date, one.Text))],
        Links = [.. (item.Links ?? []).Select(link => new ItemLink(link.Text, link.Url, link.Page ?? 1))],
    };

    private static AgendaTable Table(TruthTable table) => new()
    {
        Id = table.Id,
        Item = table.Item,
        Caption = table.Caption,
        RowPath = table.RowPath,
        Columns = [.. table.Columns.Select(column => new TableColumn(column.Header, column.Path, column.Unit))],
        Rows = [.. table.Rows.Select(
            row => row.Select(
                cell => new Cell { Text = cell.Text, Number = cell.Number, Date = cell.Date, Unit = cell.Unit, Spanned = cell.Spanned })
                .ToImmutableArray())],
    };
}
