namespace Ingest.Cli.Batch;

/// <summary>What someone can do about a document that is not complete, by its diagnostic's code.</summary>
public static class Advice
{
    public static string For(string code) => code switch
    {
        "pdf.empty" => "Fetch the file again.",
        "pdf.notPdf" => "Open it to see what it is, and fetch the PDF itself.",
        "pdf.encrypted" => "Save a copy without its password and run that.",
        "pdf.broken" => "Fetch the file again; if it opens in a viewer, print it to a new PDF.",
        "internal" => "This is a defect of the program: please report it with the file.",
        _ => "",
    };
}
