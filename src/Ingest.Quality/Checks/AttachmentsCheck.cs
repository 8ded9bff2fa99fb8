using System.Text.RegularExpressions;
using Ingest.Model.Output;

namespace Ingest.Quality.Checks;

/// <summary>
/// An item's text that says <c>bilag 2</c> has a second attachment: one with that number in its label or title, or at least that many.
/// Only items that list attachments are asked: without a list the text may speak of another document's.
/// </summary>
internal static partial class AttachmentsCheck
{
    public static IEnumerable<DocumentCheck> Of(AgendaDocument document)
    {
        var asked = false;
        var failures = new List<DocumentCheck>();
        for (var i = 0; i < document.Items.Length; i++)
        {
            var item = document.Items[i];
            if (item.Attachments.IsEmpty)
            {
                continue;
            }

            for (var f = 0; f < item.Fields.Length; f++)
            {
                foreach (var number in Named(item.Fields[f]))
                {
                    asked = true;
                    if (!Has(item, number))
                    {
                        failures.Add(new(
                            CheckNames.Attachments, Verdict.Fail,
                            new($"Teksten nævner bilag {number}, som ikke står under Bilag.",
                                $"The text names bilag {number}, which does not stand under Bilag."),
                            item.Fields[f].Source.FirstOrDefault()?.Page, FormattableString.Invariant($"i{i}f{f}")));
                    }
                }
            }
        }

        return CheckVerdicts.Of(CheckNames.Attachments, asked, failures);
    }

    private static IEnumerable<string> Named(AgendaField field) => field.Kind == FieldKind.Attachments
        ? []
        : Numbered().Matches(field.Text).Select(match => match.Groups["number"].Value).Distinct(StringComparer.Ordinal);

    private static bool Has(AgendaItem item, string number) =>
        item.Attachments.Any(one => Regex.IsMatch($"{one.Label} {one.Title}", $@"(?<!\d){number}(?!\d)", RegexOptions.CultureInvariant))
        || int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) <= item.Attachments.Length;

    [GeneratedRegex(@"\bbilag\s+(?:nr\.\s*)?(?<number>\d{1,2})\b(?![.,]\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
