using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Tests.Search.Archive;

/// <summary>What is true of a made item: what queries are graded by. Only what its text says is in it.</summary>
public sealed record MadeItem
{
    /// <summary>As a search answers it: <c>documentId#id</c>.</summary>
    public required string ItemId { get; init; }

    public required string Title { get; init; }

    public required string Subject { get; init; }

    /// <summary>What is done with the subject.</summary>
    public required string Aspect { get; init; }

    /// <summary>The title says what it is about.</summary>
    public required bool TitleNamesSubject { get; init; }

    public required string Municipality { get; init; }

    public required string Body { get; init; }

    public required MeetingKind Kind { get; init; }

    /// <summary>ISO.</summary>
    public required string Date { get; init; }

    public string? Place { get; init; }

    public string? Street { get; init; }

    /// <summary>Whom the case is about; others are only in <see cref="Names"/>.</summary>
    public string? Person { get; init; }

    /// <summary>Of every person in the text.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    public string? Company { get; init; }

    /// <summary>As printed.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>One for all items of a case, and all forms of its number; null where no number is printed.</summary>
    public string? CaseKey { get; init; }

    public bool IsClosed { get; init; }

    /// <summary>Other subjects that a sentence mentions.</summary>
    public ImmutableArray<string> Mentions { get; init; } = [];

    /// <summary>Tags of the statements in it.</summary>
    public ImmutableArray<string> Says { get; init; } = [];

    /// <summary>In kroner, of text and tables.</summary>
    public ImmutableArray<decimal> Amounts { get; init; } = [];

    public ImmutableArray<FieldKind> Fields { get; init; } = [];

    public int Year => int.Parse(Date.AsSpan(0, 4), CultureInfo.InvariantCulture);
}
