using Ingest.Web.Api.Parameters;

namespace Ingest.Web.Api.Routes;

/// <summary>How long lists are taken page by page.</summary>
internal static class Paging
{
    private const int MostTaken = 100;

    public static readonly NumberParameter Skip = new("skip", "How many to leave out, from the first.", 0, 1_000_000, 0);

    public static NumberParameter Take(int usual, int most = MostTaken) => new("take", "How many to give.", 0, most, usual);
}
