using System.Collections.Frozen;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Search.Queries.Values;

/// <summary>Kinds of fields and documents by the words that <c>kind:</c> takes: Danish, English, and of fields papers' headings.</summary>
public static class KindWords
{
    private static readonly FrozenDictionary<string, FieldKind> Fields = Table(
        (FieldKind.Body, "body|tekst|brødtekst"),
        (FieldKind.Summary, "summary|resumé|resume|sammendrag"),
        (FieldKind.Background, "background|baggrund"),
        (FieldKind.Presentation, "presentation|sagsfremstilling|sagsfremstillinger|fremstilling"),
        (FieldKind.Recommendation, "recommendation|recommendations|indstilling|indstillinger"),
        (FieldKind.Proposal, "proposal|proposals|forslag|beslutningsforslag|beslutningstema"),
        (FieldKind.Decision, "decision|decisions|beslutning|beslutninger|afgørelse|afgørelser|vedtagelse"),
        (FieldKind.Economy, "economy|finance|finances|økonomi|finansiering"),
        (FieldKind.Legal, "legal|law|jura|lovgrundlag|retsgrundlag|lovgivning"),
        (FieldKind.Authority, "authority|kompetence|beslutningskompetence"),
        (FieldKind.History, "history|historik|sagsforløb|sagsgang|tidligere"),
        (FieldKind.Consultation, "consultation|høring|høringer|inddragelse|høringssvar"),
        (FieldKind.Communication, "communication|kommunikation"),
        (FieldKind.Attendance, "attendance|fremmøde|fraværende|afbud|inhabilitet"),
        (FieldKind.Attachments, "attachments|attachment|bilag|bilagene"),
        (FieldKind.Other, "other|andet|øvrigt"));

    private static readonly FrozenDictionary<string, MeetingKind> Meetings = Table(
        (MeetingKind.Agenda, "agenda|agendas|dagsorden|dagsordener|dagsordenen|indkaldelse"),
        (MeetingKind.Minutes, "minutes|referat|referater|referatet|protokol|beslutningsprotokol|beslutningsreferat"),
        (MeetingKind.Supplement, "supplement|supplements|tillæg|tillægsdagsorden|tillægsdagsordener"),
        (MeetingKind.Unknown, "unknown|ukendt"));

    /// <returns>Null where no kind of document is called so.</returns>
    public static MeetingKind? Meeting(string word) => Meetings.TryGetValue(Folded(word), out var kind) ? kind : null;

    /// <returns>Null where no kind of field is called so.</returns>
    public static FieldKind? Field(string word) => Fields.TryGetValue(Folded(word), out var kind) ? kind
        : Vocabulary.FieldHeadings.TryGetValue(Folding.Fold(word), out var heading) ? heading : null;

    /// <summary>Without Danish letters, for keyboards that have none.</summary>
    private static string Folded(string word) => Folding.Fold(word).Replace("æ", "ae", StringComparison.Ordinal)
        .Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal);

    private static FrozenDictionary<string, T> Table<T>(params (T Kind, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split('|').Select(word => (Word: Folded(word), row.Kind)))
            .ToFrozenDictionary(row => row.Word, row => row.Kind, StringComparer.Ordinal);
}
