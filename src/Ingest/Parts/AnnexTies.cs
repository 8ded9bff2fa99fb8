using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model.Output;
using Ingest.Parts.Evidence.Annexes;

namespace Ingest.Parts;

/// <summary>
/// Ties a meeting's annexes to the attachments that name them: first those of which most is alike, then the rest by their order,
/// for annexes are bound as they are listed. An annex bound right behind its item can be none of a later item's.
/// </summary>
internal static class AnnexTies
{
    /// <summary>Log-odds from which a name alone ties.</summary>
    private const double Sure = 5;

    /// <summary>Where the order leaves several, so much must speak for one.</summary>
    private const double Some = 1;

    /// <returns>For each of the meeting's parts the attachment it is, as <c>id/position</c>, or null.</returns>
    public static ImmutableArray<string?> Find(BoundMeeting meeting, AgendaDocument agenda)
    {
        var attachments = agenda.Items.SelectMany(item => item.Attachments.Select((attachment, i) => new Listed(
            string.Create(CultureInfo.InvariantCulture, $"{item.Id}/{i + 1}"), attachment.Source?.Page ?? 0, Named(item, attachment))))
            .ToImmutableArray();
        var annexes = Enumerable.Range(0, meeting.Parts.Length).Where(part => meeting.Parts[part].Role == PartRole.Annex).ToList();
        var tied = new int?[meeting.Parts.Length];
        if (attachments.Length > 0)
        {
            var weights = annexes.ToDictionary(part => part, part => Weights(meeting.Parts[part], attachments));
            TieByName(annexes, weights, tied);
            TieByOrder(annexes, weights, attachments, meeting, tied);
        }

        return [.. tied.Select(listed => listed is { } at ? attachments[at].Key : null)];
    }

    private static ImmutableArray<double> Weights(FilePart part, ImmutableArray<Listed> attachments) =>
        [.. AnnexNames.Weigh(part.Sight, [.. attachments.Select(listed => listed.Annex)], listGoesOn: false, itemsGoOn: false)
            .Select((weight, i) => attachments[i].Page < part.From ? weight : 0)];

    /// <summary>Of titles that are listed twice the order decides.</summary>
    private static void TieByName(List<int> annexes, Dictionary<int, ImmutableArray<double>> weights, int?[] tied)
    {
        bool IsAlone(int part, double weight) => weights[part].Count(other => other >= weight) == 1;
        var pairs = annexes.SelectMany(part => weights[part].Select((weight, listed) => (Part: part, Listed: listed, Weight: weight)))
            .Where(pair => pair.Weight >= Sure && IsAlone(pair.Part, pair.Weight)).OrderByDescending(pair => pair.Weight)
            .ThenBy(pair => pair.Part).ThenBy(pair => pair.Listed);
        foreach (var (part, listed, _) in pairs)
        {
            if (tied[part] is null && !tied.Contains(listed))
            {
                tied[part] = listed;
            }
        }
    }

    /// <summary>
    /// Between two annexes that are tied, in the order of the list: as many as are listed there, or those that something speaks for.
    /// </summary>
    private static void TieByOrder(List<int> annexes, Dictionary<int, ImmutableArray<double>> weights, ImmutableArray<Listed> attachments,
        BoundMeeting meeting, int?[] tied)
    {
        for (var i = 0; i < annexes.Count; i++)
        {
            if (tied[annexes[i]] is not null)
            {
                continue;
            }

            var run = annexes.Skip(i).TakeWhile((part, n) => tied[part] is null && (n == 0 || part == annexes[i + n - 1] + 1)).ToList();
            var after = annexes.Take(i).Select(part => tied[part]).LastOrDefault(listed => listed is not null) ?? -1;
            var next = annexes.Skip(i + run.Count).Select(part => tied[part]).FirstOrDefault(listed => listed is not null)
                ?? attachments.Length;
            var free = Free(attachments, meeting, run[0], after, next, tied);
            foreach (var (part, listed) in run.Count == free.Count ? run.Zip(free) : InOrder(run, free, weights))
            {
                tied[part] = listed;
            }

            i += run.Count - 1;
        }
    }

    /// <summary>
    /// Those that no annex is tied to, between the two tied ones: of the agenda's pages right before the annexes, where these list any.
    /// </summary>
    private static List<int> Free(ImmutableArray<Listed> attachments, BoundMeeting meeting, int part, int after, int next, int?[] tied)
    {
        var free = Enumerable.Range(after + 1, Math.Max(0, next - after - 1))
            .Where(listed => !tied.Contains(listed) && attachments[listed].Page < meeting.Parts[part].From).ToList();
        var own = meeting.Parts.Take(part).LastOrDefault(other => other.Role == PartRole.Own);
        var near = free.FindAll(listed => own?.Holds(attachments[listed].Page) ?? false);
        return near.Count > 0 ? near : free;
    }

    /// <summary>The pairs in order for which most speaks (longest common subsequence, weighed).</summary>
    private static IEnumerable<(int Part, int Listed)> InOrder(List<int> parts, List<int> free,
        Dictionary<int, ImmutableArray<double>> weights)
    {
        var best = new double[parts.Count + 1, free.Count + 1];
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            for (var k = free.Count - 1; k >= 0; k--)
            {
                best[i, k] = Math.Max(Math.Max(best[i + 1, k], best[i, k + 1]), Pair(i, k) + best[i + 1, k + 1]);
            }
        }

        for (int i = 0, k = 0; i < parts.Count && k < free.Count;)
        {
            if (Pair(i, k) > 0 && best[i, k] == Pair(i, k) + best[i + 1, k + 1])
            {
                yield return (parts[i++], free[k++]);
            }
            else if (best[i, k] == best[i + 1, k])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        double Pair(int i, int k) => weights[parts[i]][free[k]] is var weight && weight >= Some ? weight : 0;
    }

    private static ListedAnnex Named(AgendaItem item, Attachment attachment)
    {
        var label = attachment.Label is { } printed ? AnnexLabel.Read(printed) : AnnexLabel.Read(attachment.Title);
        return new ListedAnnex(label is { Rest.Length: > 0 } ? label.Rest : attachment.Title, label?.Label, item.Number);
    }

    private sealed record Listed(string Key, int Page, ListedAnnex Annex);
}
