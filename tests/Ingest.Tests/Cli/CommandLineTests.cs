using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary>What is typed wrong is told in a line or two that say what is allowed; nothing is read, and nothing breaks down.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("run x --worker 2 --out OUT", "There is no option '--worker'. Did you mean '--workers'?")]
    [InlineData("run x --fail-on-hiden --out OUT", "There is no option '--fail-on-hiden'. Did you mean '--fail-on-hidden'?")]
    [InlineData("run x --outt OUT", "There is no option '--outt'. Did you mean '--out'?")]
    [InlineData("run x -z --out OUT", "There is no option '-z'.")]
    [InlineData("show --pagee 3 x.pdf", "There is no option '--pagee'. Did you mean '--page'?")]
    [InlineData("show x.pdf --why 1:1 --stage zones", "--why and --stage don't go together; name one.")]
    [InlineData("run x --out --quiett", "There is no option '--quiett'. Did you mean '--quiet'?")]
    [InlineData("qa x --pdfs . --drown 3", "There is no option '--drown'. Did you mean '--drawn'?")]
    [InlineData("run x --workers many --out OUT", "--workers takes a whole number from 1 up.")]
    [InlineData("run x --workers 0 --out OUT", "--workers takes a whole number from 1 up.")]
    [InlineData("run x --workers -3 --out OUT", "--workers takes a whole number from 1 up.")]
    [InlineData("run x --workers 1,5 --out OUT", "--workers takes a whole number from 1 up.")]
    [InlineData("run x --workers 99999999999 --out OUT", "--workers takes a whole number from 1 up.")]
    [InlineData("run x --ocr-page-limit x --out OUT", "--ocr-page-limit takes a whole number from 0 up.")]
    [InlineData("run x --document-timeout banana --out OUT", "--document-timeout takes a time")]
    [InlineData("run x --worker-memory 12x --out OUT", "--worker-memory takes a size")]
    [InlineData("run x --ocr sometimes --out OUT", "sometimes")]
    [InlineData("run x --csv-for excel --out OUT", "excel")]
    [InlineData("run x --workers 1 --workers 2 --out OUT", "--workers")]
    [InlineData("run x --out", "--out")]
    [InlineData("run x", "--out")]
    [InlineData("run --out OUT", "Name an INPUT")]
    [InlineData("show x.pdf --tables --page abc", "--page takes a whole number from 1 up.")]
    [InlineData("show x.pdf --page abc", "--page")]
    [InlineData("qa OUT --drawn -1", "--drawn takes a whole number from 0 up.")]
    [InlineData("qa OUT --workers x", "--workers takes a whole number from 1 up.")]
    [InlineData("train --seed x", "--seed takes a whole number from 0 up.")]
    [InlineData("score --per-family 2.5", "--per-family takes a whole number from 0 up.")]
    [InlineData("check hiden x.pdf", "hiden")]
    [InlineData("run x --prune=no --out OUT", "'--prune' takes no value; leave out '=no'.")]
    [InlineData("run x --force:true --out OUT", "'--force' takes no value; leave out ':true'.")]
    [InlineData("score --rules-only=yes", "'--rules-only' takes no value")]
    [InlineData("run x --out OUT --out OUT", "--out")]
    [InlineData("show x.pdf --out", "--out")]
    [InlineData("show x.pdf --tables lattice", "lattice")]
    [InlineData("run x --out OUT --from", "--from")]
    [InlineData("check hidden x.pdf --bogus", "--bogus")]
    [InlineData("bogus", "There is no command 'bogus'.")]
    [InlineData("rnu x --out OUT", "There is no command 'rnu'. Did you mean 'run'?")]
    [InlineData("--lang en rnu x", "There is no command 'rnu'. Did you mean 'run'?")]
    [InlineData("chek hidden x.pdf", "There is no command 'chek'. Did you mean 'check'?")]
    [InlineData("qa OUT --pdfs no-such-folder", "There is no folder 'no-such-folder' of PDFs")]
    public void A_slip_of_the_hand_is_one_line(string typed, string said)
    {
        var run = IngestProgram.Run([.. typed.Split(' ').Select(word => word.Replace("OUT", _folder["out"], StringComparison.Ordinal))]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.InRange(run.ErrorLines.Length, 2, 4);
        Assert.StartsWith(typed.StartsWith("check hidden", StringComparison.Ordinal) ? "See 'ingest check hidden --help'." : "See 'ingest ",
            run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void Help_names_every_command_where_nothing_is_typed()
    {
        var run = IngestProgram.Run();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("run <INPUT>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_called_like_an_option_can_be_named()
    {
        File.WriteAllBytes(_folder["--odd.pdf"], new HandMadePdf().ToBytes());
        Assert.Equal(0, IngestProgram.Run("run", "--out", _folder["out"], "--", _folder["--odd.pdf"]).ExitCode);
    }

    public void Dispose() => _folder.Dispose();
}
