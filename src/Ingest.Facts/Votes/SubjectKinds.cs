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
            || (char.IsLetter(one[^1]) && one.Length > 2 && one[^2] == ' ' && other.Length > 2 && other[^2] == ' '
            && one[^1] != other[^1]));

    private static bool Contain(string one, string other) => one.Contains(other, StringComparison.OrdinalIgnoreCase)
        || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    private static bool IsProposal(string subject) => subject.Contains(Proposal, StringComparison.OrdinalIgnoreCase);

    private static bool IsRecommendation(string subject) => subject.Contains("indstilling", StringComparison.OrdinalIgnoreCase);

    /// <summary>Only the figures, parted by blanks: "1 2" of "punkt 1 og 2".</summary>
    private static string Figures(string subject) =>
        string.Join(' ', subject.Split([.. subject.Where(c => !char.IsAsciiDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries));
}
