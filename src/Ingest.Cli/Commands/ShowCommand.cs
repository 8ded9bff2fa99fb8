using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using Ingest.Cli.Batch.Inputs;
using Ingest.Cli.Batch.Workers;
using Ingest.Cli.Show;
using Ingest.Cli.Tabula;
using Ingest.Feed.Csv;
using Ingest.Json;
using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model.Output;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest show</c>.</summary>
public static class ShowCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "An agenda PDF, a JSON document that 'run' wrote, or - for either from standard input." };
        var voters = new VoterOptions();
        var tables = new TableOptions("With --page: draw what the table finder saw on the page of a PDF, as SVG: edges, where they meet, cells. With 'tabula': the tables that an installed Tabula finds.");
        var page = WholeNumber.Optional("--page", 1, "The page to draw, from 1 up.");
        var output = new Option<string?>("--out", "-o") { Description = "The file to draw into, instead of standard output.", HelpName = "FILE" };
        var why = new Option<string?>("--why") { Description = "Say why a line is what it was taken for: words of the line, or P:N for the N-th line of page P.", HelpName = "LINE" };
        var command = new Command("show", "Prints an agenda as a tree, and the other documents of its file, why one of its lines is what it is, or the tables of one of its pages as a drawing.")
        {
            file, why, tables.Tables, tables.TabulaJar, page, output, voters.RulesOnly, voters.ModelOnly,
        };
        command.Validators.Add(result =>
        {
            var (draws, named) = (result.IsGiven(page), result.IsGiven(tables.Tables));
            if (result.GetValue(file) == StandardInput.Sign && StandardInput.Problem is { } problem)
            {
                result.AddError(problem);
            }

            if (result.GetValue(file) == StandardInput.Sign && result.Given(tables.Tables) is not null)
            {
                result.AddError("Tabula reads files; name one instead of '-'.");
            }

            if ((draws && !named) || (named && !draws && result.Given(tables.Tables) is null) || (result.IsGiven(output) && !draws))
            {
                result.AddError("To draw a page's tables name both --tables and --page N; --out goes with them.");
            }
        });
        command.SetAction(parsed =>
        {
            try
            {
                return parsed.GetValue(why) is { } line
                    ? LineReasons.Write(parsed.GetValue(file)!, line, voters.Of(parsed))
                    : parsed.GetValue(page) is { } number
                    ? PageDrawing.Write(parsed.GetValue(file)!, number, parsed.GetValue(output), tables.Of(parsed))
                    : Show(parsed.GetValue(file)!, voters.Of(parsed), tables.Of(parsed));
            }
            catch (TabulaException exception)
            {
                Console.Error.WriteLine(OneLine.Of(exception.Message));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static int Show(string file, LabelVoters voters, TabulaProgram? tabula)
    {
        IReadOnlyList<AgendaDocument> documents;
        try
        {
            var content = StandardInput.ReadNamed(file);
            documents = IsJson(file, content) ? [AgendaJson.Read(content)] : Run(file == StandardInput.Sign ? StandardInput.PlainName : Path.GetFileName(file), content, voters, tabula);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(OneLine.Of($"Can't show '{file}'. {exception.Message}"));
            return ExitCode.CouldNotRun;
        }
        catch (ModelException exception)
        {
            Console.Error.WriteLine(OneLine.Of(exception.Message));
            return ExitCode.CouldNotRun;
        }
        catch (JsonException exception)
        {
            Console.Error.WriteLine(OneLine.Of($"'{file}' is not an agenda that 'run' wrote; name its PDF. {exception.Message}"));
            return ExitCode.CouldNotRun;
        }

        foreach (var document in documents)
        {
            Terminal.Data().Write(AgendaTree.Of(document));
        }

        return documents.All(document => document.Status == DocumentStatus.Complete) ? ExitCode.AllComplete : ExitCode.SomeNot;
    }

    private static bool IsJson(string file, byte[] content) =>
        file == StandardInput.Sign ? content.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..] : file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>All documents of the file: of further meetings and of PDFs inside it too.</summary>
    private static IReadOnlyList<AgendaDocument> Run(string name, byte[] content, LabelVoters voters, TabulaProgram? tabula)
    {
        VoterOptions.Model(voters);
        using var reader = new GuardedReader(new WorkerSettings(CsvDialect.Rfc4180.Name, voters, TabulaJar: tabula?.Jar), WorkerLimits.Default);
        var result = reader.Read(name, Convert.ToHexStringLower(SHA256.HashData(content)), content);
        return [.. result.Further.Prepend(result).Select(one => AgendaJson.Read(one.Rendered!.Json))];
    }
}
