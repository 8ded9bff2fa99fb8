using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Parts.Evidence;

namespace Ingest.Parts;

/// <summary>Puts the parts that a person gave in the place of those that were found.</summary>
internal static class GivenParts
{
    /// <summary>One after the other; one that would leave a file without an agenda's own pages is passed over.</summary>
    /// <param name="sights">Of the pages that could be read.</param>
    public static ImmutableArray<BoundMeeting> Set(ImmutableArray<BoundMeeting> meetings, ImmutableArray<GivenPart> given,
        ImmutableArray<PageFeatures> sights) =>
        given.Aggregate(meetings, (found, part) => Set(found, part, sights));

    private static ImmutableArray<BoundMeeting> Set(ImmutableArray<BoundMeeting> meetings, GivenPart given,
        ImmutableArray<PageFeatures> sights)
    {
        if (meetings.FirstOrDefault(meeting => meeting.Holds(given.From)) is not { } holder
            || !meetings.Any(meeting => meeting.Holds(given.To)))
        {
            return meetings;
        }

        var sight = SightOf(sights, given.From);
        var part = new FilePart(RoleOf(given), given.IsOwn ? null : TopPhrase.Title(sight.Phrases)?.Text ?? sight.Bookmark, given.From,
            given.To, sight);
        ImmutableArray<BoundMeeting> after =
        [
            .. meetings.Select(meeting => new BoundMeeting(Joined(
                [.. meeting.Parts.SelectMany(old => Without(old, given, sights)).Concat(ReferenceEquals(meeting, holder) ? [part] : [])
                    .OrderBy(one => one.From)]))),
        ];
        after = after.RemoveAll(meeting => meeting.Parts.IsEmpty);
        return after.All(meeting => meeting.Parts.Any(one => one.Role == PartRole.Own)) ? after : meetings;
    }

    /// <summary>What is left of a part before the given pages and behind them.</summary>
    private static IEnumerable<FilePart> Without(FilePart part, GivenPart given, ImmutableArray<PageFeatures> sights)
    {
        if (given.To < part.From || given.From > part.To)
        {
            yield return part;
            yield break;
        }

        if (part.From < given.From)
        {
            yield return part with { To = given.From - 1, Above = null };
        }

        if (part.To > given.To)
        {
            yield return part with { From = given.To + 1, Below = null, Sight = SightOf(sights, given.To + 1) };
        }
    }

    /// <summary>A meeting's own pages that follow each other are one part.</summary>
    private static ImmutableArray<FilePart> Joined(ImmutableArray<FilePart> parts)
    {
        var joined = ImmutableArray.CreateBuilder<FilePart>();
        foreach (var part in parts)
        {
            if (joined.Count > 0 && joined[^1] is { Role: PartRole.Own, Above: null } before && part is { Role: PartRole.Own, Below: null }
                && before.To + 1 == part.From)
            {
                joined[^1] = before with { To = part.To, Above = part.Above };
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined.ToImmutable();
    }

    /// <summary>The page's, or that of the next one that could be read.</summary>
    private static PageFeatures SightOf(ImmutableArray<PageFeatures> sights, int page) =>
        sights.FirstOrDefault(sight => sight.Number >= page) ?? sights[^1];

    private static PartRole RoleOf(GivenPart given) => given.Kind switch
    {
        PartKind.Annex => PartRole.Annex,
        PartKind.Letter => PartRole.Letter,
        PartKind.Signatures => PartRole.Signatures,
        PartKind.Other => PartRole.Comments,
        _ => PartRole.Own,
    };
}
