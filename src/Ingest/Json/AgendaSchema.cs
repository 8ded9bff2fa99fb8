namespace Ingest.Json;

/// <summary>agenda.schema.json: the output contract in a form that programs can check against.</summary>
public static class AgendaSchema
{
    public const string FileName = "agenda.schema.json";

    public static string Text()
    {
        using var stream = typeof(AgendaSchema).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
