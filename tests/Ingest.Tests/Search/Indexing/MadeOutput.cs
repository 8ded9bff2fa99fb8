using Ingest.Feed;
using Ingest.Feed.Sources;
using Ingest.Model.Output;
using Ingest.Search;
using Ingest.Search.Indexing;
using Ingest.Search.Searching;

namespace Ingest.Tests.Search.Indexing;

/// <summary>An output of documents in memory, whose index is in a folder of its own.</summary>
internal sealed class MadeOutput : IDocumentSource, IDisposable
{
    private readonly Dictionary<string, AgendaDocument> _documents = new(StringComparer.Ordinal);
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("ingest-search-");

    public string Folder => _folder.FullName;

    public IReadOnlyList<SourceDocument> All =>
    [
        .. _documents.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new SourceDocument(pair.Key, DocumentId.Of(pair.Value), pair.Value.GetHashCode().ToString("x", null))),
    ];

    public AgendaDocument Read(SourceDocument document) => _documents[document.Path];

    public MadeOutput With(params AgendaDocument[] documents)
    {
        foreach (var document in documents)
        {
            _documents[document.Document.Path] = document;
        }

        return this;
    }

    public MadeOutput Without(string path)
    {
        _documents.Remove(path);
        return this;
    }

    public SearchUpdateResult Update(bool anew = false) =>
        new SearchUpdate(Folder, this, TimeProvider.System).Run(TestContext.Current.CancellationToken, anew);

    public ISearcher Open() => SearchIndex.Open(Folder);

    /// <summary>Updated and opened: for a test that asks once.</summary>
    public ISearcher Searcher()
    {
        Update();
        return Open();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <param name="name">Of it alone among a test's.</param>
    public static AgendaDocument Meeting(string name, string date, params AgendaItem[] items) => new()
    {
        Document = new DocumentInfo($"{name}.pdf", name.PadRight(64, '0'), 1, 1, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Meeting = new Meeting { Body = "Byrådet", Kind = MeetingKind.Minutes, Date = date },
        Items = [.. items],
    };

    public static AgendaItem Item(string id, string title, string text = "", FieldKind kind = FieldKind.Presentation) => new()
    {
        Id = id, Number = id, Title = title,
        Fields = text.Length == 0 ? [] : [new AgendaField { Kind = kind, Heading = kind.ToString(), Text = text }],
    };
}
