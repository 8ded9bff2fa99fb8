using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.Ocr.Azure;

/// <summary>
/// Reads an answer's body to its end, up to a limit, while the retry policy still watches: a connection that is cut in the
/// middle of an answer is a failure that may pass.
/// </summary>
internal sealed class BodyPolicy(int longestAnswer) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Requests are sent asynchronously.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        message.BufferResponse = false;
        await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        if (message.Response.ContentStream is not { } stream)
        {
            return;
        }

        var body = new MemoryStream();
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[81920];
            int count;
            while ((count = await stream.ReadAsync(buffer, message.CancellationToken).ConfigureAwait(false)) > 0)
            {
                if (body.Length + count > longestAnswer)
                {
                    throw AzureFailure.Garbled($"it is longer than {longestAnswer} bytes");
                }

                body.Write(buffer, 0, count);
            }
        }

        body.Position = 0;
        message.Response.ContentStream = body;
    }
}
