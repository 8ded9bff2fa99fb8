using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf;

namespace Ingest.Tests.Issue17.LibraryExamples;

internal static class ItemsFromAStream
{
    #region example
    public static void PrintItems(Stream pdf, TextWriter output)
    {
        AgendaDocument agenda = AgendaPdf.Read(pdf, new AgendaPdfOptions { Path = "2024/dagsorden.pdf" });
        foreach (Diagnostic doubt in agenda.Diagnostics.Where(doubt => doubt.Severity != Severity.Info))
        {
            output.WriteLine($"{agenda.Status}: {doubt.Code}, page {doubt.Page}: {doubt.Message}");
        }

        output.WriteLine($"{agenda.Meeting.Body} {agenda.Meeting.Date}");
        foreach (AgendaItem item in agenda.Items)
        {
            output.WriteLine($"{item.Number} {item.Title} (page {item.Source[0].Page})");
            foreach (AgendaField field in item.Fields.Where(field => field.Kind == FieldKind.Recommendation))
            {
                output.WriteLine($"  recommended: {field.Text}");
            }
        }
    }
    #endregion
}
