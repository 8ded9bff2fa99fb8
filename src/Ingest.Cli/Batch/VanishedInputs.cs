using Ingest.Cli.Batch.Inputs;
using Ingest.Cli.Batch.Journal;

namespace Ingest.Cli.Batch;

/// <summary>
/// What becomes of documents whose inputs are not there any more. They go where the same root was listed without a fault
/// and still has at least half of them: a folder that is empty, renamed, not mounted or half copied is more likely a slip
/// than an archive thrown away. All others stay, and the run says so.
/// </summary>
/// <param name="Removed">Paths of inputs that go, in ordinal order.</param>
/// <param name="Kept">Paths of inputs that stay, in ordinal order.</param>
/// <param name="Doubts">Why those of a root stay, for people.</param>
public sealed record VanishedInputs(IReadOnlyList<string> Removed, IReadOnlyList<string> Kept, IReadOnlyList<string> Doubts)
{
    /// <param name="prune">All that is no input of this run goes, as long as anything could be listed at all.</param>
    public static VanishedInputs Of(IReadOnlyList<BatchInput> inputs, KnownDocuments known, bool prune)
    {
        var here = inputs.Where(input => input.Problem is null).Select(input => input.Path).ToHashSet(StringComparer.Ordinal);
        var roots = inputs.ToLookup(input => input.Root, StringComparer.Ordinal);
        var (removed, kept, doubts) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var group in known.All.Where(document => document.Carrier is null).GroupBy(document => document.Root ?? "", StringComparer.Ordinal))
        {
            var gone = group.Where(document => !here.Contains(document.Path)).Select(document => document.Path).ToList();
            if (gone.Count == 0)
            {
                continue;
            }

            var doubt = Doubt(group.Key, gone.Count, group.Count(), roots);
            if (prune ? here.Count > 0 : doubt is null)
            {
                removed.AddRange(gone);
            }
            else
            {
                kept.AddRange(gone);
                doubts.Add(doubt ?? "Nothing could be listed, so nothing is removed.");
            }
        }

        removed.Sort(StringComparer.Ordinal);
        kept.Sort(StringComparer.Ordinal);
        return new VanishedInputs(removed, kept, doubts);
    }

    /// <returns>Null where there is none.</returns>
    private static string? Doubt(string root, int gone, int all, ILookup<string, BatchInput> roots)
    {
        var documents = gone == 1 ? "1 document" : FormattableString.Invariant($"{gone} documents");
        return root.Length == 0 ? $"{documents} of earlier runs are no input of this one, and stay. To remove them, add --prune."
            : !roots.Contains(root) ? $"{documents} of '{root}' stay, which is no input of this run. To remove them, add --prune."
            : roots[root].FirstOrDefault(input => input.Problem is not null) is { } faulty ? $"{documents} of '{root}' are not found, and stay, since not all of it can be listed ({faulty.Problem!.Message}) Look whether it is mounted and complete; to remove them, add --prune."
            : 2 * gone > all ? FormattableString.Invariant($"{gone} of {all} documents of '{root}' are not found, and stay. Look whether it is mounted and complete; to remove them, add --prune.")
            : null;
    }
}
