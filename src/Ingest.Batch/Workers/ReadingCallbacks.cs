namespace Ingest.Batch.Workers;

/// <summary>What a worker tells and asks while it is at work on a document.</summary>
/// <param name="PageBegins">Told of each page before it is read, and of 0 when all are.</param>
/// <param name="PictureBegins">Told of each page before it is read from its picture.</param>
/// <param name="MayRead">Asked with a number of pages to be read from their picture; gives how many may be.</param>
public sealed record ReadingCallbacks(Action<int> PageBegins, Action<int> PictureBegins, Func<int, int> MayRead);
