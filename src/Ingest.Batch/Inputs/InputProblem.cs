using Ingest.Batch.Documents;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Batch.Inputs;

/// <summary>Why there is no document to read.</summary>
/// <param name="Code">Stable, dotted, as a diagnostic's.</param>
/// <param name="Told">What is wrong and what to do.</param>
public sealed record InputProblem(string Code, Wording Told)
{
    /// <summary>For the output, which is English.</summary>
    public string Message => Told.English;

    public static InputProblem Unreadable(Func<object, Wording> what, string why) =>
        new("input.unreadable", what(ForeignWording.Of(OneLine.Of(why))));

    public static InputProblem TooLarge(long bytes) =>
        new("input.tooLarge", Texts.InputTooLarge(bytes >> 20));

    public DocumentResult ToResult(string path) =>
        new(path, null, null, DocumentStatus.Failed, new Diagnostic(Code, Severity.Error, null, Message), 0, 0, 0, 0) { Settled = false,
            Told = Told };
}
