using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items.Undrawn;

/// <summary>Words on one baseline of a page, left to right, whatever columns of the page they were put in.</summary>
internal sealed record BaselineRow(int Page, double Baseline, double Size, ImmutableArray<Word> Words)
{
    /// <summary>Baselines of one row differ by less, in point sizes.</summary>
    private const double SameRow = 0.3;

    private (ItemNumber? Number, bool IsRead) _number;

    /// <summary>The number that it begins with; read once, and only where one of the first two words has figures.</summary>
    public ItemNumber? Number =>
        (_number.IsRead ? _number : _number = (MayHaveNumber ? ItemNumber.Read(Text(Words)) : null, true)).Number;

    private bool MayHaveNumber => Words.Take(3).Any(word => word.Text.AsSpan().ContainsAnyInRange('0', '9')) || Words[0].Text.Length <= 5;

    public static string Text(IEnumerable<Word> words) => string.Join(' ', words.Select(word => word.Text));

    /// <param name="lines">Of one page.</param>
    /// <returns>Top down.</returns>
    public static ImmutableArray<BaselineRow> Of(IEnumerable<TextLine> lines)
    {
        var rows = ImmutableArray.CreateBuilder<BaselineRow>();
        foreach (var line in lines.OrderByDescending(line => line.Baseline))
        {
            if (rows.Count > 0 && rows[^1].Baseline - line.Baseline < SameRow * line.Size)
            {
                rows[^1] = rows[^1] with { Words = [.. rows[^1].Words.Concat(line.Words).OrderBy(word => word.Box.Left)] };
            }
            else
            {
                rows.Add(new BaselineRow(line.Page, line.Baseline, line.Size, line.Words));
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>Its words in runs that wide white parts.</summary>
    /// <param name="white">Point sizes.</param>
    public ImmutableArray<ImmutableArray<Word>> Runs(double white)
    {
        var runs = ImmutableArray.CreateBuilder<ImmutableArray<Word>>();
        var from = 0;
        for (var i = 1; i <= Words.Length; i++)
        {
            if (i == Words.Length || Words[i].Box.Left - Words[i - 1].Box.Right > white * Size)
            {
                runs.Add(Words[from..i]);
                from = i;
            }
        }

        return runs.ToImmutable();
    }
}
