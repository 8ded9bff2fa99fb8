namespace Ingest.Facts.Votes;

/// <summary>
/// Whether two names of what was voted on can be one matter: "indstillingen" and "administrationens indstillingspunkt 3" can.
/// </summary>
internal static class SubjectKinds
{
    private const string Proposal = "forslag";

    /// <summary>They count different points, or one is a proposal and the other is not.</summary>
    public static bool Differ(string one, string other) => !Contain(one, other)
        && ((Figures(one), Figures(other)) is ({ Length: > 0 } first, { Length: > 0 } second) && first != second
            || (IsProposal(one) && IsRecommendation(other)) || (IsProposal(other) && IsRecommendation(one))
            || (IsIndefinite(one) && IsIndefinite(other))
            || (char.IsLetter(one[^1]) && one.Length > 2 && one[^2] == ' ' && other.Length > 2 && other[^2] == ' '
            && one[^1] != other[^1]));

    /// <summary>"punkt 1", "model B": named so that it can be meant again.</summary>
    public static bool IsNumbered(string subject) => Figures(subject).Length > 0 || (subject.Length > 2 && subject[^2] == ' '
        && char.IsUpper(subject[^1]));

    /// <summary>"en permanent ordning", "et nyt udbud": what is said first is another thing than what was said before.</summary>
    private static bool IsIndefinite(string subject) => subject.StartsWith("en ", StringComparison.OrdinalIgnoreCase)
        || subject.StartsWith("et ", StringComparison.OrdinalIgnoreCase);

    private static bool Contain(string one, string other) => one.Contains(other, StringComparison.OrdinalIgnoreCase)
        || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    private static bool IsProposal(string subject) => subject.Contains(Proposal, StringComparison.OrdinalIgnoreCase);

    private static bool IsRecommendation(string subject) => subject.Contains("indstilling", StringComparison.OrdinalIgnoreCase);

    /// <summary>Only the figures, parted by blanks: "1 2" of "punkt 1 og 2".</summary>
    private static string Figures(string subject) =>
        string.Join(' ', subject.Split([.. subject.Where(c => !char.IsAsciiDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries));
}
