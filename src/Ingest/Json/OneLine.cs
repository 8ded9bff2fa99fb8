namespace Ingest.Json;

/// <summary>Takes the indentation out of JSON: cheaper than writing the document a second time.</summary>
internal static class OneLine
{
    /// <param name="json">Well-formed UTF-8.</param>
    public static byte[] Of(ReadOnlySpan<byte> json)
    {
        var line = new byte[json.Length];
        var length = 0;
        while (!json.IsEmpty)
        {
            var plain = json.IndexOfAny("\" \n"u8);
            plain = plain < 0 ? json.Length : plain;
            json[..plain].CopyTo(line.AsSpan(length));
            length += plain;
            json = json[plain..];
            if (json.IsEmpty)
            {
                break;
            }

            var taken = json[0] == '"' ? StringLength(json) : 0;
            json[..taken].CopyTo(line.AsSpan(length));
            length += taken;
            json = json[Math.Max(1, taken)..];
        }

        return line[..length];
    }

    /// <summary>Both quotes counted.</summary>
    private static int StringLength(ReadOnlySpan<byte> json)
    {
        var at = 1;
        while (true)
        {
            at += json[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (json[at] == '"')
            {
                return at + 1;
            }

            at += 2;
        }
    }
}
