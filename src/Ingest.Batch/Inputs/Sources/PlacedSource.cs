using Azure;
using Azure.Storage.Blobs;
using Ingest.Language;

namespace Ingest.Batch.Inputs.Sources;

/// <summary>
/// Sources by the place that was written down when they were found, maybe by another machine: a file's path, an archive's with an entry, a
/// blob's address. An archive stays open until the next one is asked for. For one thread.
/// </summary>
public sealed class PlacedSource
{
    private const string InArchive = ".zip!";

    private string? _archive;
    private Dictionary<string, IInputSource> _entries = [];

    /// <param name="stamp">As it was found; another one since, and it can't be read.</param>
    /// <exception cref="InputException">There is nothing at that place.</exception>
    public IInputSource At(string place, string? stamp)
    {
        if (place.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(place, UriKind.Absolute, out var address))
        {
            return new BlobSource(BlobAt(address), stamp is null ? default : new ETag(stamp), bytes: 0);
        }

        return place.IndexOf(InArchive, StringComparison.OrdinalIgnoreCase) is >= 0 and var sign && !File.Exists(place)
            ? Entry(place[..(sign + InArchive.Length - 1)], place[(sign + InArchive.Length)..])
            : new FileSource(place);
    }

    private static BlobClient BlobAt(Uri address)
    {
        var connection = Environment.GetEnvironmentVariable(BlobContainer.ConnectionVariable);
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new InputException(
                new InputProblem("input.noConnection", Texts.InputNoConnection(BlobContainer.ConnectionVariable)));
        }

        var named = new BlobUriBuilder(address);
        return new BlobContainerClient(connection, named.BlobContainerName).GetBlobClient(named.BlobName);
    }

    private IInputSource Entry(string archive, string name)
    {
        try
        {
            if (_archive != archive)
            {
                _entries = new ZipFile(archive).Pdfs().DistinctBy(entry => entry.Name)
                    .ToDictionary(entry => entry.Name, entry => entry.Source, StringComparer.Ordinal);
                _archive = archive;
            }

            return _entries.TryGetValue(name, out var source) ? source
                : throw new InputException(InputProblem.Unreadable(Texts.InputEntryUnreadable, name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InputException(InputProblem.Unreadable(Texts.InputEntryUnreadable, exception.Message));
        }
    }
}
