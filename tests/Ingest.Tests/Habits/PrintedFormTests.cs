using Ingest.Text.Forms;

namespace Ingest.Tests.Habits;

public sealed class PrintedFormTests
{
    private static readonly PrintedForm Case = new("Mappe {number} hos {handler}", ["0/0"]);

    [Fact]
    public void A_form_is_made_of_a_line_and_reads_others()
    {
        Assert.Equal("Mappe {number} hos {handler}",
            PrintedForm.TemplateOf("Mappe 31/1040 hos BM", ("number", "31/1040"), ("handler", "BM")));
        var read = Case.Read("Mappe 7/12 hos KLA")!;
        Assert.Equal(("7/12", "KLA"), (read["number"], read["handler"]));
    }

    [Theory]
    [InlineData("Mappe 7-12 hos KLA")]
    [InlineData("Mappen 7/12 hos KLA")]
    [InlineData("Mappe 7/12")]
    [InlineData("")]
    public void Other_lines_are_not_of_the_form(string line) => Assert.Null(Case.Read(line));

    [Fact]
    public void A_title_may_hold_what_stands_behind_it() =>
        Assert.Equal("Hegn - og port", new PrintedForm("{title} - {number}", ["a"]).Read("Hegn - og port - IV")!["title"]);

    [Fact]
    public void Nothing_is_made_where_a_value_is_missing_or_parts_touch()
    {
        Assert.Null(PrintedForm.TemplateOf("Mappe 31", ("number", "32")));
        Assert.Null(PrintedForm.TemplateOf("31BM", ("number", "31"), ("handler", "BM")));
    }
}
