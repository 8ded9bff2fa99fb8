using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas.Items;

/// <summary>
/// Who may see an item, told in its text: a field headed "Åben/lukket dagsorden", or a sentence of its own that begins the field,
/// "Punktet behandles på lukket møde, jf. …".
/// </summary>
internal static partial class ToldAccess
{
    /// <summary>Null where the text does not say it.</summary>
    public static Access? Of(AgendaItem item)
    {
        foreach (var field in item.Fields)
        {
            if (field.Kind is FieldKind.Body or FieldKind.Other or FieldKind.Authority && field.Text is { Length: > 0 } text
                && Sentence().Match(text) is { Success: true } match)
            {
                return AccessMark.Of(match.Groups["mark"].Value);
            }

            if (field.Heading is { } heading && Question().IsMatch(heading) && AccessMark.IsAlone(field.Text))
            {
                return AccessMark.Of(field.Text);
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:sagen|punktet|dette punkt|denne sag) (?:behandles|behandledes|blev behandlet|er behandlet|drøftes) "
        + @"(?:på |i |for |som |bag )?(?:et |en )?(?<mark>åben|åbent|lukket|lukkede) (?:dagsorden|møde|punkt|sag|døre|del)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:åben|åbent|åbenhed|lukket)(?: ?/ ?| eller )(?:lukket|åben|åbent)(?: (?:dagsorden|møde|punkt|sag))?\s?:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
