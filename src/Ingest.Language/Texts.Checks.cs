using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>Of <c>check</c>, <c>qa</c>, <c>truth</c>, <c>train</c>, <c>score</c>, <c>compare</c> and Tabula.</summary>
public static partial class Texts
{
    public static Wording CannotWriteReport(object why) => With([why]);

    public static Wording HiddenSum(object looked, object hiding) => With([looked, hiding]);

    public static Wording HiddenSumUnseen(object looked, object hiding, object unseen) => With([looked, hiding, unseen]);

    public static Wording NoPictures => Plain();

    public static Wording TruthSum(object accepted, object left) => With([accepted, left]);

    public static Wording TruthAccepted(object path, object file) => With([path, file]);

    public static Wording TruthLeft(object why) => With([why]);

    public static Wording TruthNoDocument(object name, object path) => With([name, path]);

    public static Wording TruthPathNotSaid => Plain();

    public static Wording TruthNotReviewed(object path) => With([path]);

    public static Wording TruthReadAgain(object path) => With([path]);

    public static Wording TruthExists(object path, object file) => With([path, file]);

    public static Wording NoTruthFolder(object folder) => With([folder]);

    public static Wording UnusedTruth(object file) => With([file]);

    public static Wording ReportPageUnwritable(object path, object why) => With([path, why]);

    public static Wording ReportBrokeDown(object path, object type, object why) => With([path, type, why]);

    public static Wording OtherVersion(object file, object version, object own) => With([file, version, own]);

    public static Wording JsonUnreadable(object file, object why) => With([file, why]);

    public static Wording JsonNotOurs(object file, object why) => With([file, why]);

    public static Wording NoOutputFolder(object folder, object file) => With([folder, file]);

    public static Wording ExportOnlyOparl(object option) => With([option]);

    public static Wording ExportBadUrl(object option, object address) => With([option, address]);

    public static Wording ExportIntoOutput(object option) => With([option]);

    public static Wording ExportLeftOut(object file, object why) => With([file, why]);

    public static Wording Exported(object files, object documents, object folder) => With([files, documents, folder]);

    public static Wording NotARecord(object file, object why) => With([file, why]);

    public static Wording NoTruthBeside(object name, object pdf) => With([name, pdf]);

    public static Wording QaSum(object documents, object truths, object failed) => With([documents, truths, failed]);

    public static Wording QaFigure => Plain();

    public static Wording QaMicro => Plain();

    public static Wording QaMacro => Plain();

    public static Wording QaRight => Plain();

    public static Wording QaExtra => Plain();

    public static Wording QaMissing => Plain();

    public static Wording QaDocuments => Plain();

    public static Wording QaConfidence(object count, object brier, object ece, object area, object precision, object acceptable) =>
        With([count, brier, ece, area, precision, acceptable]);

    public static Wording QaCheck(object name, object passed, object failed, object none) => With([name, passed, failed, none]);

    public static Wording QaOf(object right, object total) => With([right, total]);

    public static Wording QaRange(object low, object high) => With([low, high]);

    public static Wording TrainMade(object documents, object lines, object seconds) => With([documents, lines, seconds]);

    public static Wording TrainTrained(object seconds) => With([seconds]);

    public static Wording TrainFitted(object seconds) => With([seconds]);

    public static Wording TrainWritten(object file) => With([file]);

    public static Wording AllFamilies => Plain();

    public static Wording HeldOutFamilies => Plain();

    public static Wording TabulaNotNamed(object variable) => With([variable]);

    public static Wording TabulaNoJar(object jar, object variable) => With([jar, variable]);

    public static Wording TabulaNoJava(object java) => With([java]);

    public static Wording TabulaTooSlow(object seconds) => With([seconds]);

    public static Wording TabulaFailed(object code, object words) => With([code, words]);

    public static Wording TabulaUnreadable(object why) => With([why]);
}
