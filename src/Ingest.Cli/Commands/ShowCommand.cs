using System.CommandLine;
using System.Text.Json;
using Ingest.Cli.Batch;
using Ingest.Cli.Show;
using Ingest.Feed.Json;
using Ingest.Model.Output;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest show</c>.</summary>
public static class ShowCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "An agenda PDF, or a JSON document that 'run' wrote." };
        var command = new Command("show", "Prints one agenda as a tree.") { file };
        command.SetAction(parsed => Show(parsed.GetValue(file)!));
        return command;
    }

    private static int Show(string file)
    {
        AgendaDocument? document = null;

        // On a thread of its own for its stack, as in a run.
        OrderedWorkers<string, AgendaDocument?>.Run([file], 1, () => Read, read => document = read);
        if (document is null)
        {
            return ExitCode.CouldNotRun;
        }

        Terminal.Data().Write(AgendaTree.Of(document));
        return document.Status == DocumentStatus.Complete ? ExitCode.AllComplete : ExitCode.SomeNot;
    }

    /// <summary>Null, and a line said, where there is nothing to show.</summary>
    private static AgendaDocument? Read(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            return file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                ? AgendaJson.Read(bytes)
                : DocumentWorker.Read(Path.GetFileName(file), bytes, document => document);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(OneLine.Of($"Can't read '{file}' ({exception.Message}) Look at its spelling and your right to read it."));
        }
        catch (JsonException exception)
        {
            Console.Error.WriteLine(OneLine.Of($"'{file}' is not an agenda that 'run' wrote ({exception.Message}) Name its PDF instead."));
        }

        return null;
    }
}
