using Ingest.Model.Output;

namespace Ingest.Quality.Checks;

/// <summary>What a check says in the end.</summary>
internal static class CheckVerdicts
{
    /// <summary>The failures; where there are none, a pass if anything could be checked.</summary>
    public static IEnumerable<DocumentCheck> Of(string name, bool checkable, IEnumerable<DocumentCheck> failures)
    {
        var any = false;
        foreach (var failure in failures)
        {
            any = true;
            yield return failure;
        }

        if (!any)
        {
            yield return new(name, checkable ? Verdict.Pass : Verdict.NotCheckable);
        }
    }
}
