using Ingest.Language;

namespace Ingest.Search.Queries.Lexing;

/// <summary>What is read of a question: every place in it is the question's.</summary>
internal static class QuestionText
{
    /// <returns>The question, at most as long as it may be, its last word whole; white space, control characters and lone surrogates are
    /// blanks in it.</returns>
    public static string Of(string question, int longest, QueryProblems problems)
    {
        var length = question.Length;
        if (length > longest)
        {
            length = Math.Max(longest, 0);
            var blank = char.IsWhiteSpace(question[length]) ? length : question.AsSpan(0, length).LastIndexOf(' ');
            length = blank > 0 ? blank : length;
            problems.Add(length, question.Length - length, Texts.QuestionCut(longest));
        }

        return string.Create(length, question, static (text, question) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                var sign = question[at];
                text[at] = char.IsWhiteSpace(sign) || char.IsControl(sign) || IsLone(question, at, text.Length) ? ' ' : sign;
            }
        });
    }

    private static bool IsLone(string text, int at, int end) =>
        char.IsHighSurrogate(text[at]) ? at + 1 >= end || !char.IsLowSurrogate(text[at + 1])
            : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
