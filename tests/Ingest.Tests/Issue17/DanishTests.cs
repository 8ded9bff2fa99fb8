using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>A Danish user is spoken to in Danish; what programs read is the same whoever reads it.</summary>
public sealed class DanishTests : IDisposable
{
    private static readonly Dictionary<string, string> Dane = new() { ["LC_ALL"] = "da_DK.UTF-8" };

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("da_DK.UTF-8", null, null, null, SpokenLanguage.Danish)]
    [InlineData("", "da", null, null, SpokenLanguage.Danish)]
    [InlineData(null, null, "da_DK@euro", null, SpokenLanguage.Danish)]
    [InlineData(null, "en_GB.UTF-8", "da_DK.UTF-8", null, SpokenLanguage.English)] // dates as the Danes, messages as the British
    [InlineData("C", null, "da_DK.UTF-8", null, SpokenLanguage.English)]
    [InlineData("C.UTF-8", null, "da_DK.UTF-8", "da:en", SpokenLanguage.English)]
    [InlineData(null, null, "de_DE.UTF-8", null, SpokenLanguage.English)]
    [InlineData(null, null, "de_DE.UTF-8", "nb:da:en", SpokenLanguage.Danish)]
    [InlineData(null, null, "da_DK.UTF-8", "en:da", SpokenLanguage.English)]
    [InlineData(null, null, "daz_XX", null, SpokenLanguage.English)]
    [InlineData(null, null, null, null, SpokenLanguage.English)]
    public void The_environment_says_which_language_as_in_gettext(string? all, string? messages, string? lang, string? language,
        SpokenLanguage spoken)
    {
        var variables = new Dictionary<string, string?> { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang,
            ["LANGUAGE"] = language };
        Assert.Equal(spoken, UserLanguage.Of(["run"], name => variables.GetValueOrDefault(name), null));
    }

    [Fact]
    public void Without_an_environment_the_display_language_says_it()
    {
        Assert.Equal(SpokenLanguage.Danish, UserLanguage.Of([], _ => null, "da-DK"));
        Assert.Equal(SpokenLanguage.English, UserLanguage.Of([], _ => null, "sv-SE"));
        Assert.Equal(SpokenLanguage.English, UserLanguage.Of([], name => name == "LANG" ? "en_US.UTF-8" : null, "da-DK"));
    }

    [Theory]
    [InlineData("--lang da run", SpokenLanguage.Danish)]
    [InlineData("run x --lang=da", SpokenLanguage.Danish)]
    [InlineData("run x --lang:da --out y", SpokenLanguage.Danish)]
    [InlineData("run -- --lang da", SpokenLanguage.English)]
    [InlineData("run --lang sv", SpokenLanguage.English)]
    [InlineData("run --language da", SpokenLanguage.English)]
    [InlineData("run --lang", SpokenLanguage.English)]
    public void The_command_line_says_which_language(string typed, SpokenLanguage spoken) =>
        Assert.Equal(spoken, UserLanguage.Of(typed.Split(' '), _ => null, null));

    [Theory]
    [InlineData("run x --worker 2 --out OUT", "Der er intet tilvalg '--worker'. Mente du '--workers'?", "Se 'ingest run --help'.")]
    [InlineData("run x --workers many --out OUT", "--workers skal have et helt tal fra 1 og op.", "Se 'ingest run --help'.")]
    [InlineData("run x --ocr sometimes --out OUT", "--ocr kan være auto, never eller always, ikke 'sometimes'.", "Se 'ingest run --help'.")]
    [InlineData("run x", "Tilvalget '--out' kræves.", "Se 'ingest run --help'.")]
    [InlineData("run x -q -v --out OUT", "--quiet og --verbose går ikke sammen", "Se 'ingest run --help'.")]
    [InlineData("run x --force=nej --out OUT", "'--force' tager ingen værdi; udelad '=nej'.", "Se 'ingest run --help'.")]
    [InlineData("check hidden", "Kommandoen 'hidden' mangler et argument.", "Se 'ingest check hidden --help'.")]
    [InlineData("bogus", "Kommandoen 'bogus' findes ikke.", "Se 'ingest --help'.")]
    [InlineData("run x --out OUT --lang en", "There is no such file", "Failed")]
    [InlineData("run x --out OUT", "fejl      x: Der er ingen fil eller mappe af det navn; se efter stavningen.", "Sider/s")]
    [InlineData("show x.pdf", "Kan ikke vise 'x.pdf'. Filen '", "findes ikke.")]
    [InlineData("qa OUT", "har ingen run.json; nævn en mappe", "skrevet.")]
    [InlineData("qa OUT --min itemF1=9", "er ikke et tal og det mindste, det må være", "")]
    public void A_dane_is_told_in_danish(string typed, params string[] said)
    {
        var run = IngestProgram.Run(Dane,
            [.. typed.Split(' ').Select(word => word.Replace("OUT", _folder["out"], StringComparison.Ordinal))]);
        Assert.Equal(2, run.ExitCode);
        Assert.All(said, part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_gate_says_is_told_too()
    {
        Assert.Equal("DUMPET  item: intet dokument har det (krav 0.9)",
            ForeignWording.Of("FAILED  item: no document has it (asked for 0.9)").In(SpokenLanguage.Danish));
        Assert.Equal("klaret  item: 0.99 (før 0.9)", ForeignWording.Of("passed  item: 0.99 (before 0.9)").In(SpokenLanguage.Danish));
    }

    [Fact]
    public void Danish_is_spoken_where_no_culture_but_the_invariant_one_is_known() =>
        Assert.Contains("Brug:",
            IngestProgram.Run(new Dictionary<string, string>(Dane) { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, "--help").Output,
            StringComparison.Ordinal);

    [Fact]
    public void The_output_is_the_same_byte_for_byte_and_the_log_is_english()
    {
        _folder.Write("in/empty.pdf");
        _folder.Write("in/1.pdf", new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Dagsorden) Tj ET" }.ToBytes());
        string[] inputs = [_folder["in"], _folder["gone"]];
        var english = IngestProgram.Run(["run", .. inputs, "--out", _folder["en"]]);
        var danish = IngestProgram.Run(Dane, ["run", .. inputs, "--out", _folder["da"]]);
        Assert.Equal(english.ExitCode, danish.ExitCode);
        Assert.StartsWith("færdig    1.pdf  1 side, ", danish.LineAbout("1.pdf"), StringComparison.Ordinal);
        Assert.Equal(ProgramRun.Record(_folder["en"]), ProgramRun.Record(_folder["da"]));
        Assert.Equal(Files("en"), Files("da"));
        Assert.All(Files("en"), file => Assert.Equal(File.ReadAllBytes(_folder[$"en/{file}"]), File.ReadAllBytes(_folder[$"da/{file}"])));

        var log = IngestProgram.Run(Dane, ["run", .. inputs, "--out", _folder["log"], "--log", "json"]);
        Assert.Contains("There is no such file or folder", log.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Der er ingen", log.Error, StringComparison.Ordinal);

        var dry = IngestProgram.Run(Dane, ["run", .. inputs, "--out", _folder["da"], "--dry-run"]);
        Assert.Contains("uændret\t1.pdf", dry.Output, StringComparison.Ordinal);
        Assert.Contains("En kørsel ville læse 0", dry.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_says_errors_and_verbose_every_document_with_its_time()
    {
        _folder.Write("in/empty.pdf");
        _folder.Write("in/1.pdf", new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Dagsorden) Tj ET" }.ToBytes());
        string[] command = ["run", _folder["in"], "--out", _folder["out"]];
        Assert.StartsWith("failed    empty.pdf", Assert.Single(IngestProgram.Run([.. command, "-q"]).ErrorLines), StringComparison.Ordinal);
        var again = IngestProgram.Run([.. command, "-v"]);
        Assert.EndsWith(", unchanged", again.LineAbout("1.pdf"), StringComparison.Ordinal);
        Assert.Matches(@"^complete  1\.pdf  1 page, .*, \d+\.\d s$", IngestProgram.Run([.. command, "-v", "--force"]).LineAbout("1.pdf"));
    }

    /// <summary>The messages are English, for programs and issue reports; the page of a document says first what they mean.</summary>
    [Fact]
    public void A_document_s_page_says_in_Danish_what_a_remark_means()
    {
        _folder.Write("in/a.pdf", new HandMadePdf { Content = "BT /F1 12 Tf 72 700 Td (Brev) Tj ET" }.ToBytes());
        IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]);
        Assert.Equal(0, IngestProgram.Run("qa", _folder["out"], "--pdfs", _folder["in"]).ExitCode);
        var page = File.ReadAllText(Assert.Single(Directory.GetFiles(_folder["out/qa/documents"], "*.html")));
        Assert.Contains("<span class=\"da\" lang=\"da\">Der er ikke fundet nogen punkter", page, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Without those that have times in them.</summary>
    private List<string> Files(string folder) => [.. Directory.EnumerateFiles(_folder[folder], "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder[folder], file).Replace('\\', '/'))
        .Where(file => !file.StartsWith("run.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
