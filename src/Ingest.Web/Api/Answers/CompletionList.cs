using System.Collections.Immutable;

namespace Ingest.Web.Api.Answers;

/// <summary>How what was begun may go on, the commonest first.</summary>
public sealed record CompletionList(ImmutableArray<string> Completions);
