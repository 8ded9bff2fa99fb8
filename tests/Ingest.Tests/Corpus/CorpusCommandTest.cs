using Ingest.Corpus;
using Ingest.Corpus.Office;
using Ingest.Tests.Support;

namespace Ingest.Tests.Corpus;

public sealed class CorpusCommandTest
{
    /// <summary>A conversion that failed was silent: its document was simply not there.</summary>
    [Fact]
    public void A_document_that_an_office_program_did_not_make_is_told_and_leaves_nothing()
    {
        Assert.SkipUnless(File.Exists("/bin/false"), "There is no /bin/false to stand in for an office program.");
        MadeCorpus.SkipWithoutFonts();
        using var folder = new TemporaryFolder();
        var told = new List<string>();
        Assert.Equal(0, OfficeMaker.Make(4, 2, folder.Path, new Producer("latex", "/bin/false", "", ".tex"), told.Add));
        Assert.Equal(2, told.Count);
        Assert.All(told, line => Assert.EndsWith(": /bin/false made no PDF of it.", line, StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    /// <summary>A call that isn't understood makes nothing: once "make --help" made two hundred documents where it was called.</summary>
    [Theory]
    [InlineData(0, "make", "--help")]
    [InlineData(0, "scan", "--help")]
    [InlineData(2, "make", "--seeds", "1")]
    [InlineData(2, "make", "--seed")]
    [InlineData(2)]
    public void Help_and_unknown_options_print_the_usage(int code, params string[] args)
    {
        var output = new StringWriter();
        Assert.Equal(code, CorpusCommand.Run(args, output));
        Assert.StartsWith("ingest-corpus make", output.ToString(), StringComparison.Ordinal);
    }
}
