namespace Ingest.Ocr.Routing.Fonts;

/// <summary>What no text has.</summary>
internal static class Characters
{
    /// <summary>No character, the replacement character, or a control character.</summary>
    public static bool IsNone(string text) =>
        text.Length == 0 || (text[0] is '\uFFFD' or < ' ' or (>= '\u007F' and < '\u00A0') && !char.IsWhiteSpace(text[0]));
}
