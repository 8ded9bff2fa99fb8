using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>What is said of bodies' habits, and of what was learned of users' documents.</summary>
public static partial class Texts
{
    public static Wording BodyCommand => Plain();

    public static Wording BodyLearnCommand => Plain();

    public static Wording BodyLearnFolder => Plain();

    public static Wording BodyLearnName => Plain();

    public static Wording BodyLearnOut => Plain();

    public static Wording BodyLearnForce => Plain();

    public static Wording BodyLearnPerFamily => Plain();

    public static Wording BodyLearnExample => Plain();

    public static Wording BodyLearnOutExample => Plain();

    public static Wording Profiles => Plain();

    public static Wording Model => Plain();

    public static Wording NoProfilesFolder(object folder) => With([folder]);

    public static Wording LearnedUnreadable(object file, object why) => With([file, why]);

    public static Wording NoModelFile(object file) => With([file]);

    public static Wording NoProfile(object file, object why) => With([file, why]);

    public static Wording LearnTooFew(object folder, object count, object least) => With([folder, count, least]);

    public static Wording LearnNoName => Plain();

    public static Wording LearnSeveralNames(object names) => With([names]);

    public static Wording LearnNoTitle(object file, object item) => With([file, item]);

    public static Wording LearnNoHeading(object file, object item, object field) => With([file, item, field]);

    public static Wording LearnNoText(object file, object item, object field) => With([file, item, field]);

    public static Wording LearnContradiction(object words, object file, object item, object said, object other, object otherItem,
        object otherSaid) => With([words, file, item, said, other, otherItem, otherSaid]);

    public static Wording LearnAsItem => Plain();

    public static Wording LearnAsField(object kind) => With([kind]);

    public static Wording LearnAsText => Plain();

    public static Wording LearnDoubted(object count) => With([count]);

    public static Wording LearnOwn => Plain();

    public static Wording LearnFigures(object of, object count) => With([of, count]);

    public static Wording LearnKnown(object known, object count) => With([known, count]);

    public static Wording LearnNoFonts => Plain();

    public static Wording LearnNoGain => Plain();

    public static Wording LearnLoss(object bound) => With([bound]);

    public static Wording LearnWritten(object file, object signs, object headings) => With([file, signs, headings]);

    public static Wording LearnCannotWrite(object file, object why) => With([file, why]);

    public static Wording TrainTruth => Plain();

    public static Wording NoCorrectedFolder(object folder) => With([folder]);

    public static Wording TrainNoTruth(object folder) => With([folder]);

    public static Wording TrainOwn => Plain();

    public static Wording TrainTruthExample => Plain();
}
