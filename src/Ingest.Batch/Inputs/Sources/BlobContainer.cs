using System.Collections.Immutable;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Language;

namespace Ingest.Batch.Inputs.Sources;

/// <summary>
/// <c>az://CONTAINER/PREFIX</c>: the PDFs of an Azure Blob container, or those whose names begin so. The account stands in
/// the environment (<see cref="ConnectionVariable"/>).
/// </summary>
public sealed class BlobContainer
{
    public const string Scheme = "az://";
    public const string ConnectionVariable = "AZURE_STORAGE_CONNECTION_STRING";

    private readonly string _container;
    private readonly string _prefix;

    /// <param name="input">Begins with <see cref="Scheme"/>.</param>
    public BlobContainer(string input)
    {
        var parts = input[Scheme.Length..].Split('/', 2);
        (_container, _prefix) = (parts[0], parts.Length == 2 ? parts[1] : "");
    }

    public static bool IsOne(string input) => input.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Names are relative to the prefix's last '/'; in ordinal order.</summary>
    /// <exception cref="InputException">The container can't be listed.</exception>
    public ImmutableArray<(string Name, BlobSource Source)> Pdfs()
    {
        var connection = Environment.GetEnvironmentVariable(ConnectionVariable);
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new InputException(new InputProblem("input.noConnection", Texts.InputNoConnection(ConnectionVariable)));
        }

        try
        {
            var container = new BlobContainerClient(connection, _container);
            var root = _prefix.LastIndexOf('/') + 1;
            return
            [
                .. container.GetBlobs(BlobTraits.None, BlobStates.None, _prefix, CancellationToken.None)
                    .Where(blob => blob.Name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && blob.Properties.ETag is not null)
                    .OrderBy(blob => blob.Name, StringComparer.Ordinal)
                    .Select(blob =>
                        (blob.Name[root..],
                            new BlobSource(container.GetBlobClient(blob.Name), blob.Properties.ETag!.Value,
                                blob.Properties.ContentLength ?? 0))),
            ];
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException or FormatException or ArgumentException
            or IOException)
        {
            throw new InputException(InputProblem.Unreadable(Texts.InputContainerUnreadable, FirstLine.Of(exception)));
        }
    }
}
