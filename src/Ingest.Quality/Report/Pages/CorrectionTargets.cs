using Ingest.Model.Output;
using Ingest.Quality.Corrections;
using Ingest.Quality.Corrections.Places;
using static Ingest.Quality.Report.Pages.CorrectionTarget;

namespace Ingest.Quality.Report.Pages;

/// <summary>
/// Every place of a document that can be corrected, by its anchor on the page; those that end in <c>+</c> add what is missing.
/// </summary>
internal static class CorrectionTargets
{
    public static IEnumerable<(string Anchor, CorrectionTarget Target)> Of(AgendaDocument document) =>
        [.. OfMeeting(document.Meeting), .. OfParts(document), .. document.Items.SelectMany(OfItem), .. OfTables(document)];

    private static IEnumerable<(string Anchor, CorrectionTarget Target)> OfMeeting(Meeting meeting)
    {
        yield return ("m", CorrectionTarget.Of(
            (CorrectionPlaces.MeetingBody, meeting.Body), (CorrectionPlaces.MeetingKind, CorrectionValues.Name(meeting.Kind)),
            (CorrectionPlaces.MeetingTitle, meeting.Title), (CorrectionPlaces.MeetingDate, meeting.Date),
            (CorrectionPlaces.MeetingStart, meeting.Start), (CorrectionPlaces.MeetingEnd, meeting.End),
            (CorrectionPlaces.MeetingPlace, meeting.Place)));
        for (var p = 0; p < meeting.Participants.Length; p++)
        {
            yield return (FormattableString.Invariant($"mp{p}"),
                OfParticipant(meeting.Participants[p]) with { Entry = meeting.Participants[p].Name,
                    Nth = Nth(meeting.Participants.Select(one => one.Name), p) });
        }

        yield return ("mp+", OfParticipant(new("", null, null, Attendance.Unknown)));
    }

    private static CorrectionTarget OfParticipant(Participant one) => CorrectionTarget.Of(
        (CorrectionPlaces.ParticipantName, one.Name), (CorrectionPlaces.ParticipantParty, one.Party),
        (CorrectionPlaces.ParticipantRole, one.Role),
        (CorrectionPlaces.ParticipantAttendance, CorrectionValues.Name(one.Attendance))) with { Key = CorrectionPlaces.ParticipantName };

    private static IEnumerable<(string Anchor, CorrectionTarget Target)> OfParts(AgendaDocument document)
    {
        for (var s = 0; s < document.Parts.Length; s++)
        {
            var part = document.Parts[s];
            yield return (FormattableString.Invariant($"s{s}"), CorrectionTarget.Of(
                (CorrectionPlaces.PartKind, CorrectionValues.Name(part.Kind)),
                (CorrectionPlaces.PartAttachment,
                    part.Attachment)) with { Entry = FormattableString.Invariant($"{part.Pages[0]}-{part.Pages[^1]}"), Pages = true });
        }

        yield return ("s+",
            CorrectionTarget.Of((CorrectionPlaces.PartKind, "annex"), (CorrectionPlaces.PartAttachment, null)) with { Pages = true });
    }

    private static IEnumerable<(string Anchor, CorrectionTarget Target)> OfItem(AgendaItem item, int i)
    {
        if (item.Source.FirstOrDefault() is { } source && HeadingPlace.Of(item) is { } heading)
        {
            yield return (FormattableString.Invariant($"i{i}"), CorrectionTarget.Of(
                (CorrectionPlaces.LineRole, CorrectionValues.Item), (CorrectionPlaces.ItemNumber, item.Number),
                (CorrectionPlaces.ItemTitle, item.Title), (CorrectionPlaces.ItemParent, item.Parent),
                (CorrectionPlaces.ItemAccess, item.Access is { } access ? CorrectionValues.Name(access) : null),
                (CorrectionPlaces.ItemCase, item.Case?.Number)).At(source) with { Item = item.Id, Heading = Corners(heading.Box) });
            for (var d = 0; d < item.Decisions.Length; d++)
            {
                yield return (FormattableString.Invariant($"i{i}d{d}"),
                    OfDecision(item.Decisions[d]).At(source) with { Item = item.Id, Entry = item.Decisions[d].Text,
                        Nth = Nth(item.Decisions.Select(one => one.Text), d) });
            }

            yield return (FormattableString.Invariant($"i{i}d+"), OfDecision(new(null, null, "")).At(source) with { Item = item.Id });
        }

        for (var f = 0; f < item.Fields.Length; f++)
        {
            var field = item.Fields[f];
            if (field.Source.FirstOrDefault() is { } ink)
            {
                yield return (FormattableString.Invariant($"i{i}f{f}"), CorrectionTarget.Of(
                    (CorrectionPlaces.FieldKind, CorrectionValues.Name(field.Kind)), (CorrectionPlaces.FieldHeading, field.Heading),
                    (CorrectionPlaces.FieldText, field.Text)).At(ink) with { Item = item.Id, Field = CorrectionValues.Name(field.Kind) });
            }
        }

        for (var a = 0; a < item.Attachments.Length; a++)
        {
            if (item.Attachments[a].Source is { } ink)
            {
                yield return (FormattableString.Invariant($"i{i}a{a}"), CorrectionTarget.Of(
                    (CorrectionPlaces.AttachmentLabel, item.Attachments[a].Label),
                    (CorrectionPlaces.AttachmentTitle, item.Attachments[a].Title)).At(ink) with { Item = item.Id });
            }
        }
    }

    private static int? Nth(IEnumerable<string> names, int at)
    {
        var all = names.ToList();
        return all.Count(name => name == all[at]) < 2 ? null : all.Take(at).Count(name => name == all[at]);
    }

    private static CorrectionTarget OfDecision(Decision one) => CorrectionTarget.Of(
        (CorrectionPlaces.DecisionText, one.Text), (CorrectionPlaces.DecisionBody, one.Body),
        (CorrectionPlaces.DecisionDate, one.Date)) with { Key = CorrectionPlaces.DecisionText };

    private static IEnumerable<(string Anchor, CorrectionTarget Target)> OfTables(AgendaDocument document)
    {
        for (var t = 0; t < document.Tables.Length; t++)
        {
            if (document.Tables[t].Source.FirstOrDefault() is { } ink)
            {
                yield return (FormattableString.Invariant($"t{t}"),
                    new CorrectionTarget { Item = document.Tables[t].Item, Cells = true }.At(ink));
            }
        }
    }
}
