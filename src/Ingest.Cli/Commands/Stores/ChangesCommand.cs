using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Jobs;
using Ingest.Cli.Commands.Values;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Postgres.Queries;
using Ingest.Store;
using Ingest.Store.Queries;

namespace Ingest.Cli.Commands.Stores;

/// <summary><c>ingest changes</c>: what another system needs to follow an output without reading all of it again.</summary>
public static class ChangesCommand
{
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var output = new Argument<string?>("OUT") { Description = Texts.OutputFolder, Arity = ArgumentArity.ZeroOrOne };
        var store = StoreAddress.Option();
        var since = new Option<string?>("--since") { Description = Texts.ChangesSince, HelpName = "CURSOR" };
        var documents = new Option<bool>("--documents") { Description = Texts.ChangesDocuments };
        var command = new HelpedCommand("changes", Texts.ChangesCommand) { output }
            .Group(Texts.InputGroup, store)
            .Group(Texts.OutputGroup, since, documents)
            .Example(Texts.ChangesExample, "ingest changes out --since 3f9c0a1b2c3d-17")
            .Example(Texts.ChangesStoreExample, "ingest changes --store postgres://reader@db/agendas");
        command.Validators.Add(result =>
        {
            var (isPostgres, isFolder) = (result.IsGiven(store), result.GetValue(output) is not null);
            if (!isPostgres && !isFolder && !StoreAddress.IsSet)
            {
                result.AddError(Texts.FolderOrStoreWanted(output.Name, store.Name));
            }
            else if (result.Given(documents) && !isFolder)
            {
                result.AddError(Texts.PostgresFolderWanted(documents.Name, store.Name));
            }
            else if (isPostgres && isFolder && !result.Given(documents))
            {
                result.AddError(Texts.PostgresNoFolder(store.Name, output.Name));
            }
        });
        command.SetAction(parsed => Run(parsed, store, parsed.GetValue(output), parsed.GetValue(since), parsed.GetValue(documents)));
        return command;
    }

    private static int Run(ParseResult parsed, Option<string?> store, string? output, string? since, bool whole)
    {
        try
        {
            using var postgres = output is null || parsed.GetValue(store) is not null ? parsed.StoreOrNone(store) : null;
            using var file = postgres is null ? new StoreChanges(StoreFile.In(output!)) : null;
            using var standardOutput = PipeCommand.Output();
            foreach (var change in file?.Since(since) ?? new PostgresChanges(postgres!).Since(since))
            {
                standardOutput.Write(Line(output ?? "", change, whole));
            }

            standardOutput.Flush();
            return ExitCode.AllComplete;
        }
        catch (IOException fault) when (PipeCommand.IsReadNoMore(fault))
        {
            return ExitCode.AllComplete;
        }
        catch (Exception fault) when (fault is StoreException or QueryException or IOException or UnauthorizedAccessException
            or JsonException)
        {
            Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(fault)));
            return ExitCode.CouldNotRun;
        }
    }

    private static byte[] Line(string output, StoreChange change, bool whole)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Written))
        {
            json.WriteStartObject();
            json.WriteString("cursor", change.Cursor);
            json.WriteString("change", change.Change);
            json.WriteString("path", change.Path);
            json.WriteString("documentId", change.DocumentId);
            if (change.Change != "removed")
            {
                json.WriteString("file", FeedPaths.Json(change.Path));
                if (whole)
                {
                    json.WritePropertyName("document");
                    json.WriteRawValue(OneLineOf(Path.Combine(output, FeedPaths.Json(change.Path))));
                }
            }

            json.WriteEndObject();
        }

        return [.. buffer.ToArray(), (byte)'\n'];
    }

    private static ReadOnlySpan<byte> OneLineOf(string file) => AgendaJson.LineOf(File.ReadAllBytes(file)).AsSpan().TrimEnd((byte)'\n');
}
