using Ingest.Corpus;

namespace Ingest.Tests.Corpus;

public sealed class CorpusCommandTest
{
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
