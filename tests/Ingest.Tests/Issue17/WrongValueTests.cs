using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>A value that is none of those an option takes is told in one line: what is wrong, and what is allowed.</summary>
public sealed class WrongValueTests
{
    [Theory]
    [InlineData("run x --out o --ocr sometimes", "--ocr takes auto, never or always, not 'sometimes'.",
        "--ocr kan være auto, never eller always, ikke 'sometimes'.")]
    [InlineData("run x --out o --ocr-engine=abbyy", "--ocr-engine takes tesseract or azure, not 'abbyy'.",
        "--ocr-engine kan være tesseract eller azure, ikke 'abbyy'.")]
    [InlineData("run x --out o --format csvx", "--format takes csv or xlsx, not 'csvx'.", "--format kan være csv eller xlsx, ikke 'csvx'.")]
    [InlineData("run x --out o --csv-for excel", "--csv-for takes excel-da, not 'excel'.", "--csv-for kan være excel-da, ikke 'excel'.")]
    [InlineData("run x --out o --log text", "--log takes json, not 'text'.", "--log kan være json, ikke 'text'.")]
    [InlineData("show x.pdf --tables all", "--tables takes tabula, not 'all'.", "--tables kan være tabula, ikke 'all'.")]
    [InlineData("completion ksh", "SHELL takes bash, zsh, fish or pwsh, not 'ksh'.",
        "SHELL kan være bash, zsh, fish eller pwsh, ikke 'ksh'.")]
    public void One_line_in_either_language(string typed, string english, string danish)
    {
        var run = IngestProgram.Run(typed.Split(' '));
        Assert.Equal((2, "", english), (run.ExitCode, run.Output, run.ErrorLines[0]));
        Assert.Equal(2, run.ErrorLines.Count());
        Assert.Equal(danish, IngestProgram.Run([.. typed.Split(' '), "--lang", "da"]).ErrorLines[0]);
    }

    [Fact]
    public void A_language_that_is_not_spoken() =>
        Assert.Equal("--lang takes da or en, not 'sv'.", IngestProgram.Run("run", "x", "--out", "o", "--lang", "sv").ErrorLines[0]);

    /// <summary>Casing is no other word for a person, but it is one for a script.</summary>
    [Fact]
    public void What_is_taken_is_taken() =>
        Assert.DoesNotContain("takes", IngestProgram.Run("run", "x", "--out", "-", "--ocr", "never", "--log", "json").Error,
            StringComparison.Ordinal);
}
