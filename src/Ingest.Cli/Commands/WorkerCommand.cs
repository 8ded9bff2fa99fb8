using System.CommandLine;
using System.Text;
using Ingest.Cli.Batch;
using Ingest.Cli.Tabula;
using Ingest.Feed.Csv;
using Ingest.Labels;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest worker</c>: what <see cref="WorkerProcess"/> starts; ends with its input.</summary>
public static class WorkerCommand
{
    /// <summary>PDFs may nest deeper than a default stack goes; more would only make endless recursion last longer.</summary>
    private const int StackBytes = 32 * 1024 * 1024;

    public static Command Create()
    {
        var dialect = new Argument<string>("DIALECT");
        var voters = new Argument<LabelVoters>("VOTERS") { DefaultValueFactory = _ => LabelVoters.Both };
        var corrections = new Option<string?>("--corrections");
        var jar = new Option<string?>("--tabula");
        var command = new Command("worker", "Reads documents for 'run'.") { dialect, voters, corrections, jar };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var worker = new DocumentWorker(
                CsvDialect.Named(parsed.GetValue(dialect)), parsed.GetValue(voters), VoterOptions.Model(parsed.GetValue(voters)), parsed.GetValue(corrections),
                parsed.GetValue(jar) is { } named ? TabulaProgram.Find(named) : null);
            var thread = new Thread(() => Serve(worker), StackBytes);
            thread.Start();
            thread.Join();
            return ExitCode.AllComplete;
        });
        return command;
    }

    private static void Serve(DocumentWorker worker)
    {
        using var questions = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var answers = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        Console.SetOut(TextWriter.Null); // nothing else may come between the answers
        while (questions.ReadLine() is { } line)
        {
            var input = WorkerJson.Read<BatchInput>(line);
            answers.WriteLine(WorkerJson.Write(worker.Work(input.Path, input.FullPath!)));
        }
    }
}
