namespace Ingest.Web.Api.Answers;

/// <summary>Where to begin.</summary>
/// <param name="Version">The number of the last change.</param>
public sealed record ServiceAnswer(
    long Version, DateTimeOffset Changed, string OpenApi, string Schema, string Search, string Meetings, string Changes, string Oparl);
