using System.Collections.Immutable;

namespace Ingest.Web.Api.Answers;

/// <param name="Cursor">What to ask from the next time: behind the last of these.</param>
/// <param name="Next">Where there are more already; null where there are none.</param>
public sealed record ChangeList(ImmutableArray<ChangeAnswer> Changes, string Cursor, string? Next);
