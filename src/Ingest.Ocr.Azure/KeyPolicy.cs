using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.Ocr.Azure;

/// <summary>Puts the key into each request. Azure.Core's logging shows no header that it is not told to show.</summary>
internal sealed class KeyPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) =>
        message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", credential.Key);
}
