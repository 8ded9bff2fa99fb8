using System.Security.Cryptography;

namespace Ingest.Web.Assets;

/// <summary>A file that pages refer to. Its name has its content's hash, so that browsers may keep it for good.</summary>
internal sealed class AssetFile
{
    public static readonly AssetFile Style = new("web", "css", "text/css; charset=utf-8");

    public static readonly AssetFile Script = new("web", "js", "text/javascript; charset=utf-8");

    public static readonly AssetFile Icon = new("icon", "svg", "image/svg+xml");

    /// <summary>The same drawing, for browsers that ask for it by its old name.</summary>
    public static readonly AssetFile Favicon = new("icon", "ico", "image/x-icon");

    private const int HashDigits = 12;

    private AssetFile(string stem, string ending, string mediaType)
    {
        using var stream = typeof(AssetFile).Assembly.GetManifestResourceStream($"web/{stem}.{ending}")!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        Content = content;
        Name = $"{stem}.{Convert.ToHexStringLower(SHA256.HashData(content))[..HashDigits]}.{ending}";
        MediaType = mediaType;
    }

    public string Name { get; }

    public string MediaType { get; }

    public ReadOnlyMemory<byte> Content { get; }

    public static AssetFile? Find(string name) => Array.Find([Style, Script, Icon], file => file.Name == name);
}
