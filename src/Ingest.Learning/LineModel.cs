using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;
using Ingest.Labels;
using Ingest.Model;

namespace Ingest.Learning;

/// <summary>
/// The learned weights: one row of labels for each place of a feature. Never changed after it is made, so safe for all threads.
/// </summary>
public sealed class LineModel : ILineModel
{
    private const string Magic = "ingest line labels";
    private const string WeightsEntry = "weights.bin";
    private const string DefaultResource = "line-labels.zip";

    /// <summary>Zip's first day: no time stamp says when the model was trained.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly float[] _weights;
    private readonly ImmutableArray<float> _biases;

    /// <param name="weights">Places × labels.</param>
    internal LineModel(float[] weights, ImmutableArray<float> biases, Confidences confidences)
    {
        Confidences = confidences;
        if (biases.Length != LabelScores.LabelCount || weights.Length != FeatureSet.Size * LabelScores.LabelCount)
        {
            throw new ArgumentException(
                $"{biases.Length} labels and {weights.Length} weights fit no model of {LabelScores.LabelCount} labels.");
        }

        _weights = weights;
        _biases = biases;
    }

    public Confidences Confidences { get; }

    /// <summary>The same weights, with what their decisions are worth.</summary>
    public LineModel With(Confidences confidences) => new(_weights, _biases, confidences);

    /// <summary>The model that this assembly was built with (models/line-labels.md).</summary>
    /// <exception cref="ModelException">It was trained for another version of the program.</exception>
    public static LineModel LoadDefault() => Load("built in", DefaultBytes);

    /// <summary>Its file, a zip.</summary>
    public static byte[] DefaultBytes()
    {
        using var resource = typeof(LineModel).Assembly.GetManifestResourceStream(DefaultResource)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A model of its own, held against the hash in the <c>.sha256</c> file beside it.</summary>
    /// <exception cref="ModelException">It is missing or damaged.</exception>
    public static LineModel Load(string path) => Load(path, () =>
    {
        var bytes = File.ReadAllBytes(path);
        var stated = File.ReadAllText(HashPath(path)).Trim().Split(' ')[0];
        return string.Equals(stated, Convert.ToHexStringLower(SHA256.HashData(bytes)), StringComparison.OrdinalIgnoreCase)
            ? bytes
            : throw new InvalidDataException("Its content is not what its .sha256 file says.");
    });

    private static LineModel Load(string name, Func<byte[]> read)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(read()), ZipArchiveMode.Read);
            using var reader = new BinaryReader(
                (zip.GetEntry(WeightsEntry) ?? throw new InvalidDataException($"It has no {WeightsEntry}.")).Open(), Encoding.UTF8);
            return Read(reader, ConfidenceEntry.Read(zip));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new ModelException(
                $"The model '{name}' can't be used. {exception.Message} Make it again with 'ingest train', or go without with "
                    + $"--rules-only.", exception);
        }
    }

    /// <summary>Writes the model and its hash beside it.</summary>
    public void Save(string path)
    {
        var bytes = ToBytes();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, bytes);
        File.WriteAllText(HashPath(path), $"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {Path.GetFileName(path)}\n");
    }

    public double[] LogProbabilities(DocumentContext document)
    {
        var labels = LabelScores.LabelCount;
        var features = LineFeatures.Of(document);
        var all = new double[features.Length * labels];
        for (var line = 0; line < features.Length; line++)
        {
            var row = all.AsSpan(line * labels, labels);
            for (var label = 0; label < labels; label++)
            {
                row[label] = _biases[label];
            }

            Add(features[line], row);
            Normalise(row);
        }

        return all;
    }

    /// <summary>Adds the weights of all places in double precision, eight labels at a time.</summary>
    private void Add(int[] places, Span<double> row)
    {
        var label = 0;
        for (; label + Vector256<float>.Count <= row.Length; label += Vector256<float>.Count)
        {
            var first = row[label..];
            var second = first[Vector256<double>.Count..];
            var (low, high) = (Vector256.Create<double>(first), Vector256.Create<double>(second));
            foreach (var place in places)
            {
                var (lowWeights, highWeights) =
                    Vector256.Widen(Vector256.Create(_weights.AsSpan((place * row.Length) + label, Vector256<float>.Count)));
                low += lowWeights;
                high += highWeights;
            }

            low.CopyTo(first);
            high.CopyTo(second);
        }

        for (; label < row.Length; label++)
        {
            foreach (var place in places)
            {
                row[label] += _weights[(place * row.Length) + label];
            }
        }
    }

    private static void Normalise(Span<double> row)
    {
        var top = double.NegativeInfinity;
        foreach (var each in row)
        {
            top = Math.Max(top, each);
        }

        double sum = 0;
        foreach (var each in row)
        {
            sum += Math.Exp(each - top);
        }

        var log = top + Math.Log(sum);
        for (var i = 0; i < row.Length; i++)
        {
            row[i] -= log;
        }
    }

    internal byte[] ToBytes()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            ConfidenceEntry.Write(zip, Confidences, NoTime);
            var entry = zip.CreateEntry(WeightsEntry, CompressionLevel.SmallestSize);
            entry.LastWriteTime = NoTime;
            using var writer = new BinaryWriter(entry.Open(), Encoding.UTF8);
            writer.Write(Magic);
            writer.Write(LineFeatures.Version);
            writer.Write(_biases.Length);
            writer.Write(FeatureSet.Size);
            foreach (var bias in _biases)
            {
                writer.Write(bias);
            }

            // Half precision: a weight's third digit decides nothing.
            var row = new byte[2 * _weights.Length];
            for (var i = 0; i < _weights.Length; i++)
            {
                BinaryPrimitives.WriteHalfLittleEndian(row.AsSpan(2 * i), (Half)_weights[i]);
            }

            writer.Write(row);
        }

        return stream.ToArray();
    }

    private static LineModel Read(BinaryReader reader, Confidences confidences)
    {
        if (!string.Equals(reader.ReadString(), Magic, StringComparison.Ordinal) || reader.ReadInt32() != LineFeatures.Version
            || reader.ReadInt32() != LabelScores.LabelCount || reader.ReadInt32() != FeatureSet.Size)
        {
            throw new InvalidDataException("It was trained for another version of the program.");
        }

        var biases = ImmutableArray.CreateBuilder<float>(LabelScores.LabelCount);
        for (var i = 0; i < LabelScores.LabelCount; i++)
        {
            biases.Add(reader.ReadSingle());
        }

        var weights = new float[FeatureSet.Size * LabelScores.LabelCount];
        var bytes = reader.ReadBytes(2 * weights.Length);
        if (bytes.Length < 2 * weights.Length)
        {
            throw new InvalidDataException("It ends too early.");
        }

        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes.AsSpan(2 * i));
        }

        return new LineModel(weights, biases.MoveToImmutable(), confidences);
    }

    private static string HashPath(string path) => Path.ChangeExtension(path, ".sha256");
}
