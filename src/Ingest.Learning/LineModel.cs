using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;
using Ingest.Labels;
using Ingest.Model;

namespace Ingest.Learning;

/// <summary>
/// The learned weights: a row of labels for each place of a feature, what each rule's votes are worth, and how labels follow each other.
/// Never changed after it is made, so safe for all threads.
/// </summary>
public sealed class LineModel : ILineModel
{
    private const string Magic = "ingest label chain";
    private const string WeightsEntry = "weights.bin";
    private const string DefaultResource = "line-labels.zip";

    /// <summary>Zip's first day: no time stamp says when the model was trained.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly float[] _weights;
    private readonly ImmutableArray<string> _rules;
    private readonly ImmutableArray<float> _trust;
    private readonly FrozenDictionary<string, int> _ruleIndex;

    /// <param name="weights">Places × labels.</param>
    /// <param name="rules">What the rules' votes are called.</param>
    /// <param name="trust">Rules × labels.</param>
    internal LineModel(
        float[] weights, ImmutableArray<string> rules, ImmutableArray<float> trust, LabelChain chain, Confidences confidences)
    {
        if (trust.Length != rules.Length * LabelScores.LabelCount || weights.Length != FeatureSet.Size * LabelScores.LabelCount)
        {
            throw new ArgumentException(
                $"{rules.Length} rules, {trust.Length} and {weights.Length} weights fit no model of {LabelScores.LabelCount} labels.");
        }

        (_weights, _rules, _trust, Chain, Confidences) = (weights, rules, trust, chain, confidences);
        _ruleIndex = rules.Select((rule, i) => (rule, i)).ToFrozenDictionary(pair => pair.rule, pair => pair.i, StringComparer.Ordinal);
    }

    public LabelChain Chain { get; }

    public Confidences Confidences { get; }

    public double Trust(string rule, LineLabel label) =>
        _ruleIndex.TryGetValue(rule, out var index) ? _trust[(index * LabelScores.LabelCount) + (int)label] : 1;

    /// <summary>The same weights, with what their decisions are worth.</summary>
    public LineModel With(Confidences confidences) => new(_weights, _rules, _trust, Chain, confidences);

    /// <summary>The model that this assembly was built with (models/line-labels.md).</summary>
    /// <exception cref="ModelException">It was trained for another version of the program.</exception>
    public static LineModel LoadDefault() => Load("built in", DefaultStream);

    /// <summary>Its file, a zip.</summary>
    public static byte[] DefaultBytes()
    {
        using var resource = DefaultStream();
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private static Stream DefaultStream() => typeof(LineModel).Assembly.GetManifestResourceStream(DefaultResource)!;

    /// <summary>A model of its own, held against the hash in the <c>.sha256</c> file beside it.</summary>
    /// <exception cref="ModelException">It is missing or damaged.</exception>
    public static LineModel Load(string path) => Load(path, () =>
    {
        var bytes = File.ReadAllBytes(path);
        var stated = File.ReadAllText(HashPath(path)).Trim().Split(' ')[0];
        return string.Equals(stated, Convert.ToHexStringLower(SHA256.HashData(bytes)), StringComparison.OrdinalIgnoreCase)
            ? new MemoryStream(bytes)
            : throw new InvalidDataException("Its content is not what its .sha256 file says.");
    });

    private static LineModel Load(string name, Func<Stream> read)
    {
        try
        {
            using var zip = new ZipArchive(read(), ZipArchiveMode.Read);
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

    public double[] Weigh(DocumentContext document, DocumentStructure structure)
    {
        var labels = LabelScores.LabelCount;
        var all = new double[document.Lines.Length * labels];
        LineFeatures.See(document, structure, (places, line) =>
        {
            var row = all.AsSpan(line * labels, labels);
            if (labels == Vector256<float>.Count + 1)
            {
                AddNine(places, row);
            }
            else
            {
                Add(places, row);
            }
        });
        return all;
    }

    /// <summary>
    /// The same as <see cref="Add"/> for eight labels and one more: the weights of a place lie side by side, so both are taken in one go.
    /// Compiled as well as can be at its first call: unoptimized it is what the first documents would wait for.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddNine(ReadOnlySpan<int> places, Span<double> row)
    {
        const int Eight = 8;
        var (low, high, last) = (Vector256.Create<double>(row), Vector256.Create<double>(row[Vector256<double>.Count..]), row[Eight]);
        foreach (var place in places)
        {
            var weights = _weights.AsSpan(place * (Eight + 1), Eight + 1);
            var (lowWeights, highWeights) = Vector256.Widen(Vector256.Create<float>(weights));
            low += lowWeights;
            high += highWeights;
            last += weights[Eight];
        }

        low.CopyTo(row);
        high.CopyTo(row[Vector256<double>.Count..]);
        row[Eight] = last;
    }

    /// <summary>Adds the weights of all places in double precision, eight labels at a time.</summary>
    private void Add(ReadOnlySpan<int> places, Span<double> row)
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
            writer.Write(LabelScores.LabelCount);
            writer.Write(FeatureSet.Size);
            WriteChain(writer);

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

        var (rules, trust, chain) = ReadChain(reader);
        var weights = new float[FeatureSet.Size * LabelScores.LabelCount];
        Span<byte> some = stackalloc byte[2 * AtOnce];
        for (var first = 0; first < weights.Length; first += AtOnce)
        {
            var bytes = some[..(2 * Math.Min(AtOnce, weights.Length - first))];
            ReadWhole(reader, bytes);
            for (var i = 0; 2 * i < bytes.Length; i++)
            {
                weights[first + i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(2 * i)..]);
            }
        }

        return new LineModel(weights, rules, trust, chain, confidences);
    }

    /// <summary>Weights that are read in one go.</summary>
    private const int AtOnce = 512;

    private static void ReadWhole(BinaryReader reader, Span<byte> row)
    {
        while (!row.IsEmpty)
        {
            var read = reader.Read(row);
            row = read > 0 ? row[read..] : throw new InvalidDataException("It ends too early.");
        }
    }

    private void WriteChain(BinaryWriter writer)
    {
        foreach (var weight in Chain.Prior.Concat(Chain.Transitions))
        {
            writer.Write(weight);
        }

        writer.Write(_rules.Length);
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            writer.Write(_rules[rule]);
            for (var label = 0; label < LabelScores.LabelCount; label++)
            {
                writer.Write(_trust[(rule * LabelScores.LabelCount) + label]);
            }
        }
    }

    private static (ImmutableArray<string> Rules, ImmutableArray<float> Trust, LabelChain Chain) ReadChain(BinaryReader reader)
    {
        var labels = LabelScores.LabelCount;
        ImmutableArray<double> prior = [.. Enumerable.Range(0, labels).Select(_ => reader.ReadDouble())];
        ImmutableArray<double> transitions = [.. Enumerable.Range(0, labels * labels).Select(_ => reader.ReadDouble())];
        var rules = ImmutableArray.CreateBuilder<string>();
        var trust = ImmutableArray.CreateBuilder<float>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            rules.Add(reader.ReadString());
            for (var label = 0; label < labels; label++)
            {
                trust.Add(reader.ReadSingle());
            }
        }

        return (rules.ToImmutable(), trust.ToImmutable(), new LabelChain(prior, transitions));
    }

    private static string HashPath(string path) => Path.ChangeExtension(path, ".sha256");
}
