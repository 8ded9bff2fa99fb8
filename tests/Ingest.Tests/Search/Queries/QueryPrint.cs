using Ingest.Search.Queries;
using Ingest.Search.Queries.Fields;
using Ingest.Search.Queries.Nodes;

namespace Ingest.Tests.Search.Queries;

/// <summary>
/// A question's tree on one line: <c>(a &amp; b)</c>, <c>(a | b)</c>, <c>!a</c>, <c>near10(a, b)</c>; a range with <c>[</c> holds its end,
/// with <c>(</c> not.
/// </summary>
internal static class QueryPrint
{
    public static string Of(string question, QueryLimits? limits = null) => Of(QueryParser.Parse(question, limits).Root);

    public static string Problems(string question, QueryLimits? limits = null) =>
        string.Join(' ', QueryParser.Parse(question, limits).Problems
            .Select(problem => $"{problem.Says.Key}@{problem.Position}+{problem.Length}"));

    public static string Of(QueryNode? node) => node switch
    {
        null => "",
        WordNode word => word.Text.Contains(' ', StringComparison.Ordinal) ? $"<{word.Text}>" : word.Text,
        PhraseNode phrase => $"\"{phrase.Text}\"",
        PrefixNode prefix => prefix.Text + "*",
        CaseNumberNode number => $"number({number.Text} = {number.Key})",
        DayNode day => $"day({day.Text} = {day.Day})",
        MoneyNode money => FormattableString.Invariant($"money({money.Text} = {money.Kroner / 1.000000000000m})"),
        AllNode all => $"({string.Join(" & ", all.Parts.Select(Of))})",
        AnyNode any => $"({string.Join(" | ", any.Parts.Select(Of))})",
        NotNode not => "!" + Of(not.Part),
        NearNode near => $"near{near.Distance}({string.Join(", ", near.Parts.Select(Of))})",
        TitleNode title => $"title({Of(title.Part)})",
        BodyNode body => $"body({body.Text})",
        CaseNode number => $"case({number.Key})",
        FieldKindNode kind => $"field({kind.Kind})",
        MeetingKindNode kind => $"paper({kind.Kind})",
        DateNode date => FormattableString.Invariant($"date({date.From}..{date.To})"),
        AmountNode { From: var from, To: var to } amount => (amount.IncludesFrom ? "amount[" : "amount(")
            + FormattableString.Invariant($"{from / 1.0000000m}..{to / 1.0000000m}") + (amount.IncludesTo ? ']' : ')'),
        _ => throw new ArgumentException(node.ToString()),
    };

    /// <summary>The node and all in it.</summary>
    public static IEnumerable<QueryNode> Walk(QueryNode? node) =>
        node is null ? [] : Parts(node).SelectMany(Walk).Prepend(node);

    public static IEnumerable<QueryNode> Parts(QueryNode node) => node switch
    {
        AllNode all => all.Parts,
        AnyNode any => any.Parts,
        NearNode near => near.Parts,
        NotNode not => [not.Part],
        TitleNode title => [title.Part],
        _ => [],
    };
}
