using System.Collections.Immutable;
using Ingest.Corpus;
using Ingest.Habits;
using Ingest.Labels;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Quality.Scoring;

namespace Ingest.Cli.Learning.Bodies;

/// <summary>
/// A user's corrected documents as <c>ingest train --truth</c> takes them: read by the shipped model, and measured with both.
/// </summary>
internal sealed class UsersTraining
{
    private readonly ImmutableArray<CorrectedDocument> _documents;
    private readonly LineModel _shipped = LineModel.LoadDefault();

    private UsersTraining(ImmutableArray<CorrectedDocument> documents) => _documents = documents;

    /// <exception cref="IOException">The folder has none, or a file can't be read.</exception>
    public static UsersTraining Of(string folder) => CorrectedDocument.Under(folder) is { IsEmpty: false } documents
        ? new UsersTraining(documents) : throw new WordedIOException(Texts.TrainNoTruth(folder));

    private ReadOptions Shipped => new() { Model = _shipped };

    private IEnumerable<ReadPaper> Papers => _documents.Select(document => ReadPaper.Of(document, document.Plain(Shipped)));

    /// <summary>What speaks against the truths.</summary>
    public ImmutableArray<Wording> Doubts() => TruthDoubts.Of([.. Papers]);

    public ImmutableArray<LabelledDocument> Labelled() => [.. Papers.Select(paper => paper.Labelled(TrainingSet.CorrectedWeight))];

    /// <summary>The user's documents, on which the model was trained.</summary>
    public Gain Own(LineModel model) => new(Texts.TrainOwn,
        ScoreSheet.Run(_documents.Select(one => (one.Name, one.Truth, one.Plain(Shipped).Agenda))),
        ScoreSheet.Run(_documents.Select(one => (one.Name, one.Truth, one.Read(new ReadOptions { Model = model }).Agenda))));

    /// <summary>Made documents of the families that are never trained on.</summary>
    public Gain Others(LineModel model, ulong seed, int perFamily)
    {
        var made = MadePair.Make(seed, perFamily, family => family.HeldOut);
        return new Gain(Texts.HeldOutFamilies, new Scoring(_shipped, LabelScorers.Both).Made(made),
            new Scoring(model, LabelScorers.Both).Made(made));
    }
}
