using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Agendas;

/// <summary>
/// "Social og Sundhed, 7. januar 2031, pkt. 118" over a text of its own: a committee's name need not say that it is one, where other
/// headings of that form are bodies' decisions, or the paper is minutes and the heading names a point of others. In minutes the name of
/// the body that meets is one, too ("Kommunalbestyrelsen: Godkendt.").
/// </summary>
internal static class NamedDecisions
{
    public static ImmutableArray<AgendaItem> Settle(ImmutableArray<AgendaItem> items, Meeting meeting)
    {
        var forms = items.SelectMany(item => item.Fields).Where(field => field.Kind == FieldKind.Decision)
            .Select(field => Form(field)).OfType<bool>().ToHashSet();
        var meets = meeting.Kind == MeetingKind.Minutes ? meeting.Body : null;
        if (meeting.Kind == MeetingKind.Minutes)
        {
            forms.Add(true);
        }

        bool Decides(AgendaField field) => Is(field, forms) || (meets is not null && IsName(field, meets));
        return [.. items.Select(item => item.Fields.Any(Decides) ? item with
        {
            Fields = [.. item.Fields.Select(field => Decides(field) ? field with { Kind = FieldKind.Decision } : field)],
        } : item)];
    }

    /// <summary>"Byrådet:" where "Ny By Byråd" meets, "Udvalget:" where "Kulturudvalget" does: the word that says what they are.</summary>
    private static bool IsName(AgendaField field, string meets) =>
        field is { Kind: FieldKind.Other, Text.Length: > 0, Heading: { } heading } && heading.TrimEnd(':', ' ') is { Length: > 5 } name
            && name is [.., 'e', 't' or 'n'] && !name.Contains(' ', StringComparison.Ordinal) && BodyWords.Name(name)
            && meets.Contains(name[..^2], StringComparison.OrdinalIgnoreCase);

    private static bool Is(AgendaField field, HashSet<bool> forms) =>
        field is { Kind: FieldKind.Other, Text.Length: > 0 } && Form(field) is { } form && forms.Contains(form);

    /// <summary>Whether the heading names a point; null where it is not a name and a date.</summary>
    private static bool? Form(AgendaField field) =>
        field.Heading is { Length: > 0 } heading && char.IsUpper(heading[0]) && FieldHeading.NameAndDate(heading) is { } parts
            && FieldHeading.KindOf(parts.Name) is null ? parts.HasPoint : null;
}
