using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Pdf;

/// <summary>An exception that no file should cause, said in the document that it cost.</summary>
public static partial class Defect
{
    public static Diagnostic Of(Exception defect) => new("internal", Severity.Error, null,
        $"The program broke down on this file ({OneLine.Of($"{defect.GetType().Name} in {PlaceOf(defect)}: {defect.Message}")}). Leave "
            + $"it out, and report it with the file.");

    /// <summary>The innermost method of ours: where a library's own method threw says little to the one who reads the report.</summary>
    private static string PlaceOf(Exception defect)
    {
        var ours = OurMethod().Match(defect.StackTrace ?? "");
        return ours.Success ? ours.Groups[1].Value : $"{defect.TargetSite?.DeclaringType?.Name}.{defect.TargetSite?.Name}";
    }

    [GeneratedRegex(@"^\s+\S+ Ingest\.((?:[\w`<>|]+\.)+[\w`<>|]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OurMethod();
}
