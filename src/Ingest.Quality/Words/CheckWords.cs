using Ingest.Quality.Checks;

namespace Ingest.Quality.Words;

/// <summary>The checks' names for a person.</summary>
public static class CheckWords
{
    public static Said Of(string check) => check switch
    {
        CheckNames.Numbering => new("Numrene følger hinanden", "Numbers follow each other"),
        CheckNames.Contents => new("Indholdsfortegnelsen passer", "The contents page agrees"),
        CheckNames.PageCount => new("»Side x af y« passer", "“Page x of y” agrees"),
        CheckNames.Attachments => new("Nævnte bilag står under Bilag", "Named attachments are listed"),
        CheckNames.TableSums => new("Tabellernes summer passer", "Table sums agree"),
        CheckNames.Dates => new("Datoer er rimelige", "Dates are reasonable"),
        CheckNames.Ledger => new("Alle tegn har en plads", "Every glyph has a place"),
        CheckNames.Words => new("Ordene er danske", "Words are Danish"),
        CheckNames.Length => new("Felternes længde er sædvanlig", "Field lengths are usual"),
        _ => Said.Same(check),
    };
}
