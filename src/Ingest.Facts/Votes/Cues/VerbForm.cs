namespace Ingest.Facts.Votes.Cues;

/// <summary>The forms of a Danish verb, in the order in which <see cref="DecisionVerbs"/> lists them.</summary>
internal enum VerbForm
{
    /// <summary>"anbefale".</summary>
    Infinitive,

    /// <summary>"anbefaler".</summary>
    Present,

    /// <summary>"anbefalede".</summary>
    Past,

    /// <summary>"anbefalet".</summary>
    Participle,

    /// <summary>"anbefales".</summary>
    PassivePresent,

    /// <summary>"anbefaledes".</summary>
    PassivePast,
}
