using System.Collections.Immutable;

namespace Ingest.Quality.Corrections.Places;

internal static class Finding
{
    /// <returns>The first one's index, or -1.</returns>
    public static int FindIndex<T>(this ImmutableArray<T> all, Func<T, bool> isMeant)
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (isMeant(all[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
