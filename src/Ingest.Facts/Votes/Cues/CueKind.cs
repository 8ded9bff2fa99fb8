namespace Ingest.Facts.Votes.Cues;

/// <summary>What a word of voting does in its sentence.</summary>
internal enum CueKind
{
    /// <summary>"stemte": a verb that needs a side beside it.</summary>
    Verb,

    /// <summary>"for", "imod", "nej", "blankt", "hverken for eller imod".</summary>
    Side,

    /// <summary>"undlod at stemme", "kan ikke tiltræde", "er imod": a whole predicate.</summary>
    Predicate,

    /// <summary>"anbefaler", "godkendte": a vote where a party is its subject, and a body's decision else.</summary>
    Weak,

    /// <summary>"enstemmigt".</summary>
    Unanimous,
}
