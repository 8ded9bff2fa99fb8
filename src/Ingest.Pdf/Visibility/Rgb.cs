namespace Ingest.Pdf.Visibility;

/// <summary>A colour in three channels of 0 to 1.</summary>
internal readonly record struct Rgb(double Red, double Green, double Blue)
{
    /// <param name="color">0xRRGGBB.</param>
    public static Rgb Of(int color) => new(((color >> 16) & 0xFF) / 255.0, ((color >> 8) & 0xFF) / 255.0, (color & 0xFF) / 255.0);

    public int ToInt() => (Byte(Red) << 16) | (Byte(Green) << 8) | Byte(Blue);

    public double Least => Math.Min(Red, Math.Min(Green, Blue));

    public double Most => Math.Max(Red, Math.Max(Green, Blue));

    public Rgb Each(Func<double, double> channel) => new(channel(Red), channel(Green), channel(Blue));

    public Rgb Each(Rgb other, Func<double, double, double> channel) =>
        new(channel(Red, other.Red), channel(Green, other.Green), channel(Blue, other.Blue));

    /// <summary>So much of the other colour, and the rest of this one.</summary>
    public Rgb Mixed(Rgb other, double share) => Each(other, (its, another) => (its * (1 - share)) + (another * share));

    private static int Byte(double channel) => (int)Math.Round(255 * Math.Clamp(channel, 0, 1));
}
