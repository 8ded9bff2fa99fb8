namespace Ingest.Batch.Documents;

/// <summary>How far an input is that is being read.</summary>
/// <param name="Time">That it has taken so far.</param>
/// <param name="Pages">That are read, as far as that is known: of documents inside it that are done, and of pictures.</param>
/// <param name="Picture">The page that is read from its picture, counted among those; 0 where none is.</param>
/// <param name="Pictures">How many are.</param>
/// <param name="PicturesTime">Since the first of them was begun.</param>
/// <param name="Bytes">Of its file; 0 where that isn't known.</param>
public readonly record struct ReadingState(TimeSpan Time, int Pages, int Picture, int Pictures, TimeSpan PicturesTime, long Bytes = 0)
{
    /// <summary>So many pages tell how long one takes.</summary>
    private const int LeastPictures = 4;

    /// <summary>How long its pictures will take, as if the rest were like those that are read; null where too few are.</summary>
    public TimeSpan? PicturesLeft => Picture <= LeastPictures ? null : PicturesTime / (Picture - 1) * (Pictures - Picture + 1);
}
