using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Agendas.Items;

/// <summary>
/// "Politisk behandling" tells an agenda's readers who had the case before, and the readers of minutes what was decided: there it is the
/// decision, where the item has no other of the meeting's own.
/// </summary>
internal static class PoliticalTreatment
{
    private const string Heading = "politisk behandling";

    public static AgendaItem Settle(AgendaItem item, MeetingKind? meeting) =>
        meeting == MeetingKind.Minutes && !item.Fields.Any(IsOwnDecision)
            ? item with { Fields = [.. item.Fields.Select(field => Is(field) ? field with { Kind = FieldKind.Decision } : field)] } : item;

    private static bool Is(AgendaField field) => field.Kind == FieldKind.History && Folding.Fold(field.Heading ?? "") == Heading;

    /// <summary>Under a heading without another body's date.</summary>
    private static bool IsOwnDecision(AgendaField field) =>
        field.Kind == FieldKind.Decision && !(field.Heading ?? "").Any(char.IsAsciiDigit);
}
