using System.Collections.Immutable;

namespace Ingest.Store.Queries;

/// <summary>Takes an answer row by row.</summary>
public interface IAnswerWriter
{
    void Begin(ImmutableArray<QueryColumn> columns);

    /// <param name="values">As DuckDB.NET gives them; null where there is none. The next row's are in the same array.</param>
    void Row(object?[] values);

    void End();
}
