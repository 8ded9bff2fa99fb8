using System.Collections.Immutable;
using Ingest.Corpus;
using Ingest.Habits;
using Ingest.Labels;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Pipeline;
using Ingest.Quality.Scoring;

namespace Ingest.Cli.Learning.Bodies;

/// <summary>
/// Learns a body's habits and measures them: on each of its corrected documents with what the others teach, and on the made documents of
/// other bodies, which must not be read worse.
/// </summary>
internal sealed class BodyLearning
{
    /// <summary>Two may be alike by chance.</summary>
    public const int FewestDocuments = 3;

    private readonly ImmutableArray<CorrectedDocument> _documents;
    private readonly HabitMaker _maker;
    private readonly ReadOptions _options;

    private BodyLearning(ImmutableArray<CorrectedDocument> documents, HabitMaker maker) => (_documents, _maker, _options) =
        (documents, maker, new ReadOptions { Model = maker.Model, Voters = maker.Voters });

    public string Name => _maker.Name;

    public int Documents => _documents.Length;

    /// <param name="name">What the body is called; null: as its truths say.</param>
    /// <exception cref="IOException">The folder has too few documents, or those of several bodies.</exception>
    public static BodyLearning Of(string folder, string? name, ILineModel? model, LabelScorers voters = LabelScorers.Both)
    {
        var documents = CorrectedDocument.Under(folder);
        if (documents.Length < FewestDocuments)
        {
            throw new WordedIOException(Texts.LearnTooFew(folder, documents.Length, FewestDocuments));
        }

        var bodies = documents.Select(document => document.Truth.Meeting.Body).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return name is null && bodies.Count != 1
            ? throw new WordedIOException(bodies.Count == 0 ? Texts.LearnNoName : Texts.LearnSeveralNames(string.Join(", ", bodies)))
            : new BodyLearning(documents, new HabitMaker(name ?? bodies[0], model, voters));
    }

    /// <summary>What speaks against the truths.</summary>
    public ImmutableArray<Wording> Doubts() =>
        TruthDoubts.Of([.. _documents.Select(document => ReadPaper.Of(document, document.Plain(_options)))]);

    public BodyHabits Learn() => _maker.Make(_documents);

    /// <summary>Each document with a profile of the others; it is used where it knows the document for its body's.</summary>
    public (Gain Gain, int Known) Own()
    {
        var known = 0;
        var after = _documents.Select(document =>
        {
            var others = _maker.Make([.. _documents.Where(one => one != document)]);
            var read = document.Read(_options with { Bodies = new KnownBodies([others]) });
            known += read.Habits is null ? 0 : 1;
            return (document.Name, document.Truth, read.Agenda);
        }).ToList();
        return (new Gain(Texts.LearnOwn,
            ScoreSheet.Run(_documents.Select(document => (document.Name, document.Truth, document.Plain(_options).Agenda))),
            ScoreSheet.Run(after)), known);
    }

    /// <summary>Made documents of the families that are never trained on.</summary>
    /// <returns>Null where a font that they are set in is not on this machine.</returns>
    public Gain? Others(BodyHabits habits, ulong seed, int perFamily)
    {
        if (CorpusMaker.MissingFonts().Count > 0)
        {
            return null;
        }

        var made = MadePair.Make(seed, perFamily, family => family.HeldOut);
        var scoring = new Scoring(_maker.Model, _maker.Voters);
        return new Gain(Texts.HeldOutFamilies, scoring.Made(made), (scoring with { Bodies = new KnownBodies([habits]) }).Made(made));
    }
}
