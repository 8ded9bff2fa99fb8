using System.Collections.Immutable;
using System.CommandLine;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Reporting;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Quality.Gate;
using Ingest.Quality.Report;
using Ingest.Quality.Scoring;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest qa</c>.</summary>
public static class QaCommand
{
    public static Command Create()
    {
        var output = new Argument<string>("OUT") { Description = Texts.OutputFolder };
        var truth = new Option<string[]>("--truth") { Description = Texts.QaTruth, HelpName = Texts.DirName,
            AllowMultipleArgumentsPerToken = true };
        var pdfs = new Option<string[]>("--pdfs") { Description = Texts.QaPdfs, HelpName = Texts.DirName,
            AllowMultipleArgumentsPerToken = true };
        pdfs.NamesFolders(Texts.NoPdfFolder);
        var corrections = new Option<string?>("--corrections") { Description = Texts.QaCorrections, HelpName = Texts.DirName };
        corrections.NamesFolders(Texts.NoCorrectionsFolder);
        var report = new Option<string?>("--report") { Description = Texts.QaReport, HelpName = Texts.DirName };
        var least = new Option<string[]>("--min") { Description = Texts.QaMin, HelpName = Texts.GateName,
            AllowMultipleArgumentsPerToken = true };
        var against = new Option<string?>("--against") { Description = Texts.QaAgainst, HelpName = Texts.FileName };
        var drawn = WholeNumber.Option("--drawn", 0, Texts.QaDrawn, () => 10_000);
        var workers = WholeNumber.Option("--workers", 1, Texts.QaWorkers, () => Environment.ProcessorCount, "-j");
        var command = new HelpedCommand("qa", Texts.QaCommand) { output }
            .Group(Texts.InputGroup, truth, pdfs, corrections)
            .Group(Texts.OutputGroup, report, drawn)
            .Group(Texts.GateGroup, least, against)
            .Group(Texts.LimitsGroup, workers)
            .Example(Texts.QaExample, "ingest qa out --truth truth --pdfs pdf");
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(output)!;
            var options = new QaOptions(
                folder, [.. parsed.GetValue(truth)!], [.. parsed.GetValue(pdfs)!], parsed.GetValue(report) ?? Path.Combine(folder, "qa"),
                parsed.GetValue(drawn), parsed.GetValue(workers),
                parsed.GetValue(corrections) ?? RememberedCorrections(folder));
            return Run(options, parsed.GetValue(least)!, parsed.GetValue(against));
        });
        return command;
    }

    /// <summary>Where the run that made the output took them from.</summary>
    private static string? RememberedCorrections(string output) =>
        ShapingOptions.Last(output).Named.GetValueOrDefault("corrections") is { Length: > 0 } folder && Directory.Exists(folder)
            ? folder : null;

    private static int Run(QaOptions options, string[] least, string? against)
    {
        var rules = least.SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Select(text => GateRule.Parse(text, Names)).ToList();
        if (rules.Find(rule => rule.Problem is not null).Problem is { } wrong)
        {
            return CouldNot(ForeignWording.Of(wrong));
        }

        // Read before the report is written: it may be the same file.
        var (before, problem) = against is null ? ([], null) : ReportJson.ReadHistory(against);
        if (problem is not null)
        {
            return CouldNot(ForeignWording.Of(problem));
        }

        try
        {
            var report = new QaRun(options).Run();
            var verdicts = QualityGate.AtLeast(report.Figures, rules.Select(rule => rule.Rule!));
            verdicts = against is null || before.IsDefaultOrEmpty
                ? verdicts : verdicts.AddRange(QualityGate.NoneBelow(report.Figures, before[^1].Figures));
            Tell(options, report, verdicts);
            return verdicts.All(verdict => verdict.Passed)
                && report.Problems.All(line => line.EndsWith(Texts.UnusedTruth("").English, StringComparison.Ordinal))
                ? ExitCode.AllComplete : ExitCode.SomeNot;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return CouldNot(ForeignWording.Of(exception));
        }
    }

    private static ImmutableArray<string> Names => [.. Scores.None.Figures.Select(figure => figure.Name)];

    private static void Tell(QaOptions options, QaReport report, ImmutableArray<GateVerdict> verdicts)
    {
        foreach (var problem in report.Problems)
        {
            Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(problem)));
        }

        Console.Out.Write(QaSummary.Of(report));
        foreach (var verdict in verdicts)
        {
            Console.Out.WriteLine(ForeignWording.Of(verdict.Line));
        }

        Console.Out.WriteLine($"{Path.Combine(options.Report, ReportFiles.Html)}");
    }

    private static int CouldNot(Wording message)
    {
        Console.Error.WriteLine(OneLine.Of(message));
        return ExitCode.CouldNotRun;
    }
}
