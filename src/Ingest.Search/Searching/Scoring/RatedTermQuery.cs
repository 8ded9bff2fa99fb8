using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Scoring;

/// <summary>A term that counts as if it were as rare as another: only <see cref="Evaluation"/> answers it.</summary>
/// <param name="rarity">What its score is multiplied by.</param>
internal sealed class RatedTermQuery(Term term, float rarity) : Query
{
    public Term Term => term;

    public float Rarity => rarity;

    public override string ToString(string field) => $"{term} × {rarity}";
}
