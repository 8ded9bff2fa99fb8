using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ingest.Model;

namespace Ingest.Learning;

/// <summary>The confidence curves in the model's file: a line a knot, <c>field 2.301 0.9876</c>.</summary>
internal static class ConfidenceEntry
{
    private const string Name = "confidence.txt";

    /// <exception cref="InvalidDataException">It is missing or can't be read.</exception>
    public static Confidences Read(ZipArchive zip)
    {
        using var reader = new StreamReader((zip.GetEntry(Name) ?? throw new InvalidDataException($"It has no {Name}.")).Open(),
            Encoding.UTF8);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(' ')).ToList();
        return new Confidences(Curve("item"), Curve("field"));

        ConfidenceCurve Curve(string name) =>
            new([.. rows.Where(row => string.Equals(row[0], name, StringComparison.Ordinal))
                .Select(row => new ConfidenceKnot(Number(row, 1), Number(row, 2)))]);
    }

    public static void Write(ZipArchive zip, Confidences confidences, DateTimeOffset time)
    {
        var entry = zip.CreateEntry(Name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = time;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false)) { NewLine = "\n" };
        Write("item", confidences.Item.Knots);
        Write("field", confidences.Field.Knots);

        void Write(string name, ImmutableArray<ConfidenceKnot> knots)
        {
            foreach (var knot in knots)
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {knot.Nines} {knot.Probability}"));
            }
        }
    }

    private static double Number(string[] row, int at) =>
        row.Length > at && double.TryParse(row[at], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number : throw new InvalidDataException($"Its {Name} can't be read.");
}
