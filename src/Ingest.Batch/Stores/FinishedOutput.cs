using System.Security.Cryptography;
using System.Text.Json;
using Ingest.Feed.Sources;
using Ingest.Batch.Journal;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Store;
using Microsoft.Data.Sqlite;

namespace Ingest.Batch.Stores;

/// <summary>What the last finished run gave out, by its journal; where a folder was copied without it, by the JSON files.</summary>
public sealed class FinishedOutput : IDocumentSource
{
    private const string JsonFolder = "json";

    private readonly string _folder;

    /// <exception cref="StoreException">The folder is no run's output, or the last run was not finished.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public FinishedOutput(string folder)
    {
        _folder = folder;
        All = [.. (RunJournal.IsIn(folder) ? Published(Path.Combine(folder, RunJournal.FileName))
            : Directory.Exists(Path.Combine(folder, JsonFolder)) ? Written()
            : throw new StoreException(Texts.StoreNoOutput(folder))).OrderBy(document => document.Path, StringComparer.Ordinal)];
    }

    public IReadOnlyList<SourceDocument> All { get; }

    public AgendaDocument Read(SourceDocument document)
    {
        var file = Path.Combine(_folder, FeedPaths.Json(document.Path));
        var read = AgendaJson.Read(File.ReadAllBytes(file));
        return read.SchemaVersion == AgendaDocument.CurrentSchemaVersion ? read
            : throw new WordedIOException(Texts.OtherVersion(file, read.SchemaVersion, AgendaDocument.CurrentSchemaVersion));
    }

    private List<SourceDocument> Published(string journal)
    {
        try
        {
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = journal, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "select count(*) from runs where finished is null";
            if ((long)command.ExecuteScalar()! > 0)
            {
                throw new StoreException(Texts.StoreNotFinished(_folder));
            }

            command.CommandText = "select path, publishedSha256, publishedOutput from documents where publishedOutput is not null";
            using var reader = command.ExecuteReader();
            var documents = new List<SourceDocument>();
            while (reader.Read())
            {
                documents.Add(new SourceDocument(
                    reader.GetString(0), DocumentId.Of(reader.GetString(1), reader.GetString(0)), reader.GetString(2)));
            }

            return documents;
        }
        catch (SqliteException fault)
        {
            throw new StoreException(Texts.JournalUnusable(journal, fault.Message), fault);
        }
    }

    /// <summary>A copy of a document's file under another name is none of its own.</summary>
    private IEnumerable<SourceDocument> Written() =>
        Directory.EnumerateFiles(Path.Combine(_folder, JsonFolder), "*.json", SearchOption.AllDirectories).Select(file =>
        {
            var bytes = File.ReadAllBytes(file);
            try
            {
                var document = AgendaJson.Read(bytes);
                return Path.GetFullPath(Path.Combine(_folder, FeedPaths.Json(document.Document.Path))) != Path.GetFullPath(file) ? null
                    : new SourceDocument(
                        document.Document.Path, DocumentId.Of(document), Convert.ToHexStringLower(SHA256.HashData(bytes)));
            }
            catch (JsonException fault)
            {
                throw new StoreException(Texts.JsonNotOurs(file, fault.Message), fault);
            }
        }).OfType<SourceDocument>();
}
