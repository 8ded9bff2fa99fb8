using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>
/// A sentence that says who meets: "Byrådet holder møde …", "Møde i Byrådet onsdag …", "Vejlauget indkalder til generalforsamling".
/// </summary>
internal static partial class MeetingSentence
{
    /// <summary>A sentence of the kind has one of these; most lines have none.</summary>
    private static readonly SearchValues<string> Hints =
        SearchValues.Create(["mød", "Mød", "møte", "möte", "forsamling", "indkald", "inviter", "samle", "hold", "kalla",
            "kalle", "sammanträd"], StringComparison.Ordinal);

    private static bool MayBe(string text) => text.AsSpan().ContainsAny(Hints);

    /// <returns>Null where the text is no such sentence.</returns>
    public static string? Body(string text) =>
        !MayBe(text) ? null
        : WhoMeets().Match(text) is { Success: true } meets ? meets.Groups["body"].Value
        : MeetingOf().Match(text) is { Success: true } meeting && IsBody(meeting.Groups["body"].Value) ? meeting.Groups["body"].Value
        : WhoInvites().Match(text) is { Success: true } invites && OrganisationName.Is(invites.Groups["body"].Value)
            && !BodyWords.Name(invites.Groups["body"].Value) ? invites.Groups["body"].Value
        : null;

    /// <summary>Who holds a meeting and has a name, though no word of it says what it is: "Andelsbageriet Nord".</summary>
    public static string? Host(string text) =>
        MayBe(text) && (WhoMeets().Match(text) is { Success: true } meets ? meets
            : TookPlace().Match(text) is { Success: true } took ? took : WhoInvites().Match(text)) is { Success: true } found
            && Named().IsMatch(found.Groups["body"].Value) ? found.Groups["body"].Value : null;

    /// <summary>Who meets, of a whole sentence: "Så er det tid til den ordinære generalforsamling i A/B Lindehuset".</summary>
    public static string? BodyOfSentence(string text) => MayBe(text) ? Body(text) ?? Held(text).Body : null;

    /// <summary>Where it says that they met: "Vi mødtes i klubhuset", "… generalforsamling i Vejlauget Nord i Sognegården".</summary>
    public static string? Place(string text) =>
        !MayBe(text) ? null
        : MeetingHeld().Match(text) is { Success: true } held ? held.Groups["place"].Value
        : WeMet().Match(text) is { Success: true } met ? met.Groups["place"].Value : Held(text).Place;

    /// <summary>A gathering is held in a body, and then at a place: the name is the longest that is one.</summary>
    private static (string? Body, string? Place) Held(string text)
    {
        if (HeldIn().Match(text) is not { Success: true } held)
        {
            return (null, null);
        }

        var where = held.Groups["where"].Value;
        var at = AtPlace().Matches(where).FirstOrDefault(match => IsBody(where[..match.Index]) && !IsBody(match.Groups["place"].Value));
        return (at is not null ? where[..at.Index] : IsBody(where) ? where : null, at?.Groups["place"].Value);
    }

    /// <summary>It says when the meeting ended.</summary>
    public static bool IsEnd(string text) => Ends().IsMatch(text);

    /// <summary>It says when the meeting began, before all else.</summary>
    public static bool IsBeginning(string text) => Begins().IsMatch(text);

    private static bool IsBody(string name) => BodyWords.Name(name) || OrganisationName.Is(name);

    private const string Gathering = @"(?:\p{L}+\s+){0,2}\p{L}*(?:møde|forsamling)";

    /// <summary>Who is asked to come is the body, who asks need not be.</summary>
    [GeneratedRegex(
        @"^(?<body>\p{Lu}(?:[^.:;]|\.(?=\p{Ll})|(?<=\.\p{Ll}{1,2})\.){2,78}?),?\s+(?:kallas|innkalles|kalles|sammanträder"
            + @"|indkaldes|mødes|mødtes|samles|var\s+samlet|(?:(?:af)?holder|(?:af)?holdt"
            + @"|har\s+(?:af)?holdt)\s+" + Gathering + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex WhoMeets();

    /// <summary>"Den ordinære generalforsamling i A/B Lindehuset"; up to the end of the sentence.</summary>
    [GeneratedRegex(@"\b(?:generalforsamling|møde)(?:en|t)?\s+(?:i|for|af)\s+(?<where>\p{Lu}[^.:;]{2,118}?)\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex HeldIn();

    [GeneratedRegex(@",?\s+(?:i|på|hos|ved)\s+(?<place>\p{L}[^,]{2,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex AtPlace();

    [GeneratedRegex(@"^Mødet\s+(?:(?:af)?holdes|finder\s+sted|(?:af)?holdtes|blev\s+(?:af)?holdt|fandt\s+sted)"
        + @"\s+(?:i|på|ved)\s+(?<place>\p{L}.{2,100}?)\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex MeetingHeld();

    [GeneratedRegex(
        @"^(?:Vi|Bestyrelsen|Udvalget|Rådet)\s+(?:mødtes|samledes|var\s+samlet|holdt\s+møde)\s+"
            + @"(?:i|på|ved)\s+(?<place>\p{L}[^.,:;]{2,60})\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex WeMet();

    /// <summary>Up to the day or the hour.</summary>
    [GeneratedRegex(
        @"^(?:[^.:;]{0,60}\s)?\p{L}*(?:[Mm]ø[dt]e|[Mm]öte|forsamling)\s+(?:i|for|af)\s+"
            + @"(?<body>\p{Lu}[^.:;]{2,78}?),?\s+(?:(?:[Mm]an|[Tt]irs|[Oo]ns|[Tt]ors|[Ff]re"
            + @"|[Ll]ør|[Ss]øn)dag|den\s+\d|d\.\s*\d|kl\b|\d{1,2}\.|fandt\s(?:\p{L}+\s)?sted)", RegexOptions.CultureInvariant)]
    private static partial Regex MeetingOf();

    /// <summary>"Mødet i Nør Sogns Arkiv fandt sted den 3. maj".</summary>
    [GeneratedRegex(@"\b[Mm]ødet\s+i\s+(?<body>\p{Lu}[^.:;,]{2,78}?)\s+fandt\b(?:\s\p{L}+)?\ssted\b", RegexOptions.CultureInvariant)]
    private static partial Regex TookPlace();

    /// <summary>An association asks its own members to come.</summary>
    [GeneratedRegex(@"^(?<body>\p{Lu}[^.:;]{2,78}?),?\s+(?:indkalder|inviterer)\s+(?:hermed\s+)?(?:\p{L}+\s+)?til\s+" + Gathering + @"\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex WhoInvites();

    /// <summary>Two words or more that begin with capitals, the last of them too.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}[\p{L}-]+|og|i|på|for|ved|af|&))*\s\p{Lu}[\p{L}-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>"Mødet startede kl. 15", "Generalforsamlingen blev åbnet kl. 19".</summary>
    [GeneratedRegex(@"^(?:[\p{L}-]*mødet|[\p{L}-]*forsamlingen)\s(?:blev\s)?"
        + @"(?:startede|startet|begyndte|begyndt|åbnede|åbnet|åbnedes)\s+kl\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    /// <summary>"Mødet sluttede kl. 21.45", "Generalforsamlingen hævet kl. 18.40".</summary>
    [GeneratedRegex(@"^(?:[\p{L}-]*mødet|[\p{L}-]*forsamlingen|møtet|mötet|sammanträdet|stämman)\b.{0,30}"
        + @"\b(?:hævet|hæves|slut\w*|afsluttet|afsluttedes|ophørte|hevet|heva|avsluttet|avsluta\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
