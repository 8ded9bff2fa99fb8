using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ingest.Language;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>One page is not "1 pages": a text that counts has both forms, <c>{0:page|pages}</c>, and the number chooses.</summary>
public sealed partial class PluralTests
{
    [Theory]
    [InlineData(1, 1, 1, "1 page, 1 item, 1 table", "1 side, 1 punkt, 1 tabel")]
    [InlineData(0, 2, 21, "0 pages, 2 items, 21 tables", "0 sider, 2 punkter, 21 tabeller")]
    [InlineData(101, 1, 0, "101 pages, 1 item, 0 tables", "101 sider, 1 punkt, 0 tabeller")]
    public void A_result_s_figures(int pages, int items, int tables, string english, string danish)
    {
        Assert.Equal(english, Texts.ResultFigures(pages, items, tables).English);
        Assert.Equal(danish, Texts.ResultFigures(pages, items, tables).In(SpokenLanguage.Danish));
    }

    [Theory]
    [InlineData(1, "1 document, 1 with truth, 1 failed", "1 dokument, 1 med facit, 1 fejlede")]
    [InlineData(2, "2 documents, 2 with truth, 2 failed", "2 dokumenter, 2 med facit, 2 fejlede")]
    public void A_report_s(int count, string english, string danish)
    {
        Assert.Equal(english, Texts.QaSum(count, count, count).English);
        Assert.Equal(danish, Texts.QaSum(count, count, count).In(SpokenLanguage.Danish));
    }

    [Theory]
    [InlineData(1, ", 1 page (2/s)", ", 1 side (2/s)")]
    [InlineData(2, ", 2 pages (2/s)", ", 2 sider (2/s)")]
    public void A_run_s(int count, string english, string danish)
    {
        Assert.Equal(english, Texts.PagesRate(count, "2").English);
        Assert.Equal(danish, Texts.PagesRate(count, "2").In(SpokenLanguage.Danish));
    }

    /// <summary>A noun of which any text has a plural stands behind no number without its singular.</summary>
    [Theory]
    [InlineData("Texts.resx")]
    [InlineData("Texts.da.resx")]
    public void No_text_has_the_plural_alone(string file)
    {
        var texts = XDocument.Load(Path.Combine(Repository.Root, "src", "Ingest.Language", file)).Root!.Elements("data")
            .ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value, StringComparer.Ordinal);
        var plurals = texts.Values.SelectMany(text => Forms().Matches(text)).Select(match => match.Groups["more"].Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(plurals);
        Assert.Contains(file == "Texts.resx" ? "pages" : "sider", plurals);
        Assert.All(texts, text => Assert.DoesNotContain(Counted().Matches(text.Value), match => plurals.Contains(match.Groups[1].Value)));
        Assert.DoesNotContain(texts.Values, text => BareOne().IsMatch(text));
    }

    [GeneratedRegex(@"\{\d:[^|}]*\|(?<more>[^}]*)\}")]
    private static partial Regex Forms();

    [GeneratedRegex(@"\{\d\} (\w+)")]
    private static partial Regex Counted();

    /// <summary>A text for one alone would be a second way.</summary>
    [GeneratedRegex(@"^1 \w+")]
    private static partial Regex BareOne();
}
