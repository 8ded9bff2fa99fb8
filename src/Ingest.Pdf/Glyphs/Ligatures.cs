namespace Ingest.Pdf.Glyphs;

/// <summary>Latin ligatures as the letters they stand for (Unicode block FB00–FB06); NFC alone keeps them.</summary>
internal static class Ligatures
{
    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Undo(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06') < 0)
        {
            return text;
        }

        return string.Concat(text.Select(c => c is >= '\uFB00' and <= '\uFB06' ? Letters[c - '\uFB00'] : c.ToString()));
    }
}
