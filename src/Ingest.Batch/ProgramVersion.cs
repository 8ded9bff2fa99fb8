using System.Reflection;
using System.Security.Cryptography;
using Ingest.Learning;

namespace Ingest.Batch;

/// <summary>What this program was built from.</summary>
public static class ProgramVersion
{
    private const int CommitLength = 7;
    private const int MarkLength = 12;

    /// <summary>From the tags, without its commit.</summary>
    public static string Number => Informational.Split('+')[0];

    /// <summary>A mark of the trained model that is built in.</summary>
    public static string Model => Mark(LineModel.DefaultBytes());

    /// <summary>
    /// For people: <c>ingest 0.1.0+d5658f6 · model 0146b9c450e4</c>; without the commit where it was built from a copy without history.
    /// </summary>
    public static string Line
    {
        get
        {
            var commit = Informational.Split('+', 2).ElementAtOrDefault(1) ?? "";
            return $"ingest {Number}{(commit.Length == 0 ? "" : "+")}{commit[..Math.Min(CommitLength, commit.Length)]} · model {Model}";
        }
    }

    /// <summary>The beginning of the hash.</summary>
    public static string Mark(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..MarkLength];

    private static string Informational =>
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
