namespace Ingest.Web.Guard;

/// <summary>A request that can't be answered, for a reason that is told to who asked.</summary>
public sealed class ProblemException(int status, string detail) : Exception(detail)
{
    public int Status => status;
}
