using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>What others say, in their own English: .NET of files, the model, the quality gate.</summary>
public static partial class Texts
{
    public static Wording SystemNoFile(object path) => With([path]);

    public static Wording SystemNoPath(object path) => With([path]);

    public static Wording SystemDenied(object path) => With([path]);

    public static Wording SystemInUse(object path) => With([path]);

    public static Wording SystemFull(object path) => With([path]);

    public static Wording SystemReadOnly(object path) => With([path]);

    public static Wording SystemExists(object path) => With([path]);

    public static Wording ModelUnusable(object path, object why) => With([path, why]);

    public static Wording GateNotANumber(object text) => With([text]);

    public static Wording GateNoFigure(object name, object known) => With([name, known]);

    public static Wording GateNoDocument => Plain();

    public static Wording GatePassed(object figure, object value, object least) => With([figure, value, least]);

    public static Wording GateFailed(object figure, object value, object least) => With([figure, value, least]);

    public static Wording GatePassedBefore(object figure, object value, object least) => With([figure, value, least]);

    public static Wording GateFailedBefore(object figure, object value, object least) => With([figure, value, least]);
}
