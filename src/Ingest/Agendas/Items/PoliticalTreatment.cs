using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Agendas.Items;

/// <summary>
/// "Politisk behandling" tells an agenda's readers who has the case when, and the readers of minutes what was decided: there it is the
/// decision, where the item has no other of the meeting's own.
/// </summary>
internal static partial class PoliticalTreatment
{
    private const string Heading = "politisk behandling";

    public static AgendaItem Settle(AgendaItem item, Meeting meeting) =>
        meeting.Kind == MeetingKind.Minutes && item.Fields.Any(Is) && !item.Fields.Any(field => IsOwnDecision(field, meeting))
            ? item with { Fields = [.. item.Fields.Select(field => Is(field) ? field with { Kind = FieldKind.Decision } : field)] } : item;

    private static bool Is(AgendaField field) =>
        field.Kind == FieldKind.History && Folding.Fold(field.Heading ?? "") == Heading && !ToCome().IsMatch(field.Text);

    /// <summary>Under a heading without a date, or with the meeting's.</summary>
    private static bool IsOwnDecision(AgendaField field, Meeting meeting) =>
        field.Kind == FieldKind.Decision && (DanishDate.Find(field.Heading ?? "") is not { } date || date == meeting.Date);

    /// <summary>"Sagen forelægges regionsrådet den …": where the case goes.</summary>
    [GeneratedRegex(@"\b(?:forelægges|behandles)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();
}
