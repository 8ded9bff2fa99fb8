using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>
/// The tables of <c>score</c>, <c>qa</c> and <c>check</c> for a Dane. Names that are typed (<c>--min itemF1=…</c>) are the same in both
/// languages.
/// </summary>
public sealed class DanishTablesTests : IDisposable
{
    private static readonly string[] English =
        ["documents", "figure", "prec.", "recall", "right", "extra", "missing", "diffs", "document ", "group", "confidence", "expected",
            "acceptable", "average", "given", "wrong joins", "taken", " of ", " to ", "check ", "passed", "numbering", "words"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Scores()
    {
        var score = IngestProgram.Run("score", Repository.Agendas, "--per-family", "1", "--lang", "da");
        Assert.Equal(0, score.ExitCode);
        foreach (var said in (string[])["dokument", "tal ", "præc.", "fundet", "rigtige", "mangler", "gruppe", "sikkerhed for punkter",
            "i snit", "orddeling", " af "])
        {
            Assert.Contains(said, score.Output, StringComparison.Ordinal);
        }

        NoEnglish(score.Output);
    }

    [Fact]
    public void Scores_in_English_are_as_before()
    {
        var score = IngestProgram.Run("score", Repository.Agendas, "--per-family", "1");
        Assert.Equal(0, score.ExitCode);
        foreach (var said in (string[])["figure               F1  prec. recall   right   extra missing", "confidence of items: Brier ",
            "given 0.", "on average", "wrong joins of a hyphen ", "diffs  group", " of "])
        {
            Assert.Contains(said, score.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_quality_report()
    {
        Assert.Equal(0, IngestProgram.Run("run", Repository.Agendas, "--out", _folder["out"]).ExitCode);
        var qa = IngestProgram.Run("qa", _folder["out"], "--truth", Repository.Agendas, "--report", _folder["qa"], "--lang",
            "da").Output.Replace(_folder["qa"], "", StringComparison.Ordinal);
        foreach (var said in (string[])["med facit", "nummerering", "indholdsfortegnelse", "sidetal", "bilag", "summer", "datoer",
            "tegnregnskab", "ord ", "længde", "bestået"])
        {
            Assert.Contains(said, qa, StringComparison.Ordinal);
        }

        NoEnglish(qa);
    }

    [Fact]
    public void Hidden_text()
    {
        _folder.Write("a.pdf",
            new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Synlig) Tj 3 Tr 0 -40 Td (usynlig tekst) Tj ET" }.ToBytes());
        var english = IngestProgram.Run("check", "hidden", _folder["a.pdf"]).Output.Split('\n');
        Assert.Equal("file\tpage\thow\tglyphs\tleft bottom right top", english[0].TrimEnd('\r'));
        Assert.StartsWith("a.pdf\t1\tinvisible\t", english[1], StringComparison.Ordinal);
        var danish = IngestProgram.Run("check", "hidden", _folder["a.pdf"], "--lang", "da").Output.Split('\n');
        Assert.Equal("fil\tside\thvordan\ttegn\tvenstre bund højre top", danish[0].TrimEnd('\r'));
        Assert.StartsWith("a.pdf\t1\tusynlig\t", danish[1], StringComparison.Ordinal);
        Assert.Equal(english[1].Split('\t')[3..], danish[1].Split('\t')[3..]);
    }

    private static void NoEnglish(string output) => Assert.DoesNotContain(English, word => output.Contains(word, StringComparison.Ordinal));
}
