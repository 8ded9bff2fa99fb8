using System.Globalization;

namespace Ingest.Tests.Search.Archive;

/// <summary>Case numbers as three systems print them: most often in one form, sometimes in another.</summary>
internal static class CaseNumbers
{
    private const int UsualForm = 80, Century = 100;

    public static string? Printed(MadeCase @case, Municipality of, Dice dice)
    {
        if (@case.Number is not { } number)
        {
            return null;
        }

        var usual = dice.Chance(UsualForm);
        var year = @case.Year % Century;
        return of.Folder switch
        {
            "oesterlund" => usual ? Text($"{@case.Subject.Classification}-{number}-{year:00}")
                : Text($"{@case.Subject.Classification.Replace("-", "", StringComparison.Ordinal)}-{number}/{year:00}"),
            "fjordvang" => usual ? Text($"{year:00}/{number:00000}") : Text($"SAG-{@case.Year}-{number:00000}"),
            _ => usual ? Text($"EMN-{@case.Year}-{number:000000}") : Text($"{@case.Year}-{number:000000}"),
        };
    }

    /// <summary>One a case, in no printed form.</summary>
    public static string? Key(MadeCase @case, Municipality of) =>
        @case.Number is { } number ? Text($"{of.Folder}/{@case.Year}/{@case.Subject.Classification}/{number}") : null;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
