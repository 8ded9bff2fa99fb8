using Ingest.Model.Output;

namespace Ingest.Feed.TableForms;

/// <summary>A cell as it is printed: once, over all rows and columns that it spans.</summary>
/// <param name="Row">Its first, from 0.</param>
/// <param name="Column">Its first, from 0.</param>
/// <param name="Rows">How many it covers.</param>
/// <param name="Columns">How many it covers.</param>
public sealed record SpanningCell(int Row, int Column, int Rows, int Columns, Cell Cell)
{
    public bool Spans => Rows > 1 || Columns > 1;
}
