using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Ingest.Postgres.Queries;
using Ingest.Store.Queries;

namespace Ingest.Tests.Postgres.Queries;

/// <summary>An answer, held.</summary>
internal sealed class TakenRows : IAnswerWriter
{
    private static readonly QueryLimits Limits = new(TimeSpan.FromMinutes(2), 10_000);

    public List<object?[]> Rows { get; } = [];

    public ImmutableArray<QueryColumn> Columns { get; private set; }

    public bool HasMore { get; private set; }

    public static TakenRows Of(PostgresFeed feed, string sql, QueryLimits? limits = null)
    {
        var taken = new TakenRows();
        taken.HasMore = new PostgresQuery(feed.Store).Answer(sql, limits ?? Limits, taken).HasMore;
        return taken;
    }

    /// <summary>A row a text, values with a bar between them.</summary>
    public IEnumerable<string> Texts => Rows.Select(row => string.Join('|', row.Select(Text)));

    public void Begin(ImmutableArray<QueryColumn> columns) => Columns = columns;

    public void Row(object?[] values) => Rows.Add([.. values]);

    public void End()
    {
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(item => item is null ? "NULL" : Text(item)))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
