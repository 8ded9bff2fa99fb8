using System.CommandLine;
using Ingest.Batch;
using Ingest.Cli.Commands.Completion;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Language;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest completion</c>.</summary>
public static class CompletionCommand
{
    private static readonly Dictionary<string, Func<IReadOnlyList<CompletedCommand>, string>> Shells = new(StringComparer.Ordinal)
    {
        ["bash"] = BashCompletion.Of, ["zsh"] = ZshCompletion.Of, ["fish"] = FishCompletion.Of, ["pwsh"] = PwshCompletion.Of,
    };

    /// <param name="all">Makes the tree of all commands, this one too.</param>
    public static Command Create(Func<RootCommand> all)
    {
        var shell = new Argument<string>("SHELL") { Description = Texts.CompletionShell, HelpName = string.Join('|', Shells.Keys) };
        shell.Takes([.. Shells.Keys]);
        var command = new HelpedCommand("completion", Texts.CompletionCommand) { shell }
            .Example(Texts.CompletionExample, "ingest completion bash > ~/.local/share/bash-completion/completions/ingest");
        command.SetAction(parsed =>
        {
            Console.Out.Write(Shells[parsed.GetValue(shell)!](CompletedCommand.All(all())));
            return ExitCode.AllComplete;
        });
        return command;
    }
}
