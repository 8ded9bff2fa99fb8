using System.Collections.Immutable;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Blobs;

namespace Ingest.Ocr.Tesseract;

/// <summary>Puts the rows of dots that were taken off the picture back into the lines that they lead through.</summary>
internal static class LeaderWords
{
    public static ImmutableArray<HocrLine> PutBack(ImmutableArray<HocrLine> lines, ImmutableArray<DotLeader> leaders)
    {
        var all = lines.ToList();
        foreach (var leader in leaders)
        {
            var word = new HocrWord(new string('.', leader.Dots.Length), Box(leader.Box), 1, [.. leader.Dots.Select(Box)]);
            var at = all.FindIndex(line => IsWithin(leader.Box, line));
            if (at < 0)
            {
                all.Add(new HocrLine(word.Box, 0, 0, 0, [word]));
            }
            else
            {
                all[at] = all[at] with { Words = all[at].Words.Add(word) };
            }
        }

        return [.. all];
    }

    /// <summary>The dots stand in the lower half of the line.</summary>
    private static bool IsWithin(PixelBox leader, HocrLine line)
    {
        var middle = (leader.Top + leader.Bottom) / 2.0;
        return middle > (line.Box[1] + line.Box[3]) / 2.0 && middle < line.Box[3];
    }

    private static ImmutableArray<int> Box(PixelBox box) => [box.Left, box.Top, box.Right + 1, box.Bottom + 1];
}
