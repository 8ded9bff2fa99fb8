using System.CommandLine;
using System.CommandLine.Invocation;
using Ingest.Batch;

namespace Ingest.Cli.Commands.Values;

/// <summary><c>ingest --version</c>.</summary>
public sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Console.WriteLine(ProgramVersion.Line);
        return ExitCode.AllComplete;
    }
}
