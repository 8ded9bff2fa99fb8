using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Language;

namespace Ingest.Batch.Inputs.Sources;

/// <summary>A blob of a container.</summary>
/// <param name="tag">Its ETag when the container was listed.</param>
public sealed class BlobSource(BlobClient blob, ETag tag, long bytes) : IInputSource
{
    public string Place => blob.Uri.GetLeftPart(UriPartial.Path);

    public string? Stamp => tag.ToString();

    public long Bytes => bytes;

    public byte[] Read(long mostBytes)
    {
        if (bytes > mostBytes)
        {
            throw new InputException(InputProblem.TooLarge(bytes));
        }

        try
        {
            var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = tag } };
            return blob.DownloadContent(options).Value.Content.ToArray();
        }
        catch (RequestFailedException changed) when (changed.Status == 412)
        {
            throw new InputException(new InputProblem("input.changed", Texts.InputBlobChanged));
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException or IOException)
        {
            throw new InputException(InputProblem.Unreadable(Texts.InputBlobUnreadable, FirstLine.Of(exception)));
        }
    }
}
