using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Portals;

/// <summary>
/// Documents as the XML that Danish portals import, in both forms, each in a folder of its own, since an importer reads a whole folder:
/// <c>publication/kkr/2024-09-06.xml</c> and <c>dagsorden/kkr/2024-09-06.xml</c>.
/// </summary>
public static class PortalExport
{
    /// <param name="includeClosed">Texts of closed items too.</param>
    /// <returns>Paths from the export's folder, '/' between parts, with the files' bytes.</returns>
    public static IEnumerable<(string Path, byte[] Bytes)> Files(IEnumerable<AgendaDocument> documents, bool includeClosed)
    {
        foreach (var document in documents.Select(document => ClosedContent.LeftOut(document, includeClosed)))
        {
            var stem = FeedPaths.Stem(document.Document.Path);
            yield return ($"publication/{stem}.xml", PublicationXml.Write(document));
            yield return ($"dagsorden/{stem}.xml", DagsordenXml.Write(document));
        }
    }
}
