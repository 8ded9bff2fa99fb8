using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Store;
using Ingest.Store.Queries;

namespace Ingest.Cli.Commands.Stores;

/// <summary><c>ingest changes</c>: what another system needs to follow an output without reading all of it again.</summary>
public static class ChangesCommand
{
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var output = new Argument<string>("OUT") { Description = Texts.OutputFolder };
        var since = new Option<string?>("--since") { Description = Texts.ChangesSince, HelpName = "CURSOR" };
        var documents = new Option<bool>("--documents") { Description = Texts.ChangesDocuments };
        var command = new HelpedCommand("changes", Texts.ChangesCommand) { output }
            .Group(Texts.OutputGroup, since, documents)
            .Example(Texts.ChangesExample, "ingest changes out --since 3f9c0a1b2c3d-17");
        command.SetAction(parsed => Run(parsed.GetValue(output)!, parsed.GetValue(since), parsed.GetValue(documents)));
        return command;
    }

    private static int Run(string output, string? since, bool whole)
    {
        try
        {
            using var changes = new StoreChanges(StoreFile.In(output));
            using var standardOutput = PipeCommand.Output();
            foreach (var change in changes.Since(since))
            {
                standardOutput.Write(Line(output, change, whole));
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
