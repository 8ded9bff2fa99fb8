using System.Collections.Immutable;

namespace Ingest.Web.Api.Answers;

/// <summary>What was put before meetings under one case number, the oldest first.</summary>
/// <param name="Key">The number in the one form that all its prints have.</param>
public sealed record CaseAnswer(string Key, ImmutableArray<HitAnswer> Items);
