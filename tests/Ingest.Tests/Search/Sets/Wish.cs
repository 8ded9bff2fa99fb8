using System.Collections.Immutable;
using System.Globalization;
using Ingest.Tests.Search.Archive;

namespace Ingest.Tests.Search.Sets;

/// <summary>
/// What a query wants, as grades of what is true of an item: <c>subject=bus&amp;place=Kildeby:3; subject=bus:2; mention=bus:1</c>. An item
/// has the best grade of those that fit; 0 where none does, and where it is closed, for a search does not show it.
/// <c>@bus</c> is short for <c>subject=bus:3; related=bus:1; mention=bus:1</c>, and <c>@bus&amp;place=Kildeby</c> for
/// <c>subject=bus&amp;place=Kildeby:3; subject=bus:2; related=bus&amp;place=Kildeby:1; mention=bus:1</c>.
/// </summary>
public sealed class Wish
{
    private readonly ImmutableArray<(ImmutableArray<Condition> Conditions, int Grade)> _clauses;

    private Wish(IEnumerable<string> clauses) => _clauses = [.. clauses.Select(Clause)];

    public static Wish Read(string text) =>
        new(text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(clause => clause[0] == '@' ? Long(clause[1..]) : [clause]));

    public int GradeOf(MadeItem item) => item.IsClosed ? 0
        : _clauses.Where(clause => clause.Conditions.All(condition => condition.Holds(item)))
            .Select(clause => clause.Grade).DefaultIfEmpty().Max();

    private static IEnumerable<string> Long(string text)
    {
        var parts = text.Split('&', 2);
        var of = parts[0];
        return parts.Length == 1 ? [$"subject={of}:3", $"related={of}:1", $"mention={of}:1"]
            : [$"subject={of}&{parts[1]}:3", $"subject={of}:2", $"related={of}&{parts[1]}:1", $"mention={of}:1"];
    }

    private static (ImmutableArray<Condition> Conditions, int Grade) Clause(string text)
    {
        var colon = text.LastIndexOf(':');
        return ([.. text[..colon].Split('&').Select(Condition.Read)], int.Parse(text.AsSpan(colon + 1), CultureInfo.InvariantCulture));
    }
}
