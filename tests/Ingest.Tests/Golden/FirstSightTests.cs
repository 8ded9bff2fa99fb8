using System.Globalization;
using Ingest.Tests.Support;

namespace Ingest.Tests.Golden;

/// <summary>
/// The eighty documents of bodies that nobody had seen (corpus/first-sight), as they are read now.
/// Their truth is their makers', written without the program;
/// where it leaves two ways, or wants what the contract doesn't, the figure falls short of 1.
/// </summary>
public sealed class FirstSightTests
{
    [Theory]
    [InlineData("1", 30, 0.97, 0.92, 0.99)]
    [InlineData("2", 30, 0.97, 0.92, 0.99)]
    [InlineData("3", 20, 0.91, 0.95, 0.93)]
    public void What_was_mended_stays_right(string set, int documents, double decisions, double people, double numbers)
    {
        var run = IngestProgram.Run("score", Path.Combine(Repository.Root, "corpus", "first-sight", set), "--per-family", "0");
        Assert.Equal(0, run.ExitCode);
        var figures = run.Output.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 1 && words[1].Contains('.', StringComparison.Ordinal))
            .GroupBy(words => words[0], words => words[1], StringComparer.Ordinal)
            .ToDictionary(lines => lines.Key, lines => lines.First(), StringComparer.Ordinal);
        double F1(string figure) => double.Parse(figures[figure], CultureInfo.InvariantCulture);
        Assert.Contains($"{documents} documents, 0 failed", run.Output, StringComparison.Ordinal);
        Assert.Multiple(
            () => Assert.InRange(F1("item"), 0.99, 1),
            () => Assert.InRange(F1("case"), 0.97, 1),
            () => Assert.InRange(F1("field"), 0.99, 1),
            () => Assert.InRange(F1("fieldText"), 0.98, 1),
            () => Assert.InRange(F1("decision"), decisions, 1),
            () => Assert.InRange(F1("attachment"), 0.99, 1),
            () => Assert.InRange(F1("meeting"), 0.97, 1),
            () => Assert.InRange(F1("participant"), people, 1),
            () => Assert.InRange(F1("cellNumber"), numbers, 1));
    }
}
