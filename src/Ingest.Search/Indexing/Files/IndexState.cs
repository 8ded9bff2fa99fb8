using System.Collections.Frozen;
using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Ingest.Search.Indexing.Files;

/// <summary>What an index holds before an update.</summary>
/// <param name="Meetings">By document id.</param>
/// <param name="First">Before the number of its first change.</param>
/// <param name="IsNone">There is none, or it is damaged or of another version: it is made anew.</param>
internal sealed record IndexState(FrozenDictionary<string, StoredMeeting> Meetings, long First, long Change, bool IsNone)
{
    public static IndexState None { get; } = new(FrozenDictionary<string, StoredMeeting>.Empty, 0, 0, true);

    public static IndexState Of(string folder)
    {
        if (!System.IO.Directory.Exists(folder))
        {
            return None;
        }

        SmallCodec.Register();
        using var directory = FSDirectory.Open(folder);
        try
        {
            if (!DirectoryReader.IndexExists(directory))
            {
                return None;
            }

            using var reader = DirectoryReader.Open(directory);
            var data = reader.IndexCommit.UserData;
            return data.TryGetValue(IndexWriting.VersionKey, out var version) && version == IndexWriting.Version
                ? new IndexState(Read(reader), IndexWriting.FirstOf(data), long.Parse(data[IndexWriting.ChangeKey],
                    CultureInfo.InvariantCulture), false) : None;
        }
        catch (Exception fault) when (fault is CorruptIndexException or IndexFormatTooOldException or IndexFormatTooNewException
            or EndOfStreamException or FileNotFoundException or FormatException)
        {
            return None;
        }
    }

    private static FrozenDictionary<string, StoredMeeting> Read(DirectoryReader reader)
    {
        var meetings = new List<StoredMeeting>();
        foreach (var leaf in reader.Leaves)
        {
            var live = leaf.AtomicReader.LiveDocs;
            foreach (var document in TermDocuments(leaf.AtomicReader))
            {
                if (live is null || live.Get(document))
                {
                    meetings.Add(StoredMeeting.Of(leaf.AtomicReader.Document(document).Get(IndexField.MeetingLine,
                        CultureInfo.InvariantCulture)));
                }
            }
        }

        return meetings.ToFrozenDictionary(meeting => meeting.Line.DocumentId, StringComparer.Ordinal);
    }

    /// <summary>Each document of the index that is a meeting's.</summary>
    private static IEnumerable<int> TermDocuments(AtomicReader reader)
    {
        if (reader.GetTerms(IndexField.Meeting) is not { } terms)
        {
            yield break;
        }

        var each = terms.GetEnumerator();
        while (each.MoveNext())
        {
            var documents = each.Docs(null, null);
            while (documents.NextDoc() != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS)
            {
                yield return documents.DocID;
            }
        }
    }
}
