using Ingest.Language;
using Ingest.Search.Queries;

namespace Ingest.Tests.Search.Queries;

/// <summary>What is not understood is told, with its place, and the rest is asked for.</summary>
public sealed class QueryProblemTests
{
    [Theory]
    [InlineData("\"frit valg", "(frit & valg)", "QuoteAlone@0+1")]
    [InlineData("»frit\" valg", "(frit & valg)", "QuoteAlone@0+1 QuoteAlone@5+1")]
    [InlineData("a* skole", "skole", "StarAlone@0+2")]
    [InlineData("* skole", "skole", "StarAlone@0+1")]
    [InlineData("*", "", "StarAlone@0+1")]
    [InlineData("*a*", "", "StarAlone@0+3")]
    [InlineData("*skole*", "skole*", "StarInside@0+7")]
    [InlineData("*skole", "skole", "StarInside@0+6")]
    [InlineData("sk*le", "sk*", "StarInside@0+5")]
    [InlineData("\"frit valg\"*", "\"frit valg\"", "StarAlone@11+1")]
    [InlineData("OR skole", "skole", "OperatorAlone@0+2")]
    [InlineData("skole ELLER", "skole", "OperatorAlone@6+5")]
    [InlineData("skole OR OR sfo", "(skole | sfo)", "OperatorAlone@6+2")]
    [InlineData("IKKE", "", "OperatorAlone@0+4")]
    [InlineData("skole NEAR", "skole", "OperatorAlone@6+4")]
    [InlineData("skole NÆR -sfo", "(skole & !sfo)", "OperatorAlone@6+3")]
    [InlineData("skole near", "(skole & near)", "")]
    [InlineData("udvalg:byrådet near skole", "(body(byrådet) & skole)", "NearWhat@15+4")]
    [InlineData("(a b) NEAR c", "(a & b & c)", "NearWhat@6+4")]
    [InlineData("(skole OR sfo", "(skole | sfo)", "ParenthesisOpen@0+1")]
    [InlineData("skole) sfo", "(skole & sfo)", "ParenthesisClose@5+1")]
    [InlineData("titel:", "", "FieldEmpty@0+6")]
    [InlineData("(skole dato:)", "skole", "FieldEmpty@7+5")]
    [InlineData("titel:(skole udvalg:byrådet)", "title(skole)", "FieldInTitle@13+14")]
    [InlineData("titel:udvalg:byrådet", "", "FieldInTitle@6+14")]
    [InlineData("dato:igår skole", "(igår & skole)", "NoDate@5+4")]
    [InlineData("dato:2024-13", "2024-13", "NoDate@5+7")]
    [InlineData("dato:\"31. april 2024\"", "\"31. april 2024\"", "NoDate@6+14")]
    [InlineData("beløb:>meget", "meget", "NoAmount@6+6")]
    [InlineData("beløb:10x", "10x", "NoAmount@6+3")]
    [InlineData("sag:skolen", "skolen", "NoCaseNumber@4+6")]
    [InlineData("type:brev -felt:digt", "(brev & !digt)", "NoKind@5+4 NoKind@16+4")]
    [InlineData("felt:(bilag OR digt)", "field(Attachments)", "NoKind@15+4")]
    [InlineData("felt:(roman OR digt)", "(roman | digt)", "NoKind@6+5 NoKind@15+4")]
    [InlineData("udvalg:!!", "", "NoBody@7+2")]
    [InlineData("udvalg:(byrådet", "body(byrådet)", "ParenthesisOpen@7+1")]
    [InlineData("udvalg:\"byrådet", "body(byrådet)", "QuoteAlone@7+1")]
    public void Each_is_told_where_it_stands(string question, string tree, string problems)
    {
        Assert.Equal(tree, QueryPrint.Of(question));
        Assert.Equal(problems, QueryPrint.Problems(question));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?! - -- … , ; & + \u0001 \ud800 😀")]
    [InlineData("\"\" \" - \" ()")]
    public void Nothing_is_asked_for_and_nothing_is_wrong(string question)
    {
        Assert.Null(QueryParser.Parse(question).Root);
        Assert.Empty(QueryParser.Parse(question).Problems);
    }

    [Fact]
    public void A_problem_is_said_in_both_languages()
    {
        var problem = Assert.Single(QueryParser.Parse("skole a*").Problems);
        Assert.Equal("A star stands behind two letters at least: 'a*' is left out.", problem.Says.In(SpokenLanguage.English));
        Assert.Equal("En stjerne står efter mindst to bogstaver: 'a*' er der set bort fra.", problem.Says.In(SpokenLanguage.Danish));
    }

    [Fact]
    public void A_long_question_is_cut_before_a_word()
    {
        var limits = new QueryLimits { Length = 10 };
        Assert.Equal("(skole & sfo)", QueryPrint.Of("skole sfo fritid", limits));
        Assert.Equal("QuestionCut@9+7", QueryPrint.Problems("skole sfo fritid", limits));
        Assert.Equal("(skole & fri)", QueryPrint.Of("skole  fri tid", limits));
        Assert.Equal("skolefriti", QueryPrint.Of("skolefritid", limits));
        Assert.Equal("", QueryPrint.Problems("skolefriti", limits));
    }

    [Fact]
    public void Of_10000_characters_2000_are_read()
    {
        var parsed = QueryParser.Parse(new string('x', 2_100));
        Assert.Equal(2_000, QueryPrint.Walk(parsed.Root).OfType<Ingest.Search.Queries.Nodes.WordNode>().Sum(word => word.Length));
        Assert.Equal("QuestionCut@2000+8000", QueryPrint.Problems(new string('x', 10_000)));
    }

    [Fact]
    public void Of_thousands_of_clauses_64_are_read()
    {
        var question = string.Join(" OR ", Enumerable.Range(10, 300).Select(number => FormattableString.Invariant($"{number}")));
        var any = Assert.IsType<Ingest.Search.Queries.Nodes.AnyNode>(QueryParser.Parse(question).Root);
        Assert.Equal(64, any.Parts.Length);
        Assert.Contains("QuestionClauses@", QueryPrint.Problems(question), StringComparison.Ordinal);
        Assert.Equal("((a | b) & c)", QueryPrint.Of("(a OR b) c d e", new QueryLimits { Clauses = 3 }));
        Assert.Equal("QuestionClauses@11+3", QueryPrint.Problems("(a OR b) c d e", new QueryLimits { Clauses = 3 }));
    }

    [Fact]
    public void Parentheses_deeper_than_they_may_be_are_left_out()
    {
        var limits = new QueryLimits { Depth = 2 };
        Assert.Equal("((a | (b & (c | d))) & e)", QueryPrint.Of("(a OR (b (c OR d))) e", limits));
        Assert.Equal("QuestionDepth@9+1", QueryPrint.Problems("(a OR (b (c OR d))) e", limits));
        Assert.Equal("((skole | sfo) & mur)", QueryPrint.Of(new string('(', 16) + "skole OR sfo" + new string(')', 16) + " mur"));
        Assert.Equal("", QueryPrint.Problems(new string('(', 16) + "skole OR sfo" + new string(')', 16) + " mur"));
    }

    [Fact]
    public void Invisible_signs_and_halves_of_signs_are_in_no_word()
    {
        Assert.Equal("(kommuneplan & budget)", QueryPrint.Of("kommune\u00adplan \u202ebudget\u202c"));
        Assert.Equal("(a & b & c)", QueryPrint.Of("a\ud800b\0c"));
        Assert.Equal("\"frit valg\"", QueryPrint.Of("\"frit\u0007valg\u200f\""));
        Assert.Equal("(script & alert & 1 & script)", QueryPrint.Of("<script>alert(1)</script>"));
    }
}
