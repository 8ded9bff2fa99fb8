using System.Text;

namespace Ingest.Ocr.Azure;

/// <summary>The service's text, as the house wants it.</summary>
internal static class Nfc
{
    public static string Of(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            throw AzureFailure.Garbled("it has text that is no Unicode");
        }
    }
}
