using System.CommandLine;
using Ingest.Feed;
using Ingest.Json;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest schema</c>.</summary>
public static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Prints the JSON schema of the output.");
        command.SetAction(_ =>
        {
            Console.Out.Write(AgendaSchema.Text());
            return ExitCode.AllComplete;
        });
        return command;
    }
}
