using Ingest.Batch.Documents;
using Ingest.Language.Wordings;

namespace Ingest.Batch;

/// <summary>What a run says while it goes on. Safe for all threads.</summary>
public interface IRunReporter
{
    /// <summary>Tells of the progress now and then while the run goes on.</summary>
    void During(RunProgress progress, Action run);

    void Done(DocumentResult result, DocumentOutcome fate);

    /// <summary>One line to the user, good to know.</summary>
    void Say(Wording message);

    /// <summary>One line that the user has to know.</summary>
    void Warn(Wording message);

    void Finished(RunStatistics figures);
}
