using Ingest.Batch.Inputs;
using Ingest.Batch.Journal;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Batch;

/// <summary>
/// What becomes of documents whose inputs are not there any more. They go where the same root was listed without a fault
/// and still has at least half of them: a folder that is empty, renamed, not mounted or half copied is more likely a slip
/// than an archive thrown away. All others stay, and the run says so.
/// </summary>
/// <param name="Removed">Paths of inputs that go, in ordinal order.</param>
/// <param name="Kept">Paths of inputs that stay, in ordinal order.</param>
/// <param name="Doubts">Why those of a root stay, for people.</param>
public sealed record VanishedInputs(IReadOnlyList<string> Removed, IReadOnlyList<string> Kept, IReadOnlyList<Wording> Doubts)
{
    /// <param name="prune">All that is no input of this run goes, as long as anything could be listed at all.</param>
    public static VanishedInputs Of(IReadOnlyList<BatchInput> inputs, KnownDocuments known, bool prune)
    {
        var here = inputs.Where(input => input.Problem is null).Select(input => input.Path).ToHashSet(StringComparer.Ordinal);
        var roots = inputs.ToLookup(input => input.Root, StringComparer.Ordinal);
        var (removed, kept, doubts) = (new List<string>(), new List<string>(), new List<Wording>());
        foreach (var group in known.All.Where(document => document.Carrier is null)
            .GroupBy(document => document.Root ?? "", StringComparer.Ordinal))
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
                doubts.Add(doubt ?? Texts.NothingListed);
            }
        }

        removed.Sort(StringComparer.Ordinal);
        kept.Sort(StringComparer.Ordinal);
        return new VanishedInputs(removed, kept, doubts);
    }

    /// <returns>Null where there is none.</returns>
    private static Wording? Doubt(string root, int gone, int all, ILookup<string, BatchInput> roots) =>
        root.Length == 0 ? Texts.StayNoInput(gone)
            : !roots.Contains(root) ? Texts.StayOtherRoot(gone, root)
            : roots[root].FirstOrDefault(input => input.Problem is not null) is { } faulty
            ? Texts.StayNotListed(gone, root, faulty.Problem!.Told)
            : 2 * gone > all ? Texts.StayTooMany(gone, all, root)
            : null;
}
