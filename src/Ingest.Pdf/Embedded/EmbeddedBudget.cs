using System.Collections.Immutable;

namespace Ingest.Pdf.Embedded;

/// <summary>What may still be read of the PDFs inside an input, on all levels together.</summary>
/// <param name="Limits">The levels are those below the document that it goes with.</param>
/// <param name="Seen">The hashes of all contents that were read of the input, its own first: none is read twice.</param>
public sealed record EmbeddedBudget(EmbeddedLimits Limits, ImmutableArray<string> Seen)
{
    public static EmbeddedBudget Of(EmbeddedLimits limits, string sha256) => new(limits, [sha256]);

    /// <summary>After some were taken out.</summary>
    public EmbeddedBudget Without(ImmutableArray<EmbeddedPdf> taken) => new(
        Limits with { Bytes = Limits.Bytes - taken.Sum(pdf => (long)pdf.Content.Length), Files = Limits.Files - taken.Length },
        [.. Seen, .. taken.Select(pdf => pdf.Sha256)]);

    public EmbeddedBudget At(int levels) => this with { Limits = Limits with { Levels = levels } };
}
