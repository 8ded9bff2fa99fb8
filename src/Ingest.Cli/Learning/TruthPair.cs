using System.Collections.Immutable;
using Ingest.Feed;
using Ingest.Model.Output;

namespace Ingest.Cli.Learning;

/// <summary>A document of a PDF and the truth file that stands beside the PDF.</summary>
/// <param name="Stem">The document's name as its output files have it: a for a.pdf itself, a.pdf#2 for its second meeting, a.pdf!b for
/// b.pdf inside it.</param>
public sealed record TruthPair(string Pdf, string Stem, string Truth)
{
    private static readonly string[] Endings = [".gold.json", ".json"];

    /// <summary>Of every PDF under a folder, whose truths stand beside it or in <c>truth/</c> beside its folder.</summary>
    public static ImmutableArray<TruthPair> Under(string folder)
    {
        var further = new Dictionary<string, ILookup<string, TruthPair>>(StringComparer.Ordinal);
        return [.. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Of)];

        IEnumerable<TruthPair> Of(string pdf)
        {
            var name = Path.GetFileNameWithoutExtension(pdf);
            string[] places = [Path.GetDirectoryName(pdf)!, Path.Combine(Path.GetDirectoryName(pdf)!, "..", "truth")];
            string[] own = [Path.Combine(places[0], name + ".json"), Path.Combine(places[0], name + ".gold.json"),
                Path.Combine(places[1], name + ".json")];
            return own.Where(File.Exists).Take(1).Select(truth => new TruthPair(pdf, name, truth))
                .Concat(places.SelectMany(place => Further(place)[Path.GetFileName(pdf)]).DistinctBy(pair => pair.Stem)
                    .Select(pair => pair with { Pdf = pdf }));
        }

        ILookup<string, TruthPair> Further(string place) =>
            further.TryGetValue(place, out var known) ? known : further[place] = FurtherIn(place);
    }

    /// <summary>Truths of documents that share a file or lie in one, by the file's name.</summary>
    private static ILookup<string, TruthPair> FurtherIn(string place) =>
        (Directory.Exists(place)
            ? Directory.EnumerateFiles(place, "*.pdf?*.json").Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
            .Select(truth => new TruthPair("", StemOf(Path.GetFileName(truth)), truth))
            .Where(pair => pair.Stem.IndexOfAny(['#', DocumentPath.InsideSign]) > 0)
            .ToLookup(pair => Carrier(pair.Stem), StringComparer.Ordinal);

    private static string Carrier(string stem)
    {
        var end = stem.IndexOf(".pdf", StringComparison.OrdinalIgnoreCase) + ".pdf".Length;
        return end < stem.Length && stem[end] is '#' or DocumentPath.InsideSign ? stem[..end] : "";
    }

    private static string StemOf(string file) => file[..^Endings.First(ending => file.EndsWith(ending, StringComparison.Ordinal)).Length];

    public bool IsOf(AgendaDocument document) => FeedPaths.Stem(document.Document.Path) == Stem;
}
