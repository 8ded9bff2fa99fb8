using System.Collections.Immutable;
using System.CommandLine;
using Ingest.Cli.Reporting;
using Ingest.Quality.Gate;
using Ingest.Quality.Report;
using Ingest.Quality.Scoring;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest qa</c>.</summary>
public static class QaCommand
{
    public static Command Create()
    {
        var output = new Argument<string>("OUT") { Description = "The folder that 'run' wrote." };
        var truth = new Option<string[]>("--truth") { Description = "Folders of truth files, each named as its PDF.", HelpName = "DIR", AllowMultipleArgumentsPerToken = true };
        var pdfs = new Option<string[]>("--pdfs") { Description = "The folders of the PDFs that were read, so that their pages can be shown.", HelpName = "DIR", AllowMultipleArgumentsPerToken = true };
        var report = new Option<string?>("--report") { Description = "The folder to write the report into; OUT/qa where left out.", HelpName = "DIR" };
        var least = new Option<string[]>("--min") { Description = "A figure and the least it may be, such as itemF1=0.99; exit code 1 where it falls short.", HelpName = "FIGURE=N", AllowMultipleArgumentsPerToken = true };
        var against = new Option<string?>("--against") { Description = "An earlier report.json; exit code 1 where a figure falls back behind it.", HelpName = "FILE" };
        var drawn = WholeNumber.Option("--drawn", 0, "For how many documents the pages are drawn at most.", () => 10_000);
        var workers = WholeNumber.Option("--workers", 1, "How many documents are looked at side by side. The report is the same.", () => Environment.ProcessorCount, "-j");
        var command = new Command("qa", "Tells how right an output is, where it is wrong and what a person should look at: report.html, report.json, scores.csv.")
        {
            output, truth, pdfs, report, least, against, drawn, workers,
        };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(output)!;
            var options = new QaOptions(
                folder, [.. parsed.GetValue(truth)!], [.. parsed.GetValue(pdfs)!], parsed.GetValue(report) ?? Path.Combine(folder, "qa"), parsed.GetValue(drawn), parsed.GetValue(workers));
            return Run(options, parsed.GetValue(least)!, parsed.GetValue(against));
        });
        return command;
    }

    private static int Run(QaOptions options, string[] least, string? against)
    {
        var rules = least.SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries)).Select(text => GateRule.Parse(text, Names)).ToList();
        if (rules.Find(rule => rule.Problem is not null).Problem is { } wrong)
        {
            return CouldNot(wrong);
        }

        // Read before the report is written: it may be the same file.
        var (before, problem) = against is null ? ([], null) : ReportJson.ReadHistory(against);
        if (problem is not null)
        {
            return CouldNot(problem);
        }

        try
        {
            var report = new QaRun(options).Run();
            var verdicts = QualityGate.AtLeast(report.Figures, rules.Select(rule => rule.Rule!));
            verdicts = against is null || before.IsDefaultOrEmpty ? verdicts : verdicts.AddRange(QualityGate.NoneBelow(report.Figures, before[^1].Figures));
            Tell(options, report, verdicts);
            return verdicts.All(verdict => verdict.Passed) && report.Problems.All(line => line.EndsWith("no document for this truth.", StringComparison.Ordinal)) ? ExitCode.AllComplete : ExitCode.SomeNot;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return CouldNot(exception.Message);
        }
    }

    private static ImmutableArray<string> Names => [.. Scores.None.Figures.Select(figure => figure.Name)];

    private static void Tell(QaOptions options, QaReport report, ImmutableArray<GateVerdict> verdicts)
    {
        foreach (var problem in report.Problems)
        {
            Console.Error.WriteLine(OneLine.Of(problem));
        }

        Console.Out.Write(QaSummary.Of(report));
        foreach (var verdict in verdicts)
        {
            Console.Out.WriteLine(verdict.Line);
        }

        Console.Out.WriteLine($"{Path.Combine(options.Report, ReportFiles.Html)}");
    }

    private static int CouldNot(string message)
    {
        Console.Error.WriteLine(OneLine.Of(message));
        return ExitCode.CouldNotRun;
    }
}
