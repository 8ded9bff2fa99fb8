using System.Security.Cryptography;
using Ingest.Batch.Documents;
using Ingest.Batch.Inputs;
using Ingest.Batch.Inputs.Sources;
using Ingest.Batch.Ocr;
using Ingest.Batch.Workers;
using Ingest.Jobs.Ledger;

namespace Ingest.Jobs.Work;

/// <summary>
/// Reads the inputs of chunks in a worker process of its own. For one lane at a time. A document whose pages are pictures is left to the
/// queue of such: its reader asks for leave to read them, and gets none here.
/// </summary>
internal sealed class ChunkReader : IDisposable
{
    private readonly WorkSettings _settings;
    private readonly PlacedSource _sources = new();
    private readonly PageBudget _none = new(0);
    private readonly GuardedReader _ofText;
    private readonly Lazy<GuardedReader> _ofScans;

    public ChunkReader(WorkSettings settings)
    {
        _settings = settings;
        _ofText = new GuardedReader(settings.Reading, settings.Limits with { PictureBudget = _none });
        _ofScans = new Lazy<GuardedReader>(() => new GuardedReader(settings.Reading, settings.Limits));
    }

    /// <param name="readsPictures">The chunk is of the queue of scans.</param>
    public ReadInput Read(ChunkInput input, bool readsPictures)
    {
        if (input.IsOfNewer && input.Sha256 is { } its)
        {
            return new ReadInput(input, null, its); // also its files would be those of an older program
        }

        byte[] content;
        try
        {
            content = _sources.At(input.Place, input.Stamp).Read(_settings.Limits.LargestContentBytes);
        }
        catch (InputException exception)
        {
            return new ReadInput(input, exception.Problem.ToResult(input.Path), null);
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        if (input.Sha256 == sha256 && input.Engine == _settings.EngineOf(sha256))
        {
            return new ReadInput(input, null, sha256);
        }

        if (readsPictures)
        {
            return new ReadInput(input, _ofScans.Value.Read(input.Path, sha256, content), sha256);
        }

        _none.Begin();
        var result = _ofText.Read(input.Path, sha256, content);
        return _none.Asked > 0 ? new ReadInput(input, null, sha256, IsScan: true) : new ReadInput(input, result, sha256);
    }

    public void Dispose()
    {
        _ofText.Dispose();
        if (_ofScans.IsValueCreated)
        {
            _ofScans.Value.Dispose();
        }
    }
}
