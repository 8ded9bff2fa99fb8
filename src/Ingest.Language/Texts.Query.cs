using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>What is said of a search's question that is not understood.</summary>
public static partial class Texts
{
    public static Wording QuestionCut(object length) => With([length]);

    public static Wording QuestionClauses(object count) => With([count]);

    public static Wording QuestionDepth(object depth) => With([depth]);

    public static Wording QuoteAlone => Plain();

    public static Wording ParenthesisOpen => Plain();

    public static Wording ParenthesisClose => Plain();

    public static Wording StarAlone(object word) => With([word]);

    public static Wording StarInside(object word, object taken) => With([word, taken]);

    public static Wording OperatorAlone(object word) => With([word]);

    public static Wording NearWhat => Plain();

    public static Wording FieldEmpty(object field) => With([field]);

    public static Wording FieldInTitle => Plain();

    public static Wording NoBody(object value) => With([value]);

    public static Wording NoCaseNumber(object value) => With([value]);

    public static Wording NoKind(object value) => With([value]);

    public static Wording NoDate(object value) => With([value]);

    public static Wording NoAmount(object value) => With([value]);
}
