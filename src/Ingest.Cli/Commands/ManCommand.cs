using System.CommandLine;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Language;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest man</c>: for those who package the program.</summary>
public static class ManCommand
{
    /// <param name="all">Makes the tree of all commands, this one too.</param>
    public static Command Create(Func<RootCommand> all)
    {
        var command = new HelpedCommand("man", Texts.ManCommand).Example(Texts.ManExample, "ingest man > ingest.1");
        command.Hidden = true;
        command.SetAction(_ =>
        {
            Console.Out.Write(ManPage.Of(all()));
            return ExitCode.AllComplete;
        });
        return command;
    }
}
