using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Ingest.Tests.Search.Archive;

/// <summary>Puts an item's names, sums and dates into sentences, and keeps what was said.</summary>
internal sealed class Filling(MadeCase @case, Municipality municipality, DateOnly date, Dice dice)
{
    private static readonly CultureInfo Danish = DanishCulture();

    private readonly List<decimal> _amounts = [];
    private readonly List<string> _names = [];
    private readonly string _kroner = Money(@case.Kroner, dice);

    public ImmutableArray<decimal> Amounts => [.. _amounts];

    /// <summary>Of every person in the text, whoever the case is about.</summary>
    public ImmutableArray<string> Names => [.. _names];

    public bool SaysPlace { get; private set; }

    public bool SaysStreet { get; private set; }

    public bool SaysPerson { get; private set; }

    public bool SaysCompany { get; private set; }

    /// <param name="phrase">For <c>{omtale}</c>.</param>
    public string Of(string pattern, string? phrase = null)
    {
        var text = new StringBuilder(pattern.Length + 32);
        var at = 0;
        while (pattern.IndexOf('{', at) is >= 0 and var open)
        {
            var close = pattern.IndexOf('}', open);
            text.Append(pattern, at, open - at).Append(Value(pattern[(open + 1)..close], phrase));
            at = close + 1;
            if (text[^1] == '.' && at < pattern.Length && pattern[at] == '.')
            {
                at++; // "kr." ends its sentence
            }
        }

        text.Append(pattern, at, pattern.Length - at);
        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    private string Value(string name, string? phrase)
    {
        switch (name)
        {
            case "sted":
                SaysPlace = true;
                return @case.Place;
            case "sted2":
                return dice.Pick(municipality.Places.Remove(@case.Place));
            case "vej":
                SaysStreet = true;
                return @case.Street;
            case "navn":
                SaysPerson = true;
                return Named(@case.Person);
            case "navn2":
                return Named(Person(dice));
            case "firma":
                SaysCompany = true;
                return @case.Company;
            case "kr":
                _amounts.Add(@case.Kroner);
                return _kroner;
            case "kr2":
                return Said(Rounded(@case.Kroner * dice.Of(5, 60) / 100));
            case "småkr":
                return Said(dice.Of(1, 30) * 5000);
            case "kommune":
                return municipality.Name;
            case "omtale":
                return phrase ?? @case.Subject.Phrase;
            case "dato":
                return date.AddDays(dice.Of(14, 180)).ToString("d. MMMM yyyy", Danish);
            default:
                return Number(name);
        }
    }

    private string Number(string name) => name switch
    {
        "antal" => dice.Of(12, 95).ToString(CultureInfo.InvariantCulture),
        "få" => dice.Of(3, 9).ToString(CultureInfo.InvariantCulture),
        "pct" => string.Create(Danish, $"{dice.Of(8, 190) / 10m} pct."),
        "år0" => (date.Year - 1).ToString(CultureInfo.InvariantCulture),
        "år" => date.Year.ToString(CultureInfo.InvariantCulture),
        "år1" => (date.Year + 1).ToString(CultureInfo.InvariantCulture),
        "år2" => (date.Year + 2).ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidDataException($"{{{name}}} in {@case.Subject.Key}"),
    };

    private string Named(string person)
    {
        _names.Add(person);
        return person;
    }

    private string Said(decimal kroner)
    {
        _amounts.Add(kroner);
        return Money(kroner, dice);
    }

    /// <summary>A cell of a table whose unit is 1,000 kroner.</summary>
    public int Thousands(int thousands)
    {
        _amounts.Add(thousands * 1000m);
        return thousands;
    }

    public static string Person(Dice dice) => $"{dice.Pick(Stock.Shared["first"])} {dice.Pick(Stock.Shared["last"])}";

    public static decimal Rounded(decimal kroner) =>
        kroner >= 1_000_000 ? Math.Round(kroner / 100_000) * 100_000 : Math.Max(5_000, Math.Round(kroner / 5_000) * 5_000);

    private static string Money(decimal kroner, Dice dice) =>
        kroner >= 1_000_000 && dice.Chance(65) ? string.Create(Danish, $"{kroner / 1_000_000:0.0##} mio. kr.")
            : string.Create(Danish, $"{kroner:#,##0} kr.");

    /// <summary>Made here: a machine's own data on cultures may differ, or be left out.</summary>
    private static CultureInfo DanishCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
        culture.DateTimeFormat.MonthNames = culture.DateTimeFormat.MonthGenitiveNames =
            [
                "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december", "",
            ];
        return CultureInfo.ReadOnly(culture);
    }

    public static string DateText(DateOnly date) => date.ToString("d. MMMM yyyy", Danish);
}
