using System.Diagnostics;
using System.Globalization;
using Ingest.Pdf;
using Ingest.Pipeline;
using Ingest.Quality.Icdar;

namespace Ingest.Tests.Tables;

/// <summary>The whole task of the ICDAR 2013 competition on its EU documents: find the tables and their structure.</summary>
public sealed class IcdarTests(ITestOutputHelper output)
{
    private const double Floor = 0.99;

    [Fact]
    public void Eu_documents_keep_their_figure()
    {
        var folder = Folder();
        if (folder is null)
        {
            Assert.Skip("The folder shared/real/icdar-eu does not stand beside the repository.");
        }

        var total = default(RelationScore);
        foreach (var pdf in Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal))
        {
            var score = Score(pdf);
            total += score;
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture,
                    $"{Path.GetFileNameWithoutExtension(pdf)}  P {score.Precision:F3}  R {score.Recall:F3}  F1 {score.F1:F3}  "
                        + $"({score.Right} of {score.Found} found, {score.True} true)"));
        }

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"all     P {total.Precision:F4}  R {total.Recall:F4}  F1 {total.F1:F4}  ({total.Right} of {total.Found} found, "
                    + $"{total.True} true)"));
        Assert.True(total.F1 >= Floor, FormattableString.Invariant($"F1 {total.F1:F4} is below {Floor}"));
    }

    /// <summary>Where a document has two truths either is right.</summary>
    private static RelationScore Score(string pdf)
    {
        var found = AgendaPipeline.Read(PdfFile.Read(File.ReadAllBytes(pdf))).Tables.SelectMany(table => AdjacencyRelations.Of(table))
            .ToArray();
        var stem = Path.GetFileNameWithoutExtension(pdf).TrimEnd('a', 'b');
        return Directory.GetFiles(Path.GetDirectoryName(pdf)!, stem + "*-str.xml").Order(StringComparer.Ordinal)
            .Select(truth => AdjacencyRelations.Score(found, IcdarTruth.Read(truth).SelectMany(cells => AdjacencyRelations.Of(cells))))
            .MaxBy(score => score.F1);
    }

    private static string? Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Ingest.sln")))
            {
                return Beside(at);
            }
        }

        return null;
    }

    private static string? Beside(DirectoryInfo root)
    {
        var places = new[] { root.Parent?.FullName, Environment.GetEnvironmentVariable("INGEST_SHARED_PARENT") };
        return places.OfType<string>().Select(place => Path.Combine(place, "shared", "real", "icdar-eu")).FirstOrDefault(Directory.Exists);
    }
}
