using Ingest.Model;
using Ingest.Model.Output;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Issue19;

/// <summary>Cases and access marks in forms that bodies use and the made corpus has not.</summary>
public sealed class CaseEvidenceTests
{
    private static readonly string[] Front = ["! Referat", "Bestyrelsen for Mosevang Varme", "Onsdag den 12. marts 2031 kl. 17.00"];

    private static readonly string[] Titles = ["Lokaler til ungdomsklubben", "Kunst i den nye hal", "Takster for næste år"];

    [Fact]
    public void The_same_under_the_title_is_its_case()
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(0, 3)
                    .SelectMany(
                        n => (string[])[$"# {n + 1}. {Titles[n]}", $"Sag nr. {41 + (5 * n)}", "= Indstilling",
                            "^ Det indstilles, at sagen godkendes.", "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal(["1", "2", "3"], items.Select(item => item.Number));
        Assert.Equal(["41", "46", "51"], items.Select(item => item.Case?.Number));
    }

    [Theory]
    [InlineData("(J.nr. 12-31)", "12-31")]
    [InlineData("(sagsnr. 31/4410)", "31/4410")]
    [InlineData("(2031-0187301)", "2031-0187301")]
    [InlineData("(00.30.02-Ø00-4-31)", "00.30.02-Ø00-4-31")]
    [InlineData("(2031-2034)", null)]
    [InlineData("(2030/2031)", null)]
    [InlineData("(12.000 kr.)", null)]
    [InlineData("(bilag 2)", null)]
    public void A_case_in_brackets_behind_the_title_is_the_item_s_case(string bracket, string? number)
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(0, 3)
                    .SelectMany(
                        n => (string[])[$"# {n + 1}. {Titles[n]} {bracket}", "= Indstilling", "^ Det indstilles, at sagen godkendes.",
                            "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal([number, number, number], items.Select(item => item.Case?.Number));
        Assert.Equal(number is null ? $"{Titles[0]} {bracket}" : Titles[0], items[0].Title);
    }

    [Theory]
    [InlineData("Åbent punkt Sag 31/014400", "31/014400", Access.Open)]
    [InlineData("Lukket punkt - Sagsnr. 31-4410", "31-4410", Access.Closed)]
    [InlineData("04.01.02-P05-7-31 Åben sag", "04.01.02-P05-7-31", Access.Open)]
    [InlineData("Sagsnr.: 31/5512 (Lukket)", "31/5512", Access.Closed)]
    [InlineData("Sag 31/000117 - Åben sag", "31/000117", Access.Open)]
    public void An_access_mark_beside_the_case_is_the_item_s_access(string line, string number, Access access)
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(0, 3)
                    .SelectMany(
                        n => (string[])[$"# {n + 1}. {Titles[n]}", line, "= Indstilling", "^ Det indstilles, at sagen godkendes.",
                            "= Referat", "^ Godkendt."])]).Items;
        Assert.All(items, item => Assert.Equal((number, access), (item.Case?.Number, item.Access)));
        Assert.All(items, item => Assert.Equal(["Indstilling", "Referat"], item.Fields.Select(field => field.Heading)));
    }

    [Theory]
    [InlineData("Dagsordenspunkt {0}", "Sagsnr.: 25-0904", "25-0904", null)]
    [InlineData("Pkt. {0}", "Sagsnr.: 2025-0003-2 Åben", "2025-0003-2", Access.Open)]
    [InlineData("Punkt nr. {0}", "J.nr. 00.30.02-Ø00-4-31", "00.30.02-Ø00-4-31", null)]
    public void A_number_over_its_title_may_have_the_case_beside_it(string label, string beside, string number, Access? access)
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(31, 3)
                    .SelectMany(
                        n => (string[])[$"_ {string.Format(null, label, n)}|{beside}", $"# {Titles[n - 31]}", "= Indstilling",
                            "^ Det indstilles, at sagen godkendes.", "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal(["31", "32", "33"], items.Select(item => item.Number));
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal((number, access), (item.Case?.Number, item.Access)));
    }

    /// <summary>The case stands at the far end of the title's row, in the title's type.</summary>
    [Fact]
    public void A_case_behind_white_on_the_title_s_row_is_the_item_s()
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(0, 3)
                    .SelectMany(
                        n => (string[])[$"@ {n + 1}. {Titles[n]}|Sag 2031-{n + 31}", "= Indstilling",
                            "^ Det indstilles, at sagen godkendes.", "= Referat", "^ Godkendt."])]).Items;
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.Equal(["2031-31", "2031-32", "2031-33"], items.Select(item => item.Case?.Number));
    }

    /// <summary>A list of cases in a text stays text.</summary>
    [Fact]
    public void Rows_of_a_text_that_end_in_a_case_are_text()
    {
        var items =
            Read([.. Front, "# 1. Velkomst", "^ Formanden bød velkommen.", "# 2. Klager", "= Sagsfremstilling", "^ Der er tre klager:",
                "_ 1. Klage over støj|Sag 2031-77", "_ 2. Klage over lugt|Sag 2031-78", "# 3. Eventuelt", "^ Intet."]).Items;
        Assert.Null(items[1].Case);
        Assert.Contains("Sag 2031-78", items[1].Fields[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(J.nr. 08.00.00-A00-1-25)", "08.00.00-A00-1-25")]
    [InlineData("(Sags ID: EMN-2025-00012)", "EMN-2025-00012")]
    [InlineData("Sag M-2025/014", "M-2025/014")]
    public void A_case_under_the_title_may_stand_in_brackets_or_have_letters(string line, string number)
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(0, 3).SelectMany(n => (string[])[$"# {n + 1}. {Titles[n]}", line, "= Referat", "^ Godkendt."])]).Items;
        Assert.All(items, item => Assert.Equal(number, item.Case?.Number));
        Assert.All(items, item => Assert.Equal("Godkendt.", Assert.Single(item.Fields).Text));
    }

    /// <summary>Near to the text that it ends, far from the next title.</summary>
    [Fact]
    public void A_case_may_end_its_item()
    {
        var items =
            Read([.. Front,
                .. Enumerable.Range(0, 3)
                    .SelectMany(
                        n => (string[])[$"# {n + 1}. {Titles[n]}", "= Referat", "^ Godkendt.",
                            .. n == 2 ? (string[])[] : [$"^ Journalnr.: 2031-006144{n}"], "~"])]).Items;
        Assert.Equal(["2031-0061440", "2031-0061441", null], items.Select(item => item.Case?.Number));
    }
}
