namespace Ingest.Model.Output;

/// <summary>What a stretch of a file's pages is.</summary>
public enum PartKind
{
    /// <summary>A cover letter (følgebrev, mødeindkaldelse).</summary>
    Letter,

    /// <summary>Dagsorden.</summary>
    Agenda,

    /// <summary>Referat, protokol.</summary>
    Minutes,

    /// <summary>Tillægsdagsorden.</summary>
    Supplement,

    /// <summary>Bilag: what an attachment names.</summary>
    Annex,

    /// <summary>Underskriftsside.</summary>
    Signatures,
    Other,
}
