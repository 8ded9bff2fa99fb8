using System.CommandLine;
using System.Globalization;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Reporting;
using Ingest.Feed.Exchange;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Feed.Exchange.Portals;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;

namespace Ingest.Cli.Commands.Exchange;

/// <summary><c>ingest export</c>: a finished output in the formats of other systems.</summary>
public static class ExportCommand
{
    private const string Oparl = "oparl";
    private const string Xml = "xml";

    public static Command Create()
    {
        var output = new Argument<string>("OUT") { Description = Texts.OutputFolder };
        var to = new Option<string>("--to") { Description = Texts.ExportTo, HelpName = $"{Oparl}|{Xml}", Required = true };
        to.Takes(Oparl, Xml);
        var target = new Option<string>("--out", "-o") { Description = Texts.ExportOut, HelpName = Texts.DirName, Required = true };
        var address = new Option<string?>("--base-url") { Description = Texts.ExportBaseUrl, HelpName = "URL" };
        var body = new Option<string?>("--body") { Description = Texts.ExportBody, HelpName = Texts.NameName };
        var closed = new Option<bool>("--include-closed") { Description = Texts.ExportIncludeClosed };
        var command = new HelpedCommand("export", Texts.ExportCommand) { output }
            .Group(Texts.OutputGroup, to, target, address, body, closed)
            .Example(Texts.ExportExample, "ingest export out --to oparl --out oparl --base-url https://example.org/oparl/v1")
            .Example(Texts.ExportXmlExample, "ingest export out --to xml --out xml");
        command.Validators.Add(result =>
        {
            foreach (var option in (Option[])[address, body])
            {
                if (result.IsGiven(option) && result.GetValue(to) == Xml)
                {
                    result.AddError(Texts.ExportOnlyOparl(option.Name));
                }
            }

            if (result.GetValue(output) is { } from && result.GetValue(target) is { } into && Whole(from) == Whole(into))
            {
                result.AddError(Texts.ExportIntoOutput(target.Name));
            }

            if (result.IsGiven(address) && OparlUrls.Of(result.GetValue(address)!) is null)
            {
                result.AddError(Texts.ExportBadUrl(address.Name, result.GetValue(address)!));
            }
        });
        command.SetAction(parsed => Run(parsed.GetValue(output)!, parsed.GetValue(target)!, (run, documents) =>
        {
            if (parsed.GetValue(to) == Xml)
            {
                return PortalExport.Files(documents, parsed.GetValue(closed));
            }

            var scope = new OparlScope(
                OparlUrls.Of(parsed.GetValue(address) ?? OparlUrls.DefaultBase)!, Started(run), parsed.GetValue(closed));
            return OparlExport.Files(scope, parsed.GetValue(body) ?? scope.Urls.Host, documents);
        }));
        return command;
    }

    private static int Run(
        string output, string target, Func<RunOutput, IReadOnlyList<AgendaDocument>, IEnumerable<(string Path, byte[] Bytes)>> export)
    {
        try
        {
            var run = RunOutput.Read(output);
            var documents = new List<AgendaDocument>();
            foreach (var entry in run.Entries)
            {
                var (document, problem) = entry.Status == DocumentStatus.Failed && entry.Reason is not null
                    ? (null, entry.Reason) : RunOutput.Document(entry);
                if (document is null || document.Status == DocumentStatus.Failed)
                {
                    Tell(Texts.ExportLeftOut(entry.Path, ForeignWording.Of(problem ?? entry.Reason ?? "")));
                    continue;
                }

                documents.Add(document);
            }

            if (documents.Count == 0 && run.Entries.Length > 0)
            {
                return ExitCode.CouldNotRun;
            }

            Tell(Texts.Exported(ExportFolder.Write(target, export(run, documents)), documents.Count, target));
            return documents.Count == run.Entries.Length ? ExitCode.AllComplete : ExitCode.SomeNot;
        }
        catch (WordedIOException exception)
        {
            Tell(ForeignWording.Of(exception));
            return ExitCode.CouldNotRun;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(Texts.CannotWrite(target, ForeignWording.Of(exception)));
            return ExitCode.CouldNotRun;
        }
    }

    /// <summary>A folder by one name, however it was typed.</summary>
    private static string Whole(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static DateTimeOffset Started(RunOutput run) =>
        DateTimeOffset.TryParse(run.Started, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var started)
            ? started : DateTimeOffset.UnixEpoch;

    private static void Tell(Wording line) => Console.Error.WriteLine(OneLine.Of(line));
}
