using System.Collections.Frozen;

namespace Ingest.Facts.Votes.Cues;

/// <summary>
/// What bodies and their members do to a proposal, "anbefale", "tiltræde", "forkaste", in all forms of the verb: the form says whose deed
/// it is ("V anbefaler", "anbefalet af V"), the verb which side.
/// </summary>
internal static class DecisionVerbs
{
    /// <summary>Infinitive, present, past, participle, and the passives with -s, present and past; "-" where a form isn't used.</summary>
    private static readonly string[] Agreeing = [
        "anbefale anbefaler anbefalede anbefalet anbefales anbefaledes", "tiltræde tiltræder tiltrådte tiltrådt tiltrædes tiltrådtes",
        "godkende godkender godkendte godkendt godkendes godkendtes", "støtte støtter støttede støttet støttes støttedes",
        "vedtage vedtager vedtog vedtaget vedtages vedtoges", "vedta - - vedtatt - -",
        "indstille indstiller indstillede indstillet indstilles indstilledes",
        "tilslutte tilslutter tilsluttede - - -", "følge følger fulgte - - -", "bifalde bifalder bifaldt bifaldet bifaldes bifaldtes",
        "imødekomme imødekommer imødekom imødekommet imødekommes -", "bevilge bevilger bevilgede bevilget bevilges bevilgedes",
        "acceptere accepterer accepterede accepteret accepteres accepteredes",
        "stadfæste stadfæster stadfæstede stadfæstet stadfæstes stadfæstedes", "fremme - - fremmet fremmes fremmedes",
        "- - antog antaget - antoges",
        "medvirke - - - - -", "medunderskrive - - - - -"];

    private static readonly string[] Refusing = [
        "afvise afviser afviste afvist afvises afvistes", "forkaste forkaster forkastede forkastet forkastes forkastedes",
        "nedstemme nedstemmer nedstemte nedstemt nedstemmes nedstemtes", "afslå afslår afslog afslået afslås afsloges",
        "- - - modstemt modstemmes modstemtes", "fraråde fraråder frarådede frarådet frarådes frarådedes"];

    private static readonly FrozenDictionary<string, (VerbForm Form, string Side)> Forms = Agreeing.SelectMany(verb =>
        Row(verb, VoteSide.For))
        .Concat(Refusing.SelectMany(verb => Row(verb, VoteSide.Against)))
        .ToFrozenDictionary(row => row.Word, row => (row.Form, row.Side), StringComparer.Ordinal);

    private static IEnumerable<(string Word, VerbForm Form, string Side)> Row(string verb, string side) => verb.Split(' ')
        .Select((word, at) => (word, (VerbForm)at, side)).Where(row => row.word != "-");

    /// <summary>The form and side of a word; null of others.</summary>
    public static (VerbForm Form, string Side)? Of(string lower) => Forms.TryGetValue(lower, out var verb) ? verb : null;

    /// <summary>"anbefaler", "tiltrådte".</summary>
    public static bool IsFinite(string lower) => Of(lower) is { Form: VerbForm.Present or VerbForm.Past };

    /// <summary>"anbefalet", "støttes", "vedtoges": what was done to it.</summary>
    public static bool IsPassive(string lower) => Of(lower) is { Form: VerbForm.Participle or VerbForm.PassivePresent
        or VerbForm.PassivePast };
}
