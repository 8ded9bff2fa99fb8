using System.Globalization;
using Ingest.Tests.Search.Archive;

namespace Ingest.Tests.Search.Sets;

/// <summary>On what is true of an item: <c>place=Kildeby|Dybdal</c>, <c>year=2019..2021</c>, <c>amount>10000000</c>.</summary>
internal sealed class Condition
{
    private readonly string _name;
    private readonly char _sign;
    private readonly string[] _values;

    private Condition(string name, char sign, string[] values) => (_name, _sign, _values) = (name, sign, values);

    public static Condition Read(string text)
    {
        var at = text.AsSpan().IndexOfAny("=<>");
        return at > 0 ? new Condition(text[..at], text[at], text[(at + 1)..].Split('|'))
            : throw new InvalidDataException($"{text} is no condition.");
    }

    public bool Holds(MadeItem item) => _values.Any(value => Holds(item, value));

    private bool Holds(MadeItem item, string value) => (_name, _sign) switch
    {
        ("subject", '=') => Known(value) && item.Subject == value,
        ("related", '=') => AreRelated(Stock.Shared.ByKey[value], item.Subject),
        ("mention", '=') => Known(value) && item.Mentions.Contains(value, StringComparer.Ordinal),
        ("aspect", '=') => item.Aspect == value,
        ("says", '=') => item.Says.Contains(value, StringComparer.Ordinal),
        ("named", '=') => item.TitleNamesSubject == (value == "yes"),
        ("place", '=') => item.Place == value,
        ("street", '=') => item.Street is not null && item.Street.StartsWith(value, StringComparison.Ordinal),
        ("person", '=') => item.Person is not null && item.Person.EndsWith(value, StringComparison.Ordinal),
        ("names", '=') => item.Names.Contains(value, StringComparer.Ordinal),
        ("company", '=') => item.Company == value,
        ("town", '=') => item.Municipality == $"{value} Kommune",
        ("body", '=') => item.Body == value,
        ("kind", '=') => item.Kind.ToString() == value,
        ("field", '=') => item.Fields.Any(field => field.ToString() == value),
        ("case", '=') => item.CaseKey == value,
        ("date", '=') => IsWithin(item.Date, value),
        ("year", '=') => IsWithin(item.Date[..4], value),
        ("amount", '>') => item.Amounts.Any(amount => amount > Number(value)),
        ("amount", '<') => item.Amounts.Any(amount => amount < Number(value)),
        ("amount", '=') => item.Amounts.Any(amount => amount == Number(value)),
        _ => throw new InvalidDataException($"{_name}{_sign}{value} is no condition."),
    };

    /// <summary>Each names the other: sewers lie near rats, but who asks for rats has no use for them.</summary>
    private static bool AreRelated(Subject subject, string other) =>
        subject.Related.Contains(other, StringComparer.Ordinal)
            && Stock.Shared.ByKey[other].Related.Contains(subject.Key, StringComparer.Ordinal);

    private static bool Known(string subject) =>
        Stock.Shared.ByKey.ContainsKey(subject) ? true : throw new InvalidDataException($"{subject} is no subject.");

    private static decimal Number(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    /// <param name="range">One value or <c>first..last</c>, both of them in it.</param>
    private static bool IsWithin(string text, string range)
    {
        var ends = range.Split("..");
        return string.CompareOrdinal(text, ends[0]) >= 0 && string.CompareOrdinal(text, ends[^1]) <= 0;
    }
}
