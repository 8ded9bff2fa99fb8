using System.Globalization;
using System.Text;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Pages.Sides;

/// <summary>The meeting, its participants and the parts of its file, as a person reads them.</summary>
internal static class MeetingSide
{
    public static void Write(StringBuilder side, AgendaDocument document, IEnumerable<Difference> differences)
    {
        var meeting = document.Meeting;
        side.Append(CultureInfo.InvariantCulture,
            $"<section class=\"card meeting\" id=\"m\" data-a=\"m\" tabindex=\"-1\"><div class=\"head\">"
                + $"<h2>{Html.Both("Mødet", "The meeting")}</h2>{SideLinks.Fix("m")}</div><dl>");
        Row(side, new("Organ", "Body"), meeting.Body);
        Row(side, new("Dato", "Date"), meeting.Date);
        Row(side, new("Tid", "Time"), meeting.Start is null ? null : meeting.Start + (meeting.End is { } end ? $"–{end}" : ""));
        Row(side, new("Sted", "Place"), meeting.Place);
        side.Append("</dl>");
        Participants(side, meeting);
        Parts(side, document);
        DifferenceHtml.Write(side, differences);
        side.Append("</section>");
    }

    private static void Participants(StringBuilder side, Meeting meeting)
    {
        var add = SideLinks.Add("mp+", new("En deltager mangler", "A participant is missing"));
        if (meeting.Participants.IsEmpty)
        {
            side.Append(CultureInfo.InvariantCulture, $"<p class=\"missing\">{add}</p>");
            return;
        }

        var count = meeting.Participants.Length;
        var counted = count == 1
            ? new BilingualText("1 deltager", "1 participant") : new($"{count} deltagere", $"{count} participants");
        side.Append(CultureInfo.InvariantCulture, $"<details><summary>{Html.Both(counted)}</summary><ul class=\"people\">");
        for (var p = 0; p < count; p++)
        {
            var (one, id) = (meeting.Participants[p], FormattableString.Invariant($"mp{p}"));
            var absent = one.Attendance == Attendance.Absent ? $" <small>{Html.Both("fraværende", "absent")}</small>" : "";
            side.Append(CultureInfo.InvariantCulture,
                $"<li id=\"{id}\" data-a=\"{id}\" "
                    + $"tabindex=\"-1\">{Html.Text(one.Name)}{(one.Party is { } party ? $" ({Html.Text(party)})" : "")}"
                    + $"{(one.Role is { } role ? $", {Html.Text(role)}" : "")}{absent}{SideLinks.Fix(id)}</li>");
        }

        side.Append(CultureInfo.InvariantCulture, $"</ul>{add}</details>");
    }

    private static void Parts(StringBuilder side, AgendaDocument document)
    {
        side.Append(CultureInfo.InvariantCulture,
            $"<details><summary>{Html.Both("Filens dele", "The file's parts")}</summary><ul class=\"entries\">");
        for (var s = 0; s < document.Parts.Length; s++)
        {
            var (part, id) = (document.Parts[s], FormattableString.Invariant($"s{s}"));
            var pages = part.Pages[0] == part.Pages[^1] ? $"{part.Pages[0]}" : $"{part.Pages[0]}–{part.Pages[^1]}";
            side.Append(CultureInfo.InvariantCulture,
                $"<li id=\"{id}\" data-a=\"{id}\" tabindex=\"-1\"><span class=\"label\">{Html.Both($"s. {pages}", $"p. {pages}")}</span> "
                    + $"{Html.Both(PartWords.Of(part.Kind))}{(part.Title is { } title ? $": {Html.Text(title)}" : "")}{SideLinks.Fix(id)}"
                    + $"</li>");
        }

        side.Append(CultureInfo.InvariantCulture, $"</ul>{SideLinks.Add("s+", new("En del mangler", "A part is missing"))}</details>");
    }

    private static void Row(StringBuilder side, BilingualText name, string? value) =>
        side.Append(value is null ? "" : $"<div><dt>{Html.Both(name)}</dt><dd>{Html.Text(value)}</dd></div>");
}
