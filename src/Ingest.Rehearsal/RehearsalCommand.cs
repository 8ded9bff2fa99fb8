using System.Collections.Immutable;
using System.Globalization;
using Ingest.Rehearsal.Measures;
using Ingest.Rehearsal.Report;
using Ingest.Rehearsal.Simulation;
using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal;

/// <summary>The commands <c>run</c>, <c>check</c> and <c>parameters</c>; what is wrong with a call is said in one line.</summary>
public static class RehearsalCommand
{
    private const string Usage = """
        ingest-rehearsal run [--measured FILE] [--set NAME=VALUE]… [--machines 1,2,5,…] [--dies-at HOURS] [--seed N] [--json]
        ingest-rehearsal check --measured FILE --runs FILE [--set NAME=VALUE]… [--seed N]
        ingest-rehearsal parameters [--measured FILE] [--set NAME=VALUE]…
        """;

    private const string UsualMachines = "1,2,5,10,20,50,100,200";

    /// <summary>More is taken for a slip.</summary>
    private const int MostMachines = 10_000;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            return args switch
            {
                ["run", .. var rest] => Rehearse(
                    new Arguments(rest, "--measured", "--set", "--machines", "--dies-at", "--seed", "--json"), output),
                ["check", .. var rest] => Check(new Arguments(rest, "--measured", "--runs", "--set", "--seed"), output),
                ["parameters", .. var rest] => List(new Arguments(rest, "--measured", "--set"), output),
                ["--help" or "-h"] => Help(output),
                _ => throw new RehearsalException("run, check or parameters; --help says how"),
            };
        }
        catch (RehearsalException e)
        {
            error.WriteLine(e.Message);
            return 2;
        }
    }

    private static int Help(TextWriter output)
    {
        output.WriteLine(Usage);
        return 0;
    }

    private static int Rehearse(Arguments arguments, TextWriter output)
    {
        var measured = MeasuredOf(arguments);
        var seed = SeedOf(arguments);
        var counts = (arguments.Text("--machines") ?? UsualMachines).Split(',').Select(CountOf).ToImmutableArray();
        var work = DrawnWork.Of(measured, seed);
        var rows = Sweep.Of(work, measured, counts, seed, arguments.Number("--dies-at"));
        var known = rows.ToDictionary(row => row.Run.Machines, row => row.Run.Hours);
        var saturation = Saturation.Of(machines => known.TryGetValue(machines, out var hours) ? hours
            : known[machines] = Simulator.Run(work, Scenario.Of(measured, machines, seed)).Hours, counts.Max());
        if (arguments.Has("--json"))
        {
            output.WriteLine(SweepJson.Of(work, measured, rows, saturation));
        }
        else
        {
            SweepTable.Write(output, work, measured, rows, saturation);
        }

        return 0;
    }

    private static int Check(Arguments arguments, TextWriter output)
    {
        var runs = MeasuredRuns.Of(MeasuredFile.TextOf(
            arguments.Text("--runs") ?? throw new RehearsalException("--runs: the file of real runs is missing")));
        var pairs = RunCheck.Of(MeasuredOf(arguments), runs, SeedOf(arguments));
        output.WriteLine("workers   measured, s  predicted, s  difference");
        foreach (var pair in pairs)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{pair.Run.Workers,7} {pair.Run.Seconds,13:F2} {pair.Predicted.Seconds,13:F2} ")
                + string.Create(CultureInfo.InvariantCulture, $"{100 * RunCheck.DifferenceOf(pair),9:+0.0;-0.0;0.0} %"));
        }

        return pairs.All(pair => Math.Abs(RunCheck.DifferenceOf(pair)) <= RunCheck.Most) ? 0 : 1;
    }

    private static int List(Arguments arguments, TextWriter output)
    {
        var measured = MeasuredOf(arguments);
        foreach (var one in Parameters.All)
        {
            var value = measured.Spread(one.Name);
            var spread = one.IsSpread ? string.Create(CultureInfo.InvariantCulture, $" (spread {value.Factor:0.##})") : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{one.Name,-22} {value.Mean,10:0.####} {one.Unit}{spread}: {one.Meaning} [{measured.Sources[one.Name]}]"));
        }

        return 0;
    }

    private static Measured MeasuredOf(Arguments arguments)
    {
        var measured = arguments.Text("--measured") is { } file ? MeasuredFile.Read(file) : MeasuredFile.Usual();
        foreach (var word in arguments.All("--set"))
        {
            var parts = word.Split('=', 2);
            measured = parts.Length == 2 ? MeasuredFile.Set(measured, parts[0], Arguments.Number(parts[0], parts[1]))
                : throw new RehearsalException($"--set {word}: NAME=VALUE is wanted");
        }

        return measured;
    }

    private static ulong SeedOf(Arguments arguments) => (ulong)(arguments.Number("--seed") ?? 1);

    private static int CountOf(string text) =>
        Arguments.Number("--machines", text) is var count && count % 1 == 0 && count is >= 1 and <= MostMachines ? (int)count
            : throw new RehearsalException($"--machines: {text} is no number of machines");
}
