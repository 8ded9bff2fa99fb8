using System.CommandLine;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Json;
using Ingest.Language;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest schema</c>.</summary>
public static class SchemaCommand
{
    public static Command Create()
    {
        var command = new HelpedCommand("schema", Texts.SchemaCommand).Example(Texts.SchemaExample, "ingest schema > agenda.schema.json");
        command.SetAction(_ =>
        {
            Console.Out.Write(AgendaSchema.Text());
            return ExitCode.AllComplete;
        });
        return command;
    }
}
