using Ingest.Model;

namespace Ingest.Pdf;

/// <summary>An exception that no file should cause, said in the document that it cost.</summary>
public static class Defect
{
    public static Diagnostic Of(Exception defect) => new("internal", Severity.Error, null,
        $"The program broke down on this file ({OneLine.Of($"{defect.GetType().Name} in {defect.TargetSite?.DeclaringType?.Name}.{defect.TargetSite?.Name}: {defect.Message}")}). Leave it out, and report it with the file.");
}
