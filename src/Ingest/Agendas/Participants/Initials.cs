using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Agendas.Participants;

/// <summary>
/// Letters behind a name that are its own initials ("Bo Kjær (BKJ)"), as associations print them: what follows calls people by them.
/// They are no party.
/// </summary>
internal static class Initials
{
    private const int FewestLetters = 2;

    /// <returns>The people; where most have their own initials, what stands behind the others' names is no party either.</returns>
    public static ImmutableArray<Participant> Drop(ImmutableArray<Participant> people)
    {
        var lettered = people.Where(HasLetters).ToList();
        if (lettered.Count == 0)
        {
            return people;
        }

        var own = lettered.Where(one => AreOwn(one) && !lettered.Exists(other => other != one && other.Party == one.Party)).ToList();
        var areAll = own.Count >= FewestLetters && 2 * own.Count > lettered.Count
            && own.Exists(one => !IsOfParty(one));
        return [.. people.Select(one => HasLetters(one) && (areAll || (own.Contains(one) && !IsOfParty(one)))
            ? one with { Party = null } : one)];
    }

    private static bool IsOfParty(Participant one) => Vocabulary.PartyLetters.Contains(Folding.Fold(one.Party!));

    private static bool HasLetters(Participant one) => one.Party is { Length: >= FewestLetters } party && party.All(char.IsUpper);

    /// <summary>In the name's order, the first at its beginning, and one at the beginning of a further word.</summary>
    private static bool AreOwn(Participant one)
    {
        var (at, words) = (0, 0);
        foreach (var letter in one.Party!)
        {
            while (at < one.Name.Length && char.ToUpperInvariant(one.Name[at]) != letter)
            {
                at++;
            }

            if (at == one.Name.Length || (words == 0 && at > 0))
            {
                return false;
            }

            words += at == 0 || one.Name[at - 1] is ' ' or '-' ? 1 : 0;
            at++;
        }

        return words >= FewestLetters || one.Party.Length > FewestLetters;
    }
}
