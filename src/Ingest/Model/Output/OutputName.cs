using Ingest.Text;

namespace Ingest.Model.Output;

/// <summary>A document's name in the output, from how its file, entry or blob is called.</summary>
public static class OutputName
{
    /// <summary>NFC, '/' between parts, and nothing in it that would lead out of the output folder.</summary>
    public static string Of(string path)
    {
        var parts = CleanText.Of(path).Replace('\\', '/').Split('/').Where(part => part is not ("" or "." or "..") && !IsDrive(part));
        return string.Join('/', parts.Select(part => part.Replace('\0', '_')));
    }

    private static bool IsDrive(string part) => part.Length == 2 && part[1] == ':';
}
