using Ingest.Feed;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Quality.Corrections;
using Ingest.Quality.Truth;

namespace Ingest.Cli.Reporting;

/// <summary>
/// Turns reviewed documents into truth. A correction file that says <c>reviewed</c> vouches for its whole document;
/// one that does not speaks of its places alone, and a truth made of it would call everything else right unseen.
/// No truth file is overwritten unasked.
/// </summary>
/// <param name="replace">A truth file that exists is written anew.</param>
public sealed class TruthAcceptance(string output, string corrections, string truth, bool replace)
{
    /// <param name="tell">A line for each correction file.</param>
    /// <returns>How many truth files were written, and how many correction files led to none.</returns>
    /// <exception cref="IOException">A folder is none, or can't be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public (int Accepted, int Left) Run(Action<Wording> tell)
    {
        var documents = RunOutput.Read(output).Entries.Select(entry => RunOutput.Document(entry).Document).OfType<AgendaDocument>()
            .DistinctBy(document => CorrectionFile.NameOf(document.Document))
            .ToDictionary(document => CorrectionFile.NameOf(document.Document), StringComparer.Ordinal);
        var (accepted, left) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(corrections, "*.json").Order(StringComparer.Ordinal))
        {
            var (written, line) = Accept(Path.GetFileNameWithoutExtension(file), documents);
            tell(line);
            (accepted, left) = written ? (accepted + 1, left) : (accepted, left + 1);
        }

        return (accepted, left);
    }

    /// <param name="name">Of the correction file.</param>
    private (bool Written, Wording Line) Accept(string name, Dictionary<string, AgendaDocument> documents)
    {
        var document = documents.GetValueOrDefault(name);
        var (file, error) = CorrectionReader.Find(corrections, name, document?.Document.Sha256 ?? name.Split('-')[0]);
        if (file is null)
        {
            return (false, Texts.TruthLeft(error!));
        }

        if (document is null)
        {
            return (false, Texts.TruthLeft(Texts.TruthNoDocument(name, (object?)file.Path ?? Texts.TruthPathNotSaid)));
        }

        var path = document.Document.Path;
        if (!file.Reviewed)
        {
            return (false, Texts.TruthLeft(Texts.TruthNotReviewed(path)));
        }

        var target = Path.Combine(truth, FeedPaths.Stem(path) + ".json");
        if (File.Exists(target) && !replace)
        {
            return (false, Texts.TruthLeft(Texts.TruthExists(path, target)));
        }

        var applied = Corrector.WereApplied(document, file);
        if (applied == false || (applied is null && !GivenByPeople.Of(file.Corrections).IsNothing))
        {
            return (false, Texts.TruthLeft(Texts.TruthReadAgain(path)));
        }

        var right = applied == true ? document : Corrector.Apply(document, file);
        if (right.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == "correction.unplaced") is { } lost)
        {
            return (false, Texts.TruthLeft($"{path}: {lost.Message}"));
        }

        var bytes = AcceptedTruth.Write(right);
        if (TruthReader.Read(target, bytes).Error is { } fault)
        {
            return (false, Texts.TruthLeft(fault));
        }

        SafeFile.Write(target, bytes);
        return (true, Texts.TruthAccepted(path, target));
    }
}
