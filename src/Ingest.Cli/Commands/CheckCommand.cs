using System.CommandLine;
using Ingest.Batch;
using Ingest.Batch.Inputs;
using Ingest.Batch.Workers;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Hidden;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model;
using Ingest.Pdf;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest check</c>: looks at PDFs before they are published.</summary>
public static class CheckCommand
{
    public static Command Create() => new HelpedCommand("check", Texts.CheckCommand) { Hidden() };

    private static Command Hidden()
    {
        var inputs = new RunOptions().Inputs;
        inputs.Arity = ArgumentArity.OneOrMore;
        var output = new Option<string?>("--out", "-o") { Description = Texts.CheckHiddenOut, HelpName = Texts.FileName };
        var command = new HelpedCommand("hidden", Texts.CheckHiddenCommand) { inputs, output }.Example(Texts.CheckHiddenExample,
            "ingest check hidden pdf -o hidden.html");
        command.SetAction(parsed =>
        {
            try
            {
                return Check(InputFinder.Find(parsed.GetValue(inputs)!), parsed.GetValue(output));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(OneLine.Of(Texts.CannotWriteReport(ForeignWording.Of(exception))));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static int Check(IReadOnlyList<BatchInput> inputs, string? output)
    {
        var report = output is null ? null : new HiddenReport();
        int looked = 0, hiding = 0;
        Console.WriteLine(
            string.Join('\t', (Wording[])[Texts.HiddenFile, Texts.HiddenPage, Texts.HiddenHow, Texts.HiddenGlyphs, Texts.HiddenPlace]));
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
                Console.WriteLine(
                    FormattableString.Invariant(
                        $"{OneLine.Of(input.Path)}\t{page.Number}\t{Word(piece.Kind)}\t{piece.Glyphs}\t{HiddenReport.Place(box)}"));
            }

            if (input.Pieces.Any())
            {
                hiding++;
                report?.Add(input);
            }
        }

        report?.Write(output!);
        var sum = inputs.Count > looked ? Texts.HiddenSumUnseen(looked, hiding, inputs.Count - looked) : Texts.HiddenSum(looked, hiding);
        Console.Error.WriteLine(report is { Draws: false } ? $"{sum} {Texts.NoPictures}" : sum.ToString());
        return looked == 0 ? ExitCode.CouldNotRun : hiding == 0 && looked == inputs.Count ? ExitCode.AllComplete : ExitCode.SomeNot;
    }

    private static HiddenInput Look(BatchInput input)
    {
        if (input.Source is null)
        {
            return new HiddenInput(input.Path, [], [], input.Problem!.Told);
        }

        try
        {
            var pdf = input.Source.Read(WorkerLimits.Default.LargestContentBytes);
            var source = PdfFile.Read(pdf);
            return new HiddenInput(input.Path, pdf, source.Pages,
                source.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error && d.Code != "pdf.page") is { } fault
                    ? Wording.AsItIs(fault.Message) : null);
        }
        catch (InputException exception)
        {
            return new HiddenInput(input.Path, [], [], exception.Problem.Told);
        }
    }

    private static Wording Word(HiddenKind kind) => kind switch
    {
        HiddenKind.Covered => Texts.HiddenCovered,
        HiddenKind.Redacted => Texts.HiddenRedacted,
        HiddenKind.Clipped => Texts.HiddenClipped,
        HiddenKind.Layer => Texts.HiddenLayer,
        HiddenKind.Invisible => Texts.HiddenInvisible,
        HiddenKind.Paper => Texts.HiddenPaper,
        _ => Texts.HiddenTiny,
    };
}
