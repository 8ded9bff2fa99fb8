using System.Globalization;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Web.Words;

/// <summary>Dates, numbers and lists of names as a reader of the language writes them.</summary>
internal static class Said
{
    private const char Between = '|';

    /// <summary>"6. september 2024"; what is no date stays as it is.</summary>
    public static string Date(string? iso, SpokenLanguage language)
    {
        if (!DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return iso ?? "";
        }

        var month = Texts.WebMonths.In(language).Split(Between)[date.Month - 1];
        return Texts.WebDate(date.Day, month, date.Year.ToString(CultureInfo.InvariantCulture)).In(language);
    }

    /// <summary>With a point or a comma between thousands.</summary>
    public static string Count(int count, SpokenLanguage language) => Number(count, language);

    /// <summary>The same with up to two decimals.</summary>
    public static string Number(decimal number, SpokenLanguage language)
    {
        var parts = number.ToString("#,0.##", CultureInfo.InvariantCulture).Split('.');
        return language == SpokenLanguage.Danish ? string.Join(',', parts.Select(part => part.Replace(',', '.')))
            : string.Join('.', parts);
    }

    /// <summary>A main group of the municipalities' classification (KLE): "27 Social service".</summary>
    public static string Area(string group, SpokenLanguage language) =>
        Array.Find(Texts.WebAreas.In(language).Split(Between), area => area.StartsWith(group + " ", StringComparison.Ordinal)) ?? group;

    /// <summary>The first letter is a capital: for a name that begins a line.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Capital(Wording wording, SpokenLanguage language) => Capital(wording.In(language));
}
