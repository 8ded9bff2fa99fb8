namespace Ingest.Language.Wordings;

/// <summary>What exceptions and other parts of the program say in English, for people: as it is where it isn't known.</summary>
public static class ForeignWording
{
    /// <summary>Each one's English is what the other says. Where that is said otherwise one day, it stays as it is said.</summary>
    private static readonly (int Places, Func<string[], Wording> Said)[] Known =
    [
        (1, at => Texts.SystemNoFile(at[0])),
        (1, at => Texts.SystemNoPath(at[0])),
        (1, at => Texts.SystemDenied(at[0])),
        (1, at => Texts.SystemInUse(at[0])),
        (1, at => Texts.SystemFull(at[0])),
        (1, at => Texts.SystemReadOnly(at[0])),
        (1, at => Texts.SystemExists(at[0])),
        (1, at => Texts.ParserOptionRequired(at[0])),
        (2, at => Texts.ParserOptionOnce(at[0], at[1])),
        (1, at => Texts.ParserOptionValueMissing(at[0])),
        (1, at => Texts.ParserCommandArgumentMissing(at[0])),
        (0, _ => Texts.ParserCommandMissing),
        (1, at => Texts.ParserUnknownWord(at[0])),
        (1, at => Texts.ParserNoResponseFile(at[0])),
        (2, at => Texts.ParserBadResponseFile(at[0], at[1])),
        (3, at => Texts.ParserCannotParseForCommand(at[0], at[1], at[2])),
        (3, at => Texts.ParserCannotParseForOption(at[0], at[1], at[2])),
        (2, at => Texts.ParserCannotParse(at[0], at[1])),
        (1, at => Texts.ParserVersionAlone(at[0])),
        (1, at => Texts.UnusedTruth(at[0])),
        (2, at => Texts.ReportPageUnwritable(at[0], at[1])),
        (3, at => Texts.ReportBrokeDown(at[0], at[1], at[2])),
        (3, at => Texts.OtherVersion(at[0], at[1], at[2])),
        (2, at => Texts.JsonNotOurs(at[0], at[1])),
        (2, at => Texts.JsonUnreadable(at[0], at[1])),
        (2, at => Texts.ModelUnusable(at[0], at[1])),
        (1, at => Texts.GateNotANumber(at[0])),
        (2, at => Texts.GateNoFigure(at[0], at[1])),
        (3, at => Texts.GatePassed(at[0], Value(at[1]), at[2])),
        (3, at => Texts.GateFailed(at[0], Value(at[1]), at[2])),
        (3, at => Texts.GatePassedBefore(at[0], Value(at[1]), at[2])),
        (3, at => Texts.GateFailedBefore(at[0], Value(at[1]), at[2])),
    ];

    public static Wording Of(Exception exception) => exception switch
    {
        IWorded worded => worded.Wording,
        _ => Of(exception.Message),
    };

    public static Wording Of(string message)
    {
        foreach (var (places, said) in Known)
        {
            var template = SpokenTexts.Format(said([.. Enumerable.Repeat("", places)]).Key!, SpokenLanguage.English);
            if (KnownWording.Of(message, template, said) is { } wording)
            {
                return wording;
            }
        }

        return Wording.AsItIs(message);
    }

    private static object Value(string value) => value == Texts.GateNoDocument.English ? (object)Texts.GateNoDocument : value;
}
