using Ingest.Model.Output;

namespace Ingest.Quality.Corrections.Places;

/// <summary>
/// Finds the item that a correction means: by its ink, or, where its text has become longer or shorter, by where it begins.
/// </summary>
internal static class ItemPlace
{
    /// <returns>An index, or -1.</returns>
    public static int Find(AgendaDocument document, Correction correction)
    {
        var begins = HeadingPlace.Find(document, correction);
        return begins >= 0 ? begins : InkPlace.Find(document.Items, correction, item => item.Source, item => item.Id == correction.Item);
    }
}
