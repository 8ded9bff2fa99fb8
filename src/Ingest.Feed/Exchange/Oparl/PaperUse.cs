using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl.Objects;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>A paper as one meeting treats it.</summary>
/// <param name="Key">The same for a case of the same title in every meeting.</param>
/// <param name="Reference">The case number.</param>
/// <param name="Consultation">As it stands inside the paper.</param>
/// <param name="Files">The texts that the meeting had of it.</param>
public sealed record PaperUse(
    string Key, string Name, string? Reference, OparlStamp Stamp, OparlConsultation Consultation, ImmutableArray<FileUse> Files);
