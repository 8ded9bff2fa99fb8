namespace Ingest.Ocr.Pictures.Rules;

/// <summary>
/// Signs that are cut out of a dark disc or box, as a number in white on a badge: an engine reads the disc's edge as a bracket.
/// The disc goes, what was cut out of it becomes ink. Letters have holes too, but less of them is dark.
/// </summary>
internal static class Knockouts
{
    /// <summary>Of a shape's height in the picture's, and pixels: what is lower is a letter.</summary>
    private const double Lowest = 0.55;
    private const int FewestPixels = 14;

    /// <summary>Of the box round it the shape with all in it fills so much: a disc 0.79.</summary>
    private const double Filled = 0.68;

    /// <summary>Of the shape with all in it so much is dark, and so much at the least is cut out.</summary>
    private const double Dark = 0.62, CutOut = 0.04;

    /// <summary>From a pixel to those at its sides.</summary>
    private static readonly (int X, int Y)[] Steps = [(-1, 0), (1, 0), (0, -1), (0, 1)];

    public static GrayscaleImage Inverted(GrayscaleImage darkOnWhite)
    {
        var ink = BinaryImage.Of(darkOnWhite);
        var (part, shapes) = Shapes(ink);
        GrayscaleImage? picture = null;
        foreach (var (number, box) in shapes.Select((box, i) => (i + 1, box)))
        {
            if (box.Bottom - box.Top + 1 >= Math.Max(FewestPixels, Lowest * ink.Height)
                && Silhouette(part, ink.Width, number, box) is { } inside && IsBadge(ink, part, number, box, inside))
            {
                Invert(picture ??= darkOnWhite with { Pixels = [.. darkOnWhite.Pixels] }, box, inside);
            }
        }

        return picture ?? darkOnWhite;
    }

    /// <summary>Dark pixels that hang together (by their sides), each shape by its number from 1; and the box round each.</summary>
    private static (int[] Part, List<PixelBox> Boxes) Shapes(BinaryImage ink)
    {
        var part = new int[ink.Dark.Length];
        var boxes = new List<PixelBox>();
        var open = new Stack<int>();
        for (var start = 0; start < part.Length; start++)
        {
            if (!ink.Dark[start] || part[start] != 0)
            {
                continue;
            }

            var (left, top, right, bottom) = (ink.Width, ink.Height, -1, -1);
            part[start] = boxes.Count + 1;
            open.Push(start);
            while (open.TryPop(out var at))
            {
                var (x, y) = (at % ink.Width, at / ink.Width);
                (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
                foreach (var (stepX, stepY) in Steps)
                {
                    var (nextX, nextY) = (x + stepX, y + stepY);
                    if (nextX >= 0 && nextX < ink.Width && nextY >= 0 && nextY < ink.Height && ink[nextX, nextY]
                        && part[(nextY * ink.Width) + nextX] == 0)
                    {
                        part[(nextY * ink.Width) + nextX] = boxes.Count + 1;
                        open.Push((nextY * ink.Width) + nextX);
                    }
                }
            }

            boxes.Add(new PixelBox(left, top, right, bottom));
        }

        return (part, boxes);
    }

    /// <summary>The pixels of a shape's box that can't be reached from outside without crossing the shape: it and all in it.</summary>
    private static bool[] Silhouette(int[] part, int width, int number, PixelBox box)
    {
        var (w, h) = (box.Right - box.Left + 3, box.Bottom - box.Top + 3); // with a rim of one pixel that is outside
        var inside = new bool[w * h];
        Array.Fill(inside, true);
        var open = new Stack<(int X, int Y)>([(0, 0)]);
        inside[0] = false;
        while (open.TryPop(out var at))
        {
            foreach (var (stepX, stepY) in Steps)
            {
                var (x, y) = (at.X + stepX, at.Y + stepY);
                if (x >= 0 && x < w && y >= 0 && y < h && inside[(y * w) + x] && !IsOf(x, y))
                {
                    inside[(y * w) + x] = false;
                    open.Push((x, y));
                }
            }
        }

        return inside;

        bool IsOf(int x, int y) =>
            x > 0 && y > 0 && x < w - 1 && y < h - 1 && part[((box.Top + y - 1) * width) + box.Left + x - 1] == number;
    }

    private static bool IsBadge(BinaryImage ink, int[] part, int number, PixelBox box, bool[] inside)
    {
        var (all, dark, width) = (0, 0, box.Right - box.Left + 3);
        for (var y = box.Top; y <= box.Bottom; y++)
        {
            for (var x = box.Left; x <= box.Right; x++)
            {
                if (inside[((y - box.Top + 1) * width) + x - box.Left + 1])
                {
                    all++;
                    dark += part[(y * ink.Width) + x] == number ? 1 : 0;
                }
            }
        }

        return all >= Filled * (box.Right - box.Left + 1) * (box.Bottom - box.Top + 1) && dark >= Dark * all && all - dark >= CutOut * all;
    }

    /// <summary>The blur round the shape goes with it.</summary>
    private static void Invert(GrayscaleImage picture, PixelBox box, bool[] inside)
    {
        var (width, height) = (box.Right - box.Left + 3, box.Bottom - box.Top + 3);
        var (edge, rim, own) = (Math.Max(1, height / EdgeShare), Math.Max(2, height / BlurShare), Level(picture, box, inside));
        for (var y = Math.Max(0, box.Top - rim); y <= Math.Min(picture.Height - 1, box.Bottom + rim); y++)
        {
            for (var x = Math.Max(0, box.Left - rim); x <= Math.Min(picture.Width - 1, box.Right + rim); x++)
            {
                var (column, row) = (x - box.Left + 1, y - box.Top + 1);
                ref var pixel = ref picture.Row(y)[x];
                pixel = IsIn(column, row) && IsIn(column - edge, row) && IsIn(column + edge, row) && IsIn(column, row - edge)
                    && IsIn(column, row + edge)
                    ? (byte)(GrayscaleImage.White
                        - Math.Clamp((pixel - own) * GrayscaleImage.White / (GrayscaleImage.White - own), 0, GrayscaleImage.White))
                        : GrayscaleImage.White;
            }
        }

        bool IsIn(int column, int row) => column >= 0 && column < width && row >= 0 && row < height && inside[(row * width) + column];
    }

    /// <summary>The shape's own tone: the middle one of all that is in it, which is the shape for the most part.</summary>
    private static int Level(GrayscaleImage picture, PixelBox box, bool[] inside)
    {
        var (levels, width) = (new List<byte>(), box.Right - box.Left + 3);
        for (var y = box.Top; y <= box.Bottom; y++)
        {
            for (var x = box.Left; x <= box.Right; x++)
            {
                if (inside[((y - box.Top + 1) * width) + x - box.Left + 1])
                {
                    levels.Add(picture.Row(y)[x]);
                }
            }
        }

        levels.Sort();
        return Math.Min(levels[levels.Count / 2] + Noise, GrayscaleImage.White - 1);
    }

    /// <summary>Levels that a shape of one tone wavers by.</summary>
    private const int Noise = 12;

    /// <summary>Of a shape's height so much is blurred round it where the picture was packed as a photograph.</summary>
    private const int BlurShare = 12;

    /// <summary>And so much within its edge.</summary>
    private const int EdgeShare = 24;
}
