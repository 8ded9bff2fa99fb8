using System.CommandLine;
using Ingest.Cli.Batch.Inputs;
using Ingest.Cli.Batch.Workers;
using Ingest.Cli.Hidden;
using Ingest.Model;
using Ingest.Pdf;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest check</c>: looks at PDFs before they are published.</summary>
public static class CheckCommand
{
    public static Command Create() => new("check", "Looks at PDFs before they are published.") { Hidden() };

    private static Command Hidden()
    {
        var inputs = new RunOptions().Inputs;
        inputs.Arity = ArgumentArity.OneOrMore;
        var output = new Option<string?>("--out", "-o") { Description = "An HTML file to write: the pages as a reader sees them, with a frame round each place.", HelpName = "FILE" };
        var command = new Command("hidden", "Lists where PDFs hold text that their pages don't show: covered, clipped, on a hidden layer, invisible. Never the words.") { inputs, output };
        command.SetAction(parsed =>
        {
            try
            {
                return Check(InputFinder.Find(parsed.GetValue(inputs)!), parsed.GetValue(output));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(OneLine.Of($"Can't write the report ({exception.Message}) Name another file with --out."));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static int Check(IReadOnlyList<BatchInput> inputs, string? output)
    {
        var report = output is null ? null : new HiddenReport();
        int looked = 0, hiding = 0;
        Console.WriteLine("file\tpage\thow\tglyphs\tleft bottom right top");
        foreach (var input in inputs.Select(Look))
        {
            if (input.Problem is { } problem)
            {
                Console.Error.WriteLine(OneLine.Of($"{input.Path}: {problem}"));
                continue;
            }

            looked++;
            foreach (var (page, piece, box) in input.Pieces)
            {
                Console.WriteLine(FormattableString.Invariant($"{OneLine.Of(input.Path)}\t{page.Number}\t{Word(piece.Kind)}\t{piece.Glyphs}\t{HiddenReport.Place(box)}"));
            }

            if (input.Pieces.Any())
            {
                hiding++;
                report?.Add(input);
            }
        }

        report?.Write(output!);
        Console.Error.WriteLine($"{looked} looked at, {hiding} with text that their pages don't show{(inputs.Count > looked ? $", {inputs.Count - looked} that could not be looked at" : "")}."
            + (report is { Draws: false } ? " The report has no pictures: that wants poppler (Debian and Ubuntu: apt install poppler-utils)." : ""));
        return looked == 0 ? ExitCode.CouldNotRun : hiding == 0 && looked == inputs.Count ? ExitCode.AllComplete : ExitCode.SomeNot;
    }

    private static HiddenInput Look(BatchInput input)
    {
        if (input.Source is null)
        {
            return new HiddenInput(input.Path, [], [], input.Problem!.Message);
        }

        try
        {
            var pdf = input.Source.Read(WorkerLimits.Default.LargestContentBytes);
            var source = PdfFile.Read(pdf);
            return new HiddenInput(input.Path, pdf, source.Pages, source.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error && d.Code != "pdf.page")?.Message);
        }
        catch (InputException exception)
        {
            return new HiddenInput(input.Path, [], [], exception.Problem.Message);
        }
    }

    private static string Word(HiddenKind kind) => kind switch
    {
        HiddenKind.Covered => "covered",
        HiddenKind.Redacted => "redacted",
        HiddenKind.Clipped => "clipped",
        HiddenKind.Layer => "layer",
        HiddenKind.Invisible => "invisible",
        HiddenKind.Paper => "paper",
        _ => "tiny",
    };
}
