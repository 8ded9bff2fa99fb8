using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Search.Indexing;

/// <summary>What an item is chosen, counted and ordered by, whatever keeps it.</summary>
/// <param name="Body">As the output names it; empty of none.</param>
/// <param name="Date">yyyymmdd; 0 of none.</param>
/// <param name="Bits"><see cref="ItemBits"/> and a bit for each kind of its fields.</param>
/// <param name="Area">Two digits; null of none.</param>
/// <param name="CaseKey">As <see cref="ItemLine.CaseKey"/>.</param>
/// <param name="Amounts">In kroner, both ends of a range, each once.</param>
/// <param name="Order">Of what scores alike; the same wherever the same item is kept.</param>
/// <param name="Places">As <see cref="PiecePlaces"/> has them.</param>
internal sealed record ItemKeys(string Body, MeetingKind MeetingKind, int Date, long Bits, string? Area, string? CaseKey,
    ImmutableArray<double> Amounts, long Order, ReadOnlyMemory<byte> Places)
{
    public bool IsClosed => (Bits & ItemBits.Closed) != 0;
}
