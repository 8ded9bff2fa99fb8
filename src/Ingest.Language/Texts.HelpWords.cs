using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>The words round the descriptions in help, and examples.</summary>
public static partial class Texts
{
    public static Wording UsageTitle => Plain();

    public static Wording ArgumentsTitle => Plain();

    public static Wording CommandsTitle => Plain();

    public static Wording ExamplesTitle => Plain();

    public static Wording OptionsTitle => Plain();

    public static Wording InputGroup => Plain();

    public static Wording OutputGroup => Plain();

    public static Wording ReadingGroup => Plain();

    public static Wording OcrGroup => Plain();

    public static Wording LimitsGroup => Plain();

    public static Wording TalkGroup => Plain();

    public static Wording MeasuringGroup => Plain();

    public static Wording DrawingGroup => Plain();

    public static Wording GateGroup => Plain();

    public static Wording GeneralGroup => Plain();

    public static Wording CommandUsage => Plain();

    public static Wording OptionsUsage => Plain();

    public static Wording Required => Plain();

    public static Wording Default(object value) => With([value]);

    public static Wording DefaultWorkers => Plain();

    public static Wording MoreHelp => Plain();

    public static Wording DirName => Plain();

    public static Wording FileName => Plain();

    public static Wording NameName => Plain();

    public static Wording TimeName => Plain();

    public static Wording SizeName => Plain();

    public static Wording LineName => Plain();

    public static Wording GateName => Plain();

    public static Wording RunExample => Plain();

    public static Wording RunSheetExample => Plain();

    public static Wording RunPipeExample => Plain();

    public static Wording ShowExample => Plain();

    public static Wording ShowWhyExample => Plain();

    public static Wording CheckHiddenExample => Plain();

    public static Wording SchemaExample => Plain();

    public static Wording TrainExample => Plain();

    public static Wording ScoreExample => Plain();

    public static Wording QaExample => Plain();

    public static Wording TruthAcceptExample => Plain();

    public static Wording CompletionExample => Plain();

    public static Wording ManExample => Plain();

    public static Wording ManNameTitle => Plain();

    public static Wording ManSynopsisTitle => Plain();

    public static Wording ManDescriptionTitle => Plain();

    public static Wording ManCommandsTitle => Plain();

    public static Wording ManExitTitle => Plain();

    public static Wording ManName => Plain();

    public static Wording ManExitComplete => Plain();

    public static Wording ManExitSomeNot => Plain();

    public static Wording ManExitCouldNotRun => Plain();

    public static Wording CompareExample => Plain();
}
