using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl.Objects;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>
/// Papers out of their uses: each with the meetings that treat it (the specification's Beratungsfolge), the text that the first had as
/// main file, and other texts beside it.
/// </summary>
public static class Papers
{
    public static IEnumerable<OparlPaper> Of(OparlScope scope, IEnumerable<PaperUse> uses) =>
        uses.GroupBy(use => use.Key, StringComparer.Ordinal).Select(paper => Paper(scope, [.. paper.OrderBy(use => use.Stamp.First)]));

    private static OparlPaper Paper(OparlScope scope, ImmutableArray<PaperUse> uses)
    {
        var stamp = OparlStamp.All(uses.Select(use => use.Stamp), scope.Unknown);
        var files = uses.SelectMany(use => use.Files).Select(use => use.File)
            .DistinctBy(file => file.Text, StringComparer.Ordinal).ToList();
        return new OparlPaper
        {
            Id = scope.Urls.Of("paper", uses[0].Key),
            Body = scope.Urls.Body,
            Name = uses[0].Name,
            Reference = uses[0].Reference,
            MainFile = files.FirstOrDefault(),
            AuxiliaryFile = FilledList.Of(files.Skip(1)),
            Consultation = FilledList.Of(uses.Select(use => use.Consultation)),
            Created = stamp.Created,
            Modified = stamp.Modified,
        };
    }
}
