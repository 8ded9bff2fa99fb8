using System.Security.Cryptography;
using Ingest.Batch.Inputs;
using Ingest.Batch.Journal;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Batch;

/// <summary>Says of every document what a run would do with it, a line each with a tab behind the word, and writes nothing.</summary>
public sealed class DryRun(BatchOptions options, TextWriter lines, IRunReporter talk)
{
    private readonly KnownDocuments _known = KnownDocuments.In(options.Output);
    private readonly RunVersion _version = RunVersion.Of(options.Settings);
    private readonly Dictionary<Wording, int> _counts = [];

    public void Say(IReadOnlyList<BatchInput> inputs)
    {
        foreach (var input in inputs)
        {
            Line(input.Problem is { } problem ? (Texts.FateProblem, $"{input.Path}\t{problem.Told}") : Fate(input));
        }

        var vanished = VanishedInputs.Of(inputs, _known, options.Prune);
        foreach (var path in vanished.Kept)
        {
            Line((Texts.FateKept, path));
        }

        foreach (var path in vanished.Removed)
        {
            Line((Texts.FateRemoved, path));
        }

        vanished.Doubts.ToList().ForEach(talk.Warn);
        if (ShapingOptions.Of(options).WithoutWhat(ShapingOptions.Last(options.Output)) is { } without)
        {
            talk.Warn(without);
        }

        int Of(Wording fate) => _counts.GetValueOrDefault(fate);
        var (fresh, changed, again) = (Of(Texts.FateNew), Of(Texts.FateChanged), Of(Texts.FateAgain));
        talk.Say(Texts.DryRunSum(fresh + changed + again, fresh, changed, again, Of(Texts.FateUnchanged), Of(Texts.FateKept),
            Of(Texts.FateRemoved)));
    }

    private (Wording Fate, string Text) Fate(BatchInput input)
    {
        if (_known.Of(input.Path) is not { Carrier: null } known)
        {
            return (Texts.FateNew, input.Path);
        }

        try
        {
            var same = input.Source!.Stamp is { } stamp && stamp == known.Stamp && input.Source.Place == known.Place
                ? known.Sha256 : Convert.ToHexStringLower(SHA256.HashData(input.Source.Read(options.Limits.LargestContentBytes)));
            return same != known.Sha256 ? (Texts.FateChanged, input.Path)
                : options.Force || known.Version != _version.KeyOf(JournalEntry.KeyOf(same, input.Path)) ? (Texts.FateAgain, input.Path)
                : (Texts.FateUnchanged, input.Path);
        }
        catch (InputException exception)
        {
            return (Texts.FateProblem, $"{input.Path}\t{exception.Problem.Told}");
        }
    }

    private void Line((Wording Fate, string Text) line)
    {
        _counts[line.Fate] = _counts.GetValueOrDefault(line.Fate) + 1;
        lines.WriteLine($"{line.Fate}\t{OneLine.Of(line.Text)}");
    }
}
