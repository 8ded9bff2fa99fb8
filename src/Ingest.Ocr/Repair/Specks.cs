namespace Ingest.Ocr.Repair;

/// <summary>Words that are no print: the rest of a ruling line, dust. An engine makes signs of them.</summary>
internal static class Specks
{
    private const double Doubt = 0.6;

    public static bool Is(OcrWord word) =>
        word.Text.All(sign => sign is '_' or '[' or ']')
        || (word.Confidence < Doubt && !word.Text.EndsWith('.') && word.Text.All(sign => !char.IsLetterOrDigit(sign) && sign is not ('-' or '–' or '—' or '•' or '§' or '%' or '|')));
}
