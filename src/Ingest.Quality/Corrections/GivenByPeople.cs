using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Corrections.Places;

namespace Ingest.Quality.Corrections;

/// <summary>What the correction files of a PDF say of its structure, for the reading itself.</summary>
public static class GivenByPeople
{
    /// <param name="folder">Null: there are no corrections.</param>
    /// <returns>Of all meetings in the file: their pages are the file's. A file that can't be used says nothing here;
    /// its document tells.</returns>
    public static GivenStructure Of(string? folder, string sha256)
    {
        if (folder is null || !Directory.Exists(folder))
        {
            return GivenStructure.None;
        }

        var corrections = Names(folder, sha256).Select(name => CorrectionReader.Find(folder, name, sha256).File).OfType<CorrectionFile>()
            .SelectMany(file => file.Corrections).ToList();
        return corrections.Count == 0 ? GivenStructure.None : Of(corrections);
    }

    public static GivenStructure Of(IReadOnlyCollection<Correction> corrections) => new(
        [.. corrections.Where(one => one.Place == CorrectionPlaces.LineRole).Select(Lines)],
        [.. corrections.Where(one => one.Place == CorrectionPlaces.PartKind).Select(Part)]);

    private static IEnumerable<string> Names(string folder, string sha256) =>
        Directory.EnumerateFiles(folder, sha256 + "*.json").Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name.Length == sha256.Length || name[sha256.Length] == '-').Order(StringComparer.Ordinal);

    private static GivenLines Lines(Correction correction) =>
        new(correction.Page!.Value, new Box(correction.Box[0], correction.Box[1], correction.Box[2], correction.Box[3]).Grow(1),
            CorrectionValues.Role(correction.Right!));

    private static GivenPart Part(Correction correction) =>
        PartPages.TryParse(correction.Entry, out var pages) ? new(pages.From, pages.To, CorrectionValues.Value<PartKind>(correction.Right!))
            : throw new ArgumentException("a part is named by its pages", nameof(correction));
}
