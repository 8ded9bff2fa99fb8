using Ingest.Tests.Search.Archive;

namespace Ingest.Tests.Postgres.Searching;

/// <summary>
/// The made archive that searches are judged by, in both; written once for all tests of a class, when the first asks for it: it is skipped
/// where there is no PostgreSQL.
/// </summary>
public sealed class MadeArchiveStore() : SharedSearches(() => new BothSearches([.. MadeArchive.Documents()]));
