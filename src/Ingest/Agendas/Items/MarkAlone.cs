using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas.Items;

/// <summary>
/// A field that is an access mark and nothing else, in plain type or set as a heading ("ÅBEN SAG"), or behind a label whatever that is
/// called: "Status: Åben".
/// </summary>
internal static class MarkAlone
{
    /// <summary>Of a label before the mark.</summary>
    private const int MostWords = 2;

    /// <returns>Null for other fields.</returns>
    public static string? Of(AgendaField field) =>
        field.Blocks.Any(block => block.Type == BlockType.Table) ? null
        : field.Heading is null ? (AccessMark.IsAlone(field.Text) ? field.Text : Labelled(field.Text))
        : field.Text.Length == 0 ? (AccessMark.IsAlone(field.Heading) ? field.Heading : null)
        : field.Kind == FieldKind.Other && AccessMark.IsAlone(field.Text) && IsLabel(field.Heading.TrimEnd(':')) ? field.Text : null;

    private static string? Labelled(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && IsLabel(text[..colon])
            && AccessMark.IsAlone(text[(colon + 2)..]) ? text[(colon + 2)..] : null;

    private static bool IsLabel(string text) =>
        text.Count(sign => sign == ' ') < MostWords && text.All(sign => char.IsLetter(sign) || sign == ' ');
}
