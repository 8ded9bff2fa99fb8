#!/usr/bin/env bash
# Lucene.Net 4.8.0-beta00017: a large position increment between the parts of a field (so that a part is a stretch of positions of its own,
# or that no phrase reaches over) is paid by every position near it, not once: positions are packed 128 to a block by the widest of them.
# Where positions were variable-length deltas (the guess), the jump would cost two bytes more where it stands. Here the same words in the
# same order take about twice the room in the .pos file with an increment of 2^20 between parts as with one of 128.
# What to do: small increments, and the parts' first positions in a doc value.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.cs <<'CS'
#:package Lucene.Net@4.8.0-beta00017
#:property PublishAot=false
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

foreach (var jump in (int[])[128, 1 << 20])
{
    using var directory = new RAMDirectory();
    using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new NoAnalyzer()) { UseCompoundFile = false }))
    {
        var dice = new Random(1);
        for (var i = 0; i < 5_000; i++)
        {
            writer.AddDocument([new TextField("text", new Parts(dice.Next(), jump))]);
        }

        writer.ForceMerge(1);
    }

    Console.WriteLine($"{jump} {directory.ListAll().Where(file => file.EndsWith(".pos")).Sum(directory.FileLength)}");
}

/// <summary>Five parts of forty words, a jump between them.</summary>
sealed class Parts : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly Random _dice;
    private readonly int _jump;
    private int _word = -1;

    public Parts(int seed, int jump)
    {
        (_dice, _jump) = (new Random(seed), jump);
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (++_word >= 200)
        {
            return false;
        }

        ClearAttributes();
        _term.SetEmpty().Append("w" + (int)(2_000 * Math.Pow(_dice.NextDouble(), 3)));
        _increment.PositionIncrement = _word % 40 == 0 && _word > 0 ? _jump : 1;
        return true;
    }
}

sealed class NoAnalyzer : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string field, TextReader reader) => throw new NotSupportedException();
}
CS
seen=$(dotnet run app.cs)
echo "$seen (increment between parts, bytes of .pos)"
awk '$1 == 128 { small = $2 } $1 > 128 { large = $2 } END { exit !(small > 0 && large > 1.7 * small) }' <<< "$seen" ||
  { echo "CHANGED: a jump between positions does not widen all positions of its block any more"; exit 1; }
