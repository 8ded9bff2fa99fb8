namespace Ingest.Web.Documents;

/// <summary>Which documents there are, and where their files were read. Safe for all threads.</summary>
public interface IPublishedDocuments
{
    /// <returns>Null where there is no such document.</returns>
    PublishedDocument? Find(string documentId);
}
