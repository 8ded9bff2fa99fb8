using System.Security.Cryptography;
using Ingest.Cli.Batch.Inputs;
using Ingest.Cli.Batch.Journal;
using Ingest.Cli.Batch.Talk;

namespace Ingest.Cli.Batch;

/// <summary>Says of every document what a run would do with it, a line each with a tab behind the word, and writes nothing.</summary>
public sealed class DryRun(BatchOptions options, TextWriter lines, IRunTalk talk)
{
    private readonly KnownDocuments _known = KnownDocuments.In(options.Output);
    private readonly RunVersion _version = RunVersion.Of(options.Settings);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Say(IReadOnlyList<BatchInput> inputs)
    {
        foreach (var input in inputs)
        {
            Line(input.Problem is { } problem ? ("problem", $"{input.Path}\t{problem.Message}") : Fate(input));
        }

        var vanished = VanishedInputs.Of(inputs, _known, options.Prune);
        foreach (var path in vanished.Kept)
        {
            Line(("kept", path));
        }

        foreach (var path in vanished.Removed)
        {
            Line(("removed", path));
        }

        vanished.Doubts.ToList().ForEach(talk.Say);
        if (ShapingOptions.Of(options).WithoutWhat(ShapingOptions.Last(options.Output)) is { } without)
        {
            talk.Say(without);
        }

        int Of(string fate) => _counts.GetValueOrDefault(fate);
        talk.Say(FormattableString.Invariant($"A run would read {Of("new") + Of("changed") + Of("again")} ({Of("new")} new, {Of("changed")} changed, {Of("again")} again with this version or these options), leave {Of("unchanged")} as they are, keep {Of("kept")} that are no input, and remove {Of("removed")}."));
    }

    private (string Fate, string Text) Fate(BatchInput input)
    {
        if (_known.Of(input.Path) is not { Carrier: null } known)
        {
            return ("new", input.Path);
        }

        try
        {
            var same = input.Source!.Stamp is { } stamp && stamp == known.Stamp && input.Source.Place == known.Place
                ? known.Sha256 : Convert.ToHexStringLower(SHA256.HashData(input.Source.Read(options.Limits.LargestContentBytes)));
            return same != known.Sha256 ? ("changed", input.Path)
                : options.Force || known.Version != _version.KeyOf(JournalEntry.KeyOf(same, input.Path)) ? ("again", input.Path)
                : ("unchanged", input.Path);
        }
        catch (InputException exception)
        {
            return ("problem", $"{input.Path}\t{exception.Problem.Message}");
        }
    }

    private void Line((string Fate, string Text) line)
    {
        _counts[line.Fate] = _counts.GetValueOrDefault(line.Fate) + 1;
        lines.WriteLine($"{line.Fate}\t{OneLine.Of(line.Text)}");
    }
}
