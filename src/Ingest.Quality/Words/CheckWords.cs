using Ingest.Quality.Checks;

namespace Ingest.Quality.Words;

/// <summary>The checks' names for a person.</summary>
public static class CheckWords
{
    /// <summary>What a failure of the check is called.</summary>
    public static BilingualText Failed(string check) => check switch
    {
        CheckNames.Numbering => new("Spring i numrene", "A gap in the numbers"),
        CheckNames.Contents => new("Afviger fra indholdsfortegnelsen", "Differs from the contents page"),
        CheckNames.PageCount => new("»Side x af y« passer ikke", "“Page x of y” does not agree"),
        CheckNames.Attachments => new("Bilag mangler", "An attachment is missing"),
        CheckNames.TableSums => new("En sum passer ikke", "A sum does not agree"),
        CheckNames.Dates => new("Urimelig dato", "An unreasonable date"),
        CheckNames.Ledger => new("Tegn uden plads", "Glyphs without a place"),
        CheckNames.Words => new("Få danske ord", "Few Danish words"),
        CheckNames.Length => new("Usædvanlig længde", "Unusual length"),
        _ => BilingualText.Same(check),
    };

    public static BilingualText Of(string check) => check switch
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
        _ => BilingualText.Same(check),
    };
}
