using System.Text.RegularExpressions;
using Ingest.Search.Queries;
using Ingest.Search.Queries.Nodes;
using Ingest.Tests.Support;

namespace Ingest.Tests.Search.Queries;

/// <summary>What docs/search.md says of the language holds.</summary>
public sealed partial class QueryGuideTests
{
    private static readonly string[] Rows = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "search.md"))
        .SkipWhile(line => line != "## The query language").Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))];

    [Fact]
    public void Every_example_is_understood()
    {
        var examples = Rows.SelectMany(row => Example().Matches(row)).Select(match => match.Groups[1].Value)
            .Where(example => example[^1] != ':' && example is not ("ELLER" or "OR" or "NOT" or "NEAR")).ToList();
        Assert.InRange(examples.Count, 50, 200);
        Assert.All(examples, example => Assert.Equal((example, ""), (example, QueryPrint.Problems(example))));
    }

    [Fact]
    public void Every_node_has_an_example()
    {
        var asked = Rows.SelectMany(row => Example().Matches(row))
            .SelectMany(match => QueryPrint.Walk(QueryParser.Parse(match.Groups[1].Value).Root)).Select(node => node.GetType()).ToHashSet();
        var nodes = typeof(QueryNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(QueryNode)) && !type.IsAbstract);
        Assert.Equal(nodes.ToHashSet(), asked);
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Example();
}
