namespace Ingest.Parts;

/// <summary>What a stretch of pages is to the meeting it is bound with.</summary>
internal enum PartRole
{
    /// <summary>The agenda's or the minutes' own pages: all that is read as data.</summary>
    Own,
    Annex,
    Letter,
    Signatures,

    /// <summary>A list of what readers remarked, printed behind what they read.</summary>
    Comments,
}
