namespace Ingest.Text.Words;

// The names of papers that are no meeting's, as patterns; compared without casing.
public static partial class Vocabulary
{
    /// <summary>Rules that a body has: by-laws and their kin.</summary>
    public const string RulesNames = "vedtægt(?:er)?|forretningsorden|regulativ|reglement";

    /// <summary>What else a paper's first word says that it is.</summary>
    public const string OtherPaperNames = "retningslinjer|vejledning|manual|håndbog|husorden|folder"
        + "|kontrakt|overenskomst|afgørelse|kendelse|pressemeddelelse|jobopslag|stillingsopslag|speciale|afhandling"
        + "|ansøgningsskema|spørgeskema|anmeldelse|prisliste|takstblad|udbudsbetingelser|eksamen";
}
