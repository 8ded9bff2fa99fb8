using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Agendas.Front;

/// <summary>What stands behind a person's name: a party, what one is or whom one is there for, or that one did not come.</summary>
internal static partial class PersonAbout
{
    /// <returns>The person with what the text says; null where it says nothing of the person.</returns>
    /// <param name="text">With its brackets: there it is about the person, behind a comma it may be somebody else.</param>
    public static Participant? Add(Participant person, string text)
    {
        if (RoleThenParty().Match(text) is { Success: true } both && Vocabulary.Roles.Contains(Folding.Fold(both.Groups["role"].Value)))
        {
            return person with
            {
                Role = person.Role ?? Folding.Fold(both.Groups["role"].Value), Party = person.Party ?? both.Groups["party"].Value,
            };
        }

        var (isParty, inBrackets) = (PartyAlone().IsMatch(text), text.StartsWith('(') && text.EndsWith(')'));
        text = text.Trim('(', ')', ' ', '.');
        var folded = Folding.Fold(text);
        return inBrackets && KinOf().IsMatch(text) ? person
            : Vocabulary.AbsentLabels.Contains(folded) ? person with { Attendance = Attendance.Absent }
            : inBrackets && Vocabulary.StaffLetters.Contains(folded) ? person with { Role = person.Role ?? text }
            : isParty || (inBrackets && (Vocabulary.Parties.Contains(folded) || PartyWord().IsMatch(text)))
            ? person with { Party = person.Party ?? text }
            : Vocabulary.Roles.Contains(folded) ? person with { Role = person.Role ?? folded }
            : IsRole(text) || (inBrackets && InBrackets().IsMatch(text) && !Presence().IsMatch(text))
            ? person with { Role = person.Role ?? text }
            : null;
    }

    private static bool IsRole(string text) =>
        (Appositive().IsMatch(text) && !BodyWords.Name(text) && !Presence().IsMatch(text)) || RoleOf().IsMatch(text)
            || TitleAlone().IsMatch(text);

    /// <summary>A title with a capital: "Adm. direktør", "Sekretariatschef".</summary>
    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}{0,5}\.\s)?\p{Lu}?\p{Ll}*(?:" + Vocabulary.TitlesBeforeNames + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleAlone();

    /// <summary>Whose parent one is: "Viktors mor", "Fie H.’s far".</summary>
    [GeneratedRegex(@"^\p{Lu}.{0,50}[s’']\s(?:mor|far|mormor|farmor|morfar|farfar|bonusmor|bonusfar|forælder|forældre)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex KinOf();

    /// <summary>A party's letters; without brackets three may be an association's.</summary>
    [GeneratedRegex(@"^(?:\p{Lu}{1,2}|\(\p{Lu}{1,3}\p{Ll}?\)|\(\p{Lu}\p{Ll}\p{Lu}\))$", RegexOptions.CultureInvariant)]
    private static partial Regex PartyAlone();

    /// <summary>"Ane Holm, Formand (V)".</summary>
    [GeneratedRegex(@"^(?<role>(?:[12]\.\s?)?\p{L}{5,25}) \((?<party>\p{Lu}{1,2})\)$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleThenParty();

    /// <summary>A local list: "Borgerlisten", "Bypartiet".</summary>
    [GeneratedRegex(@"^\p{Lu}\p{L}*(?:liste|listen|parti|partiet)$", RegexOptions.CultureInvariant)]
    private static partial Regex PartyWord();

    /// <summary>What a person is, in small letters: "skoleleder", "2. næstformand".</summary>
    [GeneratedRegex(@"^(?:[12]\.\s?)?\p{Ll}{5,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex Appositive();

    /// <summary>And where, or of what: "borgmester i Skovby", "formand for Ældrerådet".</summary>
    [GeneratedRegex(@"^(?:[12]\.\s?)?\p{Ll}{5,30} (?:i|for|på|ved|fra) \p{Lu}[\p{L}& .-]{1,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleOf();

    /// <summary>Words without figures; shorter ones are letters of a party or an association.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}&/.,'’ -]{3,59}$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    /// <summary>How, or how long, one was there.</summary>
    [GeneratedRegex(
        @"^(?:via|fra|til|under|efter|før|med|uden|ved|på|pr|per|kun|ikke|dog|delvist?|deltog|deltager|mødte?|ankom|kom|gik|forlod"
            + @"|online|virtuelt?|digitalt?|fysisk|telefonisk)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Presence();
}
