namespace Ingest.Facts.Votes.Voters;

/// <summary>Members that are no persons, told by the last word of their name: "Egeby Kommune", "Tisvig Vandværk".</summary>
internal static class Organisation
{
    private static readonly string[] One = ["kommune", "region", "vandværk", "varmeværk", "fjernvarme", "forsyning", "forening", "selskab",
        "laug", "lav", "sogn", "provsti", "klub", "forbund", "amt", "havn", "andelsselskab", "grundejerforening", "boligforening"];

    private static readonly string[] Several = ["kommuner", "kommunerne", "regioner", "vandværker", "varmeværker", "foreninger",
        "selskaber",
        "sogne", "klubber", "havne", "grundejerforeninger"];

    /// <param name="lower">The last word of a name of several words, in lower case.</param>
    public static bool Is(string lower) => IsSeveral(lower) || Array.Exists(One, end => lower == end
        || (end.Length > LongestEnding && lower.EndsWith(end, StringComparison.Ordinal)));

    /// <summary>A whole name ends so.</summary>
    public static bool Ends(string name) => name.Length > 0 && Is(Text.Words.Folding.Lower(name.Split(' ')[^1]));

    private const int LongestEnding = 4;

    /// <summary>Of several: "Egeby og Solrup Kommuner".</summary>
    public static bool IsSeveral(string lower) => Array.Exists(Several, end => lower.EndsWith(end, StringComparison.Ordinal));
}
