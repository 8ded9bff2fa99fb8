using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl.Objects;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>A file as one object shows it; the same file may be shown by several.</summary>
/// <param name="File">As it stands inside the object.</param>
/// <param name="Meeting">The object's address, one of these three.</param>
/// <param name="Content">What the export writes as the file itself; null for files that stand elsewhere.</param>
public sealed record FileUse(OparlFile File, OparlStamp Stamp, string? Meeting, string? AgendaItem, string? Paper, byte[]? Content)
{
    /// <summary>Each file alone, with all that show it.</summary>
    public static IEnumerable<OparlFile> Whole(IEnumerable<FileUse> uses) =>
        uses.GroupBy(use => use.File.Id, StringComparer.Ordinal).Select(file =>
        {
            var stamp = OparlStamp.All(file.Select(use => use.Stamp), file.First().Stamp);
            return file.First().File with
            {
                Meeting = Urls(file.Select(use => use.Meeting)),
                AgendaItem = Urls(file.Select(use => use.AgendaItem)),
                Paper = Urls(file.Select(use => use.Paper)),
                Created = stamp.Created,
                Modified = stamp.Modified,
            };
        });

    private static ImmutableArray<string>? Urls(IEnumerable<string?> urls) =>
        FilledList.Of(urls.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
