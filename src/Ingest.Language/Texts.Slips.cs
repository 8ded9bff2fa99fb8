using Ingest.Language.Wordings;

namespace Ingest.Language;

/// <summary>What is wrong with what was typed. Those of the parser are System.CommandLine's own.</summary>
public static partial class Texts
{
    public static Wording NoPdfFolder(object folder) => With([folder]);

    public static Wording NoCommand(object word) => With([word]);

    public static Wording SeeHelp(object command) => With([command]);

    public static Wording BrokeDown(object defect) => With([defect]);

    public static Wording NoOption(object word) => With([word]);

    public static Wording DidYouMean(object option) => With([option]);

    public static Wording FileOfThatName(object word) => With([word]);

    public static Wording SwitchTakesNoValue(object option, object value) => With([option, value]);

    public static Wording WholeNumberWanted(object option, object least) => With([option, least]);

    public static Wording PortWanted(object option, object most) => With([option, most]);

    /// <param name="taken">With <see cref="OrLast"/> before the last.</param>
    public static Wording NotTaken(object option, object taken, object value) => With([option, taken, value]);

    public static Wording OrLast(object list, object last) => With([list, last]);

    public static Wording TimeWanted(object option) => With([option]);

    public static Wording PagesWanted(object option) => With([option]);

    public static Wording NothingToWatch => Plain();

    public static Wording SizeWanted(object option, object least) => With([option, least]);

    public static Wording NoCorrectionsFolder(object folder) => With([folder]);

    public static Wording NameAnInput => Plain();

    public static Wording StandardInputTwice => Plain();

    public static Wording OnlyForFolders(object option) => With([option]);

    public static Wording QuietOrVerbose => Plain();

    public static Wording NothingPipedIn => Plain();

    public static Wording TabulaReadsFiles => Plain();

    public static Wording TablesAndPage => Plain();

    public static Wording ConfigUnreadable(object file, object why) => With([file, why]);

    public static Wording ConfigFault(object file, object line, object key, object why) => With([file, line, key, why]);

    public static Wording ConfigSyntax(object file, object line, object why) => With([file, line, why]);

    public static Wording ConfigUnknownKey => Plain();

    public static Wording ConfigUnknownTable => Plain();

    public static Wording ConfigTwice => Plain();

    public static Wording ConfigSwitchWanted => Plain();

    public static Wording ConfigValueWanted => Plain();

    public static Wording ParserOptionRequired(object option) => With([option]);

    public static Wording ParserOptionOnce(object option, object count) => With([option, count]);

    public static Wording ParserOptionValueMissing(object option) => With([option]);

    public static Wording ParserCommandArgumentMissing(object command) => With([command]);

    public static Wording ParserCommandMissing => Plain();

    public static Wording ParserUnknownWord(object word) => With([word]);

    public static Wording ParserNoResponseFile(object file) => With([file]);

    public static Wording ParserBadResponseFile(object file, object why) => With([file, why]);

    public static Wording ParserCannotParse(object value, object type) => With([value, type]);

    public static Wording ParserCannotParseForCommand(object value, object command, object type) => With([value, command, type]);

    public static Wording ParserCannotParseForOption(object value, object option, object type) => With([value, option, type]);

    public static Wording ParserVersionAlone(object option) => With([option]);

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
