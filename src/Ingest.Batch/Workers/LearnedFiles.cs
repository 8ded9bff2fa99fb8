using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ingest.Habits;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Learning;

namespace Ingest.Batch.Workers;

/// <summary>What users taught the program: a model of their own, and the profiles of bodies.</summary>
/// <param name="Model">Full path of the model; null: the one that is built in.</param>
/// <param name="Profiles">Full path of the folder of profiles; null: there are none.</param>
/// <param name="Mark">Of what stands in them, so that documents are read again where it changes.</param>
public sealed record LearnedFiles(string? Model, string? Profiles, string Mark)
{
    /// <summary>The folder of profiles beside the model.</summary>
    public const string UsualFolder = "profiles";

    private const int MarkLength = 12;

    /// <summary>Where profiles are looked for that no option names: beside the program, or beside the model that was named.</summary>
    public static string UsualProfiles(string? model) => Path.Combine(
        model is null ? AppContext.BaseDirectory : Path.GetDirectoryName(Path.GetFullPath(model))!, UsualFolder);

    /// <param name="profiles">A folder that was named; null: the usual one, where it has profiles.</param>
    /// <returns>Null where nothing is learned, so that nothing is looked up.</returns>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static LearnedFiles? Of(string? model, string? profiles)
    {
        profiles ??= Directory.Exists(UsualProfiles(model)) ? UsualProfiles(model) : null;
        string[] files = profiles is null ? [] : FilesIn(profiles);
        if (model is null && files.Length == 0)
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in model is null ? files : [model, .. files])
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(Bytes(file));
        }

        return new LearnedFiles(model is null ? null : Path.GetFullPath(model), files.Length == 0 ? null : Path.GetFullPath(profiles!),
            Convert.ToHexStringLower(hash.GetHashAndReset())[..MarkLength]);
    }

    /// <exception cref="ModelException">It is missing, damaged, or of another version of the program.</exception>
    public static LineModel ModelOf(LearnedFiles? learned) =>
        learned?.Model is { } file ? LineModel.Load(file) : LineModel.LoadDefault();

    /// <exception cref="IOException">A profile can't be read, or is none.</exception>
    public static KnownBodies BodiesOf(LearnedFiles? learned) =>
        learned?.Profiles is { } folder ? new KnownBodies([.. FilesIn(folder).Select(Profile)]) : KnownBodies.None;

    private static string[] FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)];

    private static BodyHabits Profile(string file)
    {
        try
        {
            return HabitsJson.Read(Bytes(file));
        }
        catch (JsonException exception)
        {
            throw new WordedIOException(Texts.NoProfile(file, exception.Message));
        }
    }

    private static byte[] Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WordedIOException(Texts.LearnedUnreadable(file, ForeignWording.Of(exception)));
        }
    }
}
