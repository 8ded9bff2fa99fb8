using System.Text.RegularExpressions;
using Ingest.Language;
using Ingest.Search.Queries;

namespace Ingest.Tests.Web;

/// <summary>The questions that the page shows to learn from: in the reader's own words.</summary>
public sealed partial class QueryExampleTests
{
    private static readonly string[] Danish = ["titel", "udvalg", "sag", "felt", "type", "dato", "beløb"];
    private static readonly string[] English = ["title", "body", "case", "kind", "date", "amount"];

    [Theory]
    [InlineData(SpokenLanguage.Danish)]
    [InlineData(SpokenLanguage.English)]
    public void Fields_and_operators_are_named_in_the_page_s_language(SpokenLanguage language)
    {
        var questions = Texts.WebExamples.In(language).Split('|')
            .Concat(Texts.WebAboutQueries.In(language).Split('\n').Select(line => line.Split('|')[0].Trim())).ToList();
        var isDanish = language == SpokenLanguage.Danish;
        var fields = questions.SelectMany(question => Field().Matches(question)).Select(match => match.Groups[1].Value).ToList();
        Assert.All(fields, field => Assert.Contains(field, isDanish ? Danish : English));
        Assert.Equal(5, fields.Distinct().Count());
        var foreign = isDanish ? @"\b(OR|NOT|AND|NEAR)\b" : @"\b(ELLER|IKKE|OG|NÆR)\b";
        Assert.DoesNotContain(questions, question => Regex.IsMatch(question, foreign));
        Assert.All(questions, question => Assert.Empty(QueryParser.Parse(question).Problems));
    }

    [Fact]
    public void Both_pages_show_the_same_questions()
    {
        string Tree(SpokenLanguage language) => string.Join('\n', Texts.WebAboutQueries.In(language).Split('\n')
            .Select(line => Place().Replace(QueryParser.Parse(line.Split('|')[0].Trim()).Root!.ToString(), "")));
        Assert.Equal(Tree(SpokenLanguage.English), Tree(SpokenLanguage.Danish));
    }

    [GeneratedRegex(@"([\p{L}]+):")]
    private static partial Regex Field();

    [GeneratedRegex(@"(Start|Length|End) = \d+|System\S+")]
    private static partial Regex Place();
}
