namespace Ingest.Quality.Words;

/// <summary>The figures' names for a person.</summary>
public static class MetricWords
{
    public static BilingualText Of(string figure) => figure switch
    {
        "item" => new("Punkter", "Items"),
        "itemRelaxed" => new("Punkter, titlen næsten ens", "Items, title nearly equal"),
        "boundaryPk" => new("Grænser mellem punkter, 1 − Pk", "Item boundaries, 1 − Pk"),
        "boundaryWindowDiff" => new("Grænser mellem punkter, 1 − WindowDiff", "Item boundaries, 1 − WindowDiff"),
        "case" => new("Sagsnumre", "Case numbers"),
        "handler" => new("Sagsbehandlere", "Case handlers"),
        "access" => new("Åben eller lukket", "Open or closed"),
        "field" => new("Felter", "Fields"),
        "fieldText" => new("Felter med tekst, tegn for tegn", "Fields and text, character by character"),
        "fieldTextSoft" => new("Felter med tekst, uden tegnsætning", "Fields and text, soft"),
        "fieldTextLevenshtein" => new("Felter med tekst, Levenshtein ≥ 0,8", "Fields and text, Levenshtein ≥ 0.8"),
        "fieldTextRatcliff" => new("Felter med tekst, Ratcliff-Obershelp ≥ 0,95", "Fields and text, Ratcliff-Obershelp ≥ 0.95"),
        "text" => new("Tekst i rigtige felter, ens", "Text of right fields, equal"),
        "textAlike" => new("Tekst i rigtige felter, ≥ 0,95 ens", "Text of right fields, ≥ 0.95 alike"),
        "textLikeness" => new("Tekst i rigtige felter, middel lighed", "Text of right fields, mean likeness"),
        "blocks" => new("Afsnit, lister og overskrifter i felter", "Blocks of right fields"),
        "attachment" => new("Bilag", "Attachments"),
        "attachmentUrl" => new("Bilags adresser", "Attachment addresses"),
        "decisionText" => new("Beslutningers tekst", "Decision texts"),
        "decision" => new("Beslutninger", "Decisions"),
        "meeting" => new("Mødets oplysninger", "Facts of the meeting"),
        "participantName" => new("Deltageres navne", "Participants' names"),
        "participant" => new("Deltagere", "Participants"),
        "link" => new("Links", "Links"),
        "table" => new("Tabeller fundet", "Tables detected"),
        "tableExact" => new("Tabeller helt rigtige", "Tables exact"),
        "cell" => new("Tabelceller", "Table cells"),
        "cellNumber" => new("Tal i tabeller", "Numbers in tables"),
        "cellDate" => new("Datoer i tabeller", "Dates in tables"),
        "header" => new("Kolonnehoveder i tabeller", "Column headers of tables"),
        "rowPath" => new("Rækkers navne og overnavne", "Row names and what they stand under"),
        "adjacency" => new("Nabopar i tabeller (ICDAR)", "Adjacency in tables (ICDAR)"),
        _ => BilingualText.Same(figure),
    };
}
