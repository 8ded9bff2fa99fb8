namespace Ingest.Pdf.Content.Steps;

/// <summary>The operators (ISO 32000-2, annex A) that are kept as steps; all others are PdfPig's operation objects.</summary>
internal enum PlainOperator : byte
{
    /// <summary>None of them.</summary>
    None,

    // Without operands.
    PushState,
    PopState,
    BeginText,
    EndText,
    NextLine,
    ClosePath,
    Stroke,
    CloseAndStroke,
    Fill,
    FillEvenOdd,
    FillAndStroke,
    FillEvenOddAndStroke,
    CloseFillAndStroke,
    CloseFillEvenOddAndStroke,
    EndPath,
    Clip,
    ClipEvenOdd,

    /// <summary>Marked content of which nothing is asked.</summary>
    BeginMarked,
    EndMarked,

    // With numbers.
    MoveLine,
    MoveLineAndLead,
    TextMatrix,
    CharacterSpacing,
    WordSpacing,
    Stretch,
    Leading,
    Rise,
    Matrix,
    LineWidth,
    FillGray,
    StrokeGray,
    FillRgb,
    StrokeRgb,
    Rectangle,
    MoveTo,
    LineTo,
    CurveTo,

    /// <summary>A font's name and a number.</summary>
    Font,

    /// <summary>A string.</summary>
    Show,

    /// <summary>Strings and numbers.</summary>
    ShowPieces,
}
