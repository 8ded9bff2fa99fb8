using System.CommandLine;
using Ingest.Batch;
using Ingest.Batch.Workers;
using Ingest.Language;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest worker</c>: what <see cref="WorkerProgram"/> starts; ends with its input.</summary>
public static class WorkerCommand
{
    public static Command Create()
    {
        var command = new Command("worker", Texts.WorkerCommand) { Hidden = true };
        command.SetAction(_ =>
        {
            WorkerService.PassOverSignals();
            using var questions = Console.OpenStandardInput();
            using var answers = Console.OpenStandardOutput();
            Console.SetOut(TextWriter.Null); // nothing else may come between the answers
            new WorkerService(questions, answers).Serve();
            return ExitCode.AllComplete;
        });
        return command;
    }
}
