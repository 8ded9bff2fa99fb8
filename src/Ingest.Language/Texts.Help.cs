using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>What commands, arguments and options do, and what stands round it in help.</summary>
public static partial class Texts
{
    public static Wording RootCommand => Plain();

    public static Wording RunCommand => Plain();

    public static Wording ShowCommand => Plain();

    public static Wording CheckCommand => Plain();

    public static Wording CheckHiddenCommand => Plain();

    public static Wording SchemaCommand => Plain();

    public static Wording TrainCommand => Plain();

    public static Wording ScoreCommand => Plain();

    public static Wording QaCommand => Plain();

    public static Wording TruthCommand => Plain();

    public static Wording TruthAcceptCommand => Plain();

    public static Wording CompareCommand => Plain();

    public static Wording CompletionCommand => Plain();

    public static Wording CompletionShell => Plain();

    public static Wording ManCommand => Plain();

    public static Wording WorkerCommand => Plain();

    public static Wording RunInput => Plain();

    public static Wording RunFrom => Plain();

    public static Wording RunOut => Plain();

    public static Wording RunName => Plain();

    public static Wording RunWorkers => Plain();

    public static Wording RunDocumentTimeout => Plain();

    public static Wording RunWorkerMemory => Plain();

    public static Wording RunWatch => Plain();

    public static Wording RunPages => Plain();

    public static Wording RunPassword => Plain();

    public static Wording RunForce => Plain();

    public static Wording RunPrune => Plain();

    public static Wording RunDryRun => Plain();

    public static Wording RunFailOnHidden => Plain();

    public static Wording RunFollowLinks => Plain();

    public static Wording RunCsvFor => Plain();

    public static Wording RunFormat => Plain();

    public static Wording RunCorrections => Plain();

    public static Wording RunLog => Plain();

    public static Wording RunTelemetry => Plain();

    public static Wording RunQuiet => Plain();

    public static Wording RunVerbose => Plain();

    public static Wording RunConfig(object file) => With([file]);

    public static Wording RunTables => Plain();

    public static Wording Ocr => Plain();

    public static Wording OcrEngine(object local, object azure, object endpoint, object key) => With([local, azure, endpoint, key]);

    public static Wording OcrPageLimit => Plain();

    public static Wording TabulaJar(object variable) => With([variable]);

    public static Wording RulesOnly => Plain();

    public static Wording ModelOnly => Plain();

    public static Wording ShowFile => Plain();

    public static Wording ShowTables => Plain();

    public static Wording ShowPage => Plain();

    public static Wording ShowOut => Plain();

    public static Wording ShowWhy => Plain();

    public static Wording ShowStage => Plain();

    public static Wording ShowStageExample => Plain();

    public static Wording CheckHiddenOut => Plain();

    public static Wording TrainSeed => Plain();

    public static Wording TrainPerFamily => Plain();

    public static Wording TrainIterations => Plain();

    public static Wording TrainOut => Plain();

    public static Wording TrainFolds => Plain();

    public static Wording TrainDrawn => Plain();

    public static Wording ScoreFolders => Plain();

    public static Wording ScoreSeed => Plain();

    public static Wording ScorePerFamily => Plain();

    public static Wording ScoreAllFamilies => Plain();

    public static Wording ScoreDifferences => Plain();

    public static Wording OutputFolder => Plain();

    public static Wording QaTruth => Plain();

    public static Wording QaCorrections => Plain();

    public static Wording QaPdfs => Plain();

    public static Wording QaReport => Plain();

    public static Wording QaMin => Plain();

    public static Wording QaAgainst => Plain();

    public static Wording QaDrawn => Plain();

    public static Wording QaWorkers => Plain();

    public static Wording TruthCorrections => Plain();

    public static Wording TruthTruth => Plain();

    public static Wording TruthReplace => Plain();

    public static Wording CompareFolder => Plain();

    public static Wording ExportCommand => Plain();

    public static Wording ExportTo => Plain();

    public static Wording ExportOut => Plain();

    public static Wording ExportBaseUrl => Plain();

    public static Wording ExportBody => Plain();

    public static Wording ExportIncludeClosed => Plain();

    public static Wording ExportExample => Plain();

    public static Wording ExportXmlExample => Plain();

    public static Wording Lang => Plain();

    public static Wording HelpOption => Plain();

    public static Wording VersionOption => Plain();
}
