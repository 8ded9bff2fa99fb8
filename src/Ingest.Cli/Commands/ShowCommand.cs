using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using Ingest.Batch;
using Ingest.Batch.Documents;
using Ingest.Batch.Inputs.Sources;
using Ingest.Batch.Tabula;
using Ingest.Batch.Workers;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Show;
using Ingest.Feed.Csv;
using Ingest.Json;
using Ingest.Labels;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;
using Ingest.Model.Output;
using Ingest.Pipeline;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest show</c>.</summary>
public static class ShowCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Texts.ShowFile, HelpName = Texts.FileName };
        var voters = new VoterOptions();
        var learned = new LearnedOptions();
        var tables = new TableOptions(Texts.ShowTables);
        var page = WholeNumber.Optional("--page", 1, Texts.ShowPage);
        var output = new Option<string?>("--out", "-o") { Description = Texts.ShowOut, HelpName = Texts.FileName };
        var why = new Option<string?>("--why") { Description = Texts.ShowWhy, HelpName = Texts.LineName };
        var stage = new Option<string?>("--stage") { Description = Texts.ShowStage, HelpName = string.Join('|', StageListing.Stages) };
        stage.Takes(StageListing.Stages);
        var command = new HelpedCommand("show", Texts.ShowCommand) { file }
            .Group(Texts.ReadingGroup, why, stage, learned.Profiles, learned.Model, voters.RulesOnly, voters.ModelOnly)
            .Group(Texts.DrawingGroup, tables.Tables, page, output, tables.TabulaJar)
            .Example(Texts.ShowExample, "ingest show agenda.pdf")
            .Example(Texts.ShowWhyExample, "ingest show agenda.pdf --why 2:3")
            .Example(Texts.ShowStageExample, "ingest show agenda.pdf --stage outline");
        command.Validators.Add(result =>
        {
            var (draws, named) = (result.IsGiven(page), result.IsGiven(tables.Tables));
            if (result.GetValue(file) == StandardInput.Sign && StandardInput.Problem is { } problem)
            {
                result.AddError(problem);
            }

            if (result.GetValue(file) == StandardInput.Sign && result.Given(tables.Tables) is not null)
            {
                result.AddError(Texts.TabulaReadsFiles);
            }

            if (result.IsGiven(why) && result.IsGiven(stage))
            {
                result.AddError(Texts.WhyOrStage);
            }

            if ((draws && !named) || (named && !draws && result.Given(tables.Tables) is null) || (result.IsGiven(output) && !draws))
            {
                result.AddError(Texts.TablesAndPage);
            }
        });
        command.SetAction(parsed =>
        {
            try
            {
                var files = learned.Of(parsed);
                return parsed.GetValue(why) is { } line
                    ? LineReasons.Write(parsed.GetValue(file)!, line, Reading(files, voters.Of(parsed)))
                    : parsed.GetValue(stage) is { } after
                    ? StageListing.Write(parsed.GetValue(file)!, after, Reading(files, voters.Of(parsed)))
                    : parsed.GetValue(page) is { } number
                    ? PageDrawing.Write(parsed.GetValue(file)!, number, parsed.GetValue(output), tables.Of(parsed))
                    : Show(parsed.GetValue(file)!, voters.Of(parsed), tables.Of(parsed), files);
            }
            catch (Exception exception) when (exception is TabulaException or ModelException or WordedIOException)
            {
                Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(exception)));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static ReadOptions Reading(LearnedFiles? learned, LabelScorers voters) =>
        new() { Model = LearnedOptions.ModelOf(learned, voters), Voters = voters, Bodies = LearnedFiles.BodiesOf(learned) };

    private static int Show(string file, LabelScorers voters, TabulaProgram? tabula, LearnedFiles? learned)
    {
        IReadOnlyList<AgendaDocument> documents;
        try
        {
            var content = StandardInput.ReadNamed(file);
            documents = IsJson(file, content) ? [AgendaJson.Read(content)]
                : Run(file == StandardInput.Sign ? StandardInput.PlainName : Path.GetFileName(file), content, voters, tabula, learned);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(OneLine.Of(Texts.CannotShow(file, ForeignWording.Of(exception))));
            return ExitCode.CouldNotRun;
        }
        catch (ModelException exception)
        {
            Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(exception)));
            return ExitCode.CouldNotRun;
        }
        catch (JsonException exception)
        {
            Console.Error.WriteLine(OneLine.Of(Texts.NotAnAgenda(file, exception.Message)));
            return ExitCode.CouldNotRun;
        }

        foreach (var document in documents)
        {
            Terminal.Data().Write(AgendaTree.Of(document));
        }

        return documents.All(document => document.Status == DocumentStatus.Complete) ? ExitCode.AllComplete : ExitCode.SomeNot;
    }

    private static bool IsJson(string file, byte[] content) =>
        file == StandardInput.Sign
            ? content.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..] : file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>All documents of the file: of further meetings and of PDFs inside it too.</summary>
    private static IReadOnlyList<AgendaDocument> Run(string name, byte[] content, LabelScorers voters, TabulaProgram? tabula,
        LearnedFiles? learned)
    {
        LearnedOptions.ModelOf(learned, voters);
        LearnedFiles.BodiesOf(learned);
        using var reader = new GuardedReader(
            new WorkerSettings(CsvDialect.Rfc4180.Name, voters, TabulaJar: tabula?.Jar) { Learned = learned }, WorkerLimits.Default);
        var result = reader.Read(name, Convert.ToHexStringLower(SHA256.HashData(content)), content);
        return [.. result.Further.Prepend(result).Select(one => AgendaJson.Read(one.Rendered!.Json))];
    }
}
