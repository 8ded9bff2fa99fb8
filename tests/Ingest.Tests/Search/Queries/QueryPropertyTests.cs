using System.Diagnostics;
using System.Text;
using FsCheck.Xunit;
using Ingest.Search.Queries;
using Ingest.Search.Queries.Nodes;
using Ingest.Search.Searching;

namespace Ingest.Tests.Search.Queries;

[Properties(Arbitrary = [typeof(AnyQuestion)])]
public sealed class QueryPropertyTests
{
    [Property(MaxTest = 3_000)]
    public void Pieces_in_any_order_are_read(AnyQuestion.Typed question) => IsSound(question.Text);

    [Property(MaxTest = 1_000)]
    public void Any_text_is_read(string? question) => IsSound(question ?? "");

    private static void IsSound(string question)
    {
        var limits = new QueryLimits { Clauses = 12, Depth = 4 };
        var parsed = QueryParser.Parse(question, limits);
        var nodes = QueryPrint.Walk(parsed.Root).ToList();
        Assert.InRange(nodes.Where(node => !QueryPrint.Parts(node).Any()).Distinct().Count(), 0, limits.Clauses);
        Assert.All(nodes, node =>
        {
            Assert.InRange(node.Start, 0, question.Length - 1);
            Assert.InRange(node.End, node.Start + 1, question.Length);
            var parts = QueryPrint.Parts(node).ToList();
            Assert.All(parts, part => Assert.True(part.Start >= node.Start && part.End <= node.End));
            Assert.False(node is AllNode or AnyNode or NearNode && parts.Count < 2);
            Assert.DoesNotContain(parts, part => part.GetType() == node.GetType());
            Assert.False(node is NearNode && parts.Any(part => part is not (TextNode or AnyNode)));
            if (node is TextNode text)
            {
                Assert.Contains(text.Text.EnumerateRunes(), Rune.IsLetterOrDigit);
                Assert.DoesNotContain(text.Text, sign => char.IsControl(sign) || sign is '\u00ad' or '\u202e' or '\ufeff');
                Assert.Equal(text.Text, string.Concat(text.Text.EnumerateRunes()));
            }
        });
        Assert.All(parsed.Problems, problem => IsInside(problem, question));
    }

    private static void IsInside(QueryProblem problem, string question)
    {
        Assert.InRange(problem.Position, 0, question.Length - 1);
        Assert.InRange(problem.Position + problem.Length, problem.Position + 1, question.Length);
        Assert.NotEmpty(problem.Says.English);
    }

    [Property(MaxTest = 1_000)]
    public void What_is_written_by_the_rules_has_the_tree_that_it_was_written_from(AnyQuestion.WellFormed question)
    {
        Assert.Equal(question.Tree, QueryPrint.Of(question.Text, new QueryLimits { Clauses = 1_000 }));
        Assert.Equal("", QueryPrint.Problems(question.Text, new QueryLimits { Clauses = 1_000 }));
    }

    [Property(MaxTest = 1_000)]
    public void A_word_at_its_place_can_be_replaced(AnyQuestion.WellFormed question)
    {
        var limits = new QueryLimits { Clauses = 1_000 };
        var words = QueryPrint.Walk(QueryParser.Parse(question.Text, limits).Root).OfType<WordNode>()
            .Where(word => word.Text == "lånepulje");
        foreach (var word in words)
        {
            var replaced = question.Text[..word.Start] + "lånepuljer" + question.Text[word.End..];
            Assert.Contains("lånepuljer", QueryPrint.Of(replaced, limits), StringComparison.Ordinal);
            Assert.Equal(question.Tree, QueryPrint.Of(replaced, limits).Replace("lånepuljer", "lånepulje", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Skolen i \"den gamle by\" -hegn*", "Skolen|i|\"den gamle by\"|hegn*")]
    [InlineData("møde den 6. september 2024 om Sagsnr. 23/1371, titel:(ny skole)", "møde|6. september 2024|om|23/1371|ny|skole")]
    [InlineData("\t„frit\u00a0valg“ kommune\u00adplan (*have*)", "„frit\u00a0valg“|kommune\u00adplan|have*")]
    public void A_node_stands_where_it_was_typed(string question, string pieces) =>
        Assert.Equal(pieces, string.Join('|', QueryPrint.Walk(QueryParser.Parse(question).Root).OfType<TextNode>()
            .Select(node => question[node.Start..node.End])));

    [Theory]
    [InlineData("udvalg:byrådet -felt:bilag", "0+14 15+11")]
    [InlineData("a (b OR c) d NEAR e", "0+1 3+6 11+8")]
    [InlineData("udvalg:a skat udvalg:b", "0+22 9+4")]
    [InlineData("-titel:\"ny skole\" IKKE a", "0+17 18+6")]
    public void A_part_reaches_from_its_first_sign_to_its_last(string question, string places) =>
        Assert.Equal(places, string.Join(' ', QueryPrint.Parts(QueryParser.Parse(question).Root!)
            .Select(part => FormattableString.Invariant($"{part.Start}+{part.Length}"))));

    /// <summary>Where each were read again for every other, these would take hours.</summary>
    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("( ) ")]
    [InlineData("\"")]
    [InlineData("„ » ")]
    [InlineData("-")]
    [InlineData(" -")]
    [InlineData("*")]
    [InlineData("NOT ")]
    [InlineData("a OR ")]
    [InlineData("a near ")]
    [InlineData("titel:")]
    [InlineData("dato:")]
    [InlineData("dato:(")]
    [InlineData("udvalg:\"")]
    [InlineData("udvalg:(a OR ")]
    [InlineData("amount:>")]
    [InlineData("1.")]
    [InlineData("1 000 ")]
    [InlineData("23/")]
    [InlineData("§ 1, stk. 1")]
    [InlineData("a-")]
    [InlineData("x")]
    [InlineData("udvalg:byrådet ")]
    [InlineData("beløb:>1 ")]
    public void Time_grows_no_faster_than_the_question(string piece)
    {
        const int Characters = 400_000;
        var question = string.Concat(Enumerable.Repeat(piece, Characters / piece.Length));
        var watch = Stopwatch.StartNew();
        QueryParser.Parse(question, new QueryLimits { Length = Characters, Clauses = Characters, Depth = int.MaxValue });
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }
}
