using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Ingest.Search.Indexing.Files;

/// <summary>The one writer of an index. What is written is seen by readers at <see cref="Commit"/>, all of it at once.</summary>
internal sealed class IndexWriting : IDisposable
{
    /// <summary>Of what the terms are made: an index of another version is made anew.</summary>
    public const string Version = "1";

    public const string VersionKey = "version", FirstKey = "first", ChangeKey = "change", TimeKey = "time";

    private const string LockFile = "ingest.lock";
    private const double BufferMegabytes = 96;

    private readonly FileStream _lock;
    private readonly FSDirectory _directory;

    /// <exception cref="SearchException">Another process writes it.</exception>
    public IndexWriting(string folder, bool anew)
    {
        SmallCodec.Register();
        System.IO.Directory.CreateDirectory(folder);
        _lock = Lock(folder);
        try
        {
            _directory = FSDirectory.Open(folder);
            Writer = anew ? Anew() : Open(OpenMode.CREATE_OR_APPEND);
        }
        catch
        {
            _directory?.Dispose();
            _lock.Dispose();
            throw;
        }
    }

    public IndexWriter Writer { get; }

    /// <summary>What was there stays until the first commit; what can't even be listed is damaged, and goes at once.</summary>
    private IndexWriter Anew()
    {
        try
        {
            return Open(OpenMode.CREATE);
        }
        catch (Exception fault) when (fault is EndOfStreamException or CorruptIndexException or IndexFormatTooOldException
            or IndexFormatTooNewException or FileNotFoundException)
        {
            foreach (var file in _directory.ListAll().Where(file => file != LockFile))
            {
                _directory.DeleteFile(file);
            }

            return Open(OpenMode.CREATE);
        }
    }

    private IndexWriter Open(OpenMode mode) => new(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, NoAnalysis.Instance)
    {
        OpenMode = mode, RAMBufferSizeMB = BufferMegabytes, Similarity = TextSimilarity.Instance, Codec = new SmallCodec(),
    });

    /// <param name="first">Before the number of the index's first change.</param>
    public void Commit(long first, long change, DateTimeOffset time)
    {
        Writer.SetCommitData(new Dictionary<string, string>
        {
            [VersionKey] = Version,
            [FirstKey] = first.ToString(System.Globalization.CultureInfo.InvariantCulture),
            [ChangeKey] = change.ToString(System.Globalization.CultureInfo.InvariantCulture),
            [TimeKey] = time.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        });
        Writer.Commit();
    }

    /// <param name="data">Of a commit.</param>
    public static long FirstOf(IDictionary<string, string> data) => data.TryGetValue(FirstKey, out var first)
        ? long.Parse(first, System.Globalization.CultureInfo.InvariantCulture) : 0;

    public void Dispose()
    {
        Writer.Rollback(); // what was not committed is not kept
        _directory.Dispose();
        _lock.Dispose();
    }

    /// <summary>Lucene.NET's own lock is shared between processes on Linux, and would let a second writer in.</summary>
    private static FileStream Lock(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException fault) when (File.Exists(Path.Combine(folder, LockFile)))
        {
            throw new SearchException(Language.Texts.SearchHeld(folder), fault);
        }
    }

    /// <summary>Every field brings its own terms.</summary>
    private sealed class NoAnalysis : Analyzer
    {
        public static NoAnalysis Instance { get; } = new();

        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
            throw new NotSupportedException(fieldName);
    }
}
