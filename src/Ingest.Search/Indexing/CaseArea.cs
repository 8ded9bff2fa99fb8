namespace Ingest.Search.Indexing;

/// <summary>
/// What a case is about by its journal number: the main group of the municipalities' classification (KL Emnesystematik, KLE) that
/// <c>27.42.00-P20-1-24</c> begins with.
/// </summary>
internal static class CaseArea
{
    private const int Digits = 2;

    /// <returns>Two digits; null where the number is no journal number.</returns>
    public static string? Of(string? caseNumber)
    {
        var number = caseNumber.AsSpan().TrimStart();
        return number.Length > 8 && IsDigits(number[..Digits]) && number[Digits] == '.' && IsDigits(number.Slice(3, Digits))
            && number[5] == '.' && IsDigits(number.Slice(6, Digits))
                && number.ContainsAnyInRange('A', 'Z') ? number[..Digits].ToString() : null;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
