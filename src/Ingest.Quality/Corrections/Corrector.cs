using System.Collections.Immutable;
using Ingest.Checks;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Corrections.Places;

namespace Ingest.Quality.Corrections;

/// <summary>
/// Applies what a person corrected to what was read. Each correction leaves a diagnostic: <c>corrected</c> where it was applied,
/// <c>correction.settled</c> where the reading has become right by itself, <c>correction.unplaced</c> where it could not be applied:
/// a document that is not as its reader said is partial. <c>correction.applied</c> names the file that they came from.
/// What a person has confirmed has the confidence 1.
/// </summary>
public static class Corrector
{
    private const int ShownCharacters = 60;

    /// <param name="folder">Null: there are no corrections.</param>
    public static AgendaDocument Apply(AgendaDocument document, string? folder)
    {
        if (folder is null || document.Status == DocumentStatus.Failed)
        {
            return document;
        }

        var (file, error) = CorrectionReader.Find(folder, document.Document);
        return error is not null
            ? Tell(document, new("correction.unreadable", Severity.Error, null, $"The corrections were not applied: {error}"))
            : file is null || file.Corrections.IsEmpty ? document
            : Tell(Apply(document, file),
                new(Applied, Severity.Info, null,
                    $"{file.Corrections.Length} corrections were read from the file with the mark {file.Mark}."));
    }

    public static AgendaDocument Apply(AgendaDocument document, CorrectionFile file) =>
        MeetingKnown(file.Corrections.Aggregate(document, One));

    /// <summary>Whether a run applied these very corrections to the document; null: it applied none.</summary>
    public static bool? WereApplied(AgendaDocument document, CorrectionFile file) =>
        document.Diagnostics.LastOrDefault(diagnostic => diagnostic.Code == Applied) is { } told
            ? file.Mark is { } mark && told.Message.Contains(mark, StringComparison.Ordinal) : null;

    private const string Applied = "correction.applied";

    /// <summary>A meeting whose body and date a person has given is no unread one.</summary>
    private static AgendaDocument MeetingKnown(AgendaDocument document) => document.Meeting is { Body: not null, Date: not null }
        ? document with { Diagnostics = document.Diagnostics.RemoveAll(diagnostic => diagnostic.Code == "meeting.unread") }
        : document;

    private static AgendaDocument One(AgendaDocument document, Correction correction)
    {
        var (corrected, was) = correction.Place.Split('.')[0] switch
        {
            "line" => StructureCorrections.Line(document, correction),
            "part" => StructureCorrections.Part(document, correction),
            "meeting" => Meeting(document, correction),
            "participant" => EntryCorrections.Participant(document, correction),
            "item" when correction.Place == CorrectionPlaces.ItemParent => StructureCorrections.Parent(document, correction),
            "item" => Item(document, correction),
            "decision" => EntryCorrections.Decision(document, correction),
            "field" => Field(document, correction),
            "attachment" => Attachment(document, correction),
            _ => Cell(document, correction),
        };
        return corrected is null
            ? Tell(document,
                new("correction.unplaced", Severity.Error, correction.Page,
                    $"{Name(correction)}: {Unplaced.Why(document, correction)}; the correction was not applied."))
            : string.Equals(was, correction.Right, StringComparison.Ordinal)
                ? Tell(corrected,
                    new("correction.settled", Severity.Info, correction.Page,
                        $"{Name(correction)}: is right by itself now; the correction can be deleted."))
                : Tell(corrected,
                    new("corrected", Severity.Info, correction.Page, $"{Name(correction)}: corrected by a person; was {Shown(was)}."));
    }

    private static (AgendaDocument? Document, string? Was) Meeting(AgendaDocument document, Correction correction)
    {
        var (meeting, right) = (document.Meeting, correction.Right);
        var (after, was) = correction.Place switch
        {
            CorrectionPlaces.MeetingKind =>
                (meeting with { Kind = CorrectionValues.Value<MeetingKind>(right!) }, CorrectionValues.Name(meeting.Kind)),
            CorrectionPlaces.MeetingTitle => (meeting with { Title = right }, meeting.Title),
            CorrectionPlaces.MeetingBody => (meeting with { Body = right }, meeting.Body),
            CorrectionPlaces.MeetingDate => (meeting with { Date = right }, meeting.Date),
            CorrectionPlaces.MeetingStart => (meeting with { Start = right }, meeting.Start),
            CorrectionPlaces.MeetingEnd => (meeting with { End = right }, meeting.End),
            _ => (meeting with { Place = right }, meeting.Place),
        };
        return (document with { Meeting = after }, was);
    }

    private static (AgendaDocument? Document, string? Was) Item(AgendaDocument document, Correction correction)
    {
        var index = ItemPlace.Find(document, correction);
        if (index < 0)
        {
            return default;
        }

        var (item, right) = (document.Items[index], correction.Right);
        var (after, was) = correction.Place switch
        {
            CorrectionPlaces.ItemNumber => (item with { Number = right }, item.Number),
            CorrectionPlaces.ItemTitle => (item with { Title = right! }, item.Title),
            CorrectionPlaces.ItemAccess =>
                (item with { Access = right is null ? null : right == "open" ? Access.Open : Access.Closed },
                    item.Access?.ToString().ToLowerInvariant()),
            _ => (item with { Case = Case(item.Case, right) }, item.Case?.Number),
        };
        var changed = document with { Items = document.Items.SetItem(index, after with { Confidence = 1 }) };
        return (correction.Place == CorrectionPlaces.ItemNumber ? ItemIds.Renamed(changed, index, right) : changed, was);
    }

    private static CaseReference? Case(CaseReference? before, string? number) =>
        before is null && number is null ? null : (before ?? new(null, null, null)) with { Number = number };

    private static (AgendaDocument? Document, string? Was) Field(AgendaDocument document, Correction correction)
    {
        var all = document.Items.SelectMany((item, i) => item.Fields.Select((field, f) => (Item: item, I: i, Field: field, F: f))).ToList();
        var index = InkPlace.Find(all, correction, one => one.Field.Source,
            one => CorrectionValues.Name(one.Field.Kind) == correction.Field && one.Item.Id == correction.Item);
        if (index < 0)
        {
            return default;
        }

        var (item, i, field, f) = all[index];
        var (after, was) = correction.Place switch
        {
            CorrectionPlaces.FieldKind =>
                (field with { Kind = CorrectionValues.Value<FieldKind>(correction.Right!) }, CorrectionValues.Name(field.Kind)),
            CorrectionPlaces.FieldHeading => (field with { Heading = correction.Right }, field.Heading),
            _ => (CorrectedText.With(field, correction.Right!), field.Text),
        };
        // A decision is its field's text: where it was that word for word, it stays so.
        var decisions = item.Decisions.Select(
            decision => field.Kind == FieldKind.Decision && decision.Text == field.Text ? decision with { Text = after.Text } : decision);
        var changed = item with { Fields = item.Fields.SetItem(f, after with { Confidence = 1 }), Decisions = [.. decisions] };
        return (document with { Items = document.Items.SetItem(i, changed) }, was);
    }

    private static (AgendaDocument? Document, string? Was) Attachment(AgendaDocument document, Correction correction)
    {
        var all = document.Items.SelectMany((item, i) => item.Attachments.Select((one, a) => (Item: item, I: i, Attachment: one, A: a)))
            .ToList();
        var index = InkPlace.Find(all, correction, one => one.Attachment.Source is { } source ? [source] : [],
            one => one.Item.Id == correction.Item);
        if (index < 0)
        {
            return default;
        }

        var (item, i, before, a) = all[index];
        var (after, was) = correction.Place == CorrectionPlaces.AttachmentLabel
            ? (before with { Label = correction.Right }, before.Label)
            : (before with { Title = correction.Right! }, before.Title);
        return (document with { Items = document.Items.SetItem(i, item with { Attachments = item.Attachments.SetItem(a, after) }) }, was);
    }

    private static (AgendaDocument? Document, string? Was) Cell(AgendaDocument document, Correction correction)
    {
        var index = InkPlace.Find(document.Tables, correction, table => table.Source, table => table.Item == correction.Item);
        var (row, column) = (correction.Row!.Value, correction.Column!.Value);
        if (index < 0 || row < 0 || column < 0 || row >= document.Tables[index].Rows.Length
            || column >= document.Tables[index].Columns.Length)
        {
            return default;
        }

        var table = document.Tables[index];
        var before = table.Rows[row][column];
        var rows = table.Rows.SetItem(row, table.Rows[row].SetItem(column, CellValues.Read(before, correction.Right!)));
        var checks = TextTotals.Checked(table with { Rows = rows }, document);
        return (document with { Tables = document.Tables.SetItem(index, checks) }, before.Text);
    }

    private static AgendaDocument Tell(AgendaDocument document, Diagnostic diagnostic) => document with
    {
        Status = diagnostic.Severity == Severity.Error && document.Status == DocumentStatus.Complete
            ? DocumentStatus.Partial : document.Status,
        Diagnostics = document.Diagnostics.Add(diagnostic),
    };

    private static string Name(Correction correction) =>
        $"{correction.Place}{(correction.Item is { } item ? $" of item {item}" : "")}{(correction.Field is { } field ? $" ({field})" : "")}"
            + $"{(correction.Entry is { } entry ? $" ({Shown(entry)})" : "")}";

    private static string Shown(string? text) =>
        text is null ? "nothing" : $"\"{(text.Length <= ShownCharacters ? text : text[..ShownCharacters] + "…").ReplaceLineEndings(" ")}\"";
}
