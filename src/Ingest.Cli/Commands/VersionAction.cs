using System.CommandLine;
using System.CommandLine.Invocation;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest --version</c>.</summary>
public sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Console.WriteLine(ProgramVersion.Line);
        return ExitCode.AllComplete;
    }
}
