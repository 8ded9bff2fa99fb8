using System.Text;
using System.Xml;

namespace Ingest.Feed.Exchange.Portals;

/// <summary>Writes XML as the portals' systems do: UTF-8, tabs, texts in CDATA, and an element without text with both its tags.</summary>
internal sealed class PortalXml : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _xml;

    public PortalXml()
    {
        _xml = XmlWriter.Create(_bytes, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            IndentChars = "\t",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.None,
        });
        _xml.WriteStartDocument(standalone: true);
    }

    /// <summary>An element with others in it; where they write nothing it is empty.</summary>
    public void Element(string name, Action inner, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _xml.WriteAttributeString(attribute, XmlText.Of(value));
            }
        }

        inner();
        _xml.WriteEndElement();
    }

    public void Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Element(name, () => { }, attributes);

    public void Text(string name, string? text = null)
    {
        _xml.WriteStartElement(name);
        if (!string.IsNullOrEmpty(text))
        {
            _xml.WriteCData(XmlText.Of(text)); // an end mark in the text is parted over two sections
        }

        _xml.WriteFullEndElement();
    }

    public byte[] Finish()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        return [.. _bytes.ToArray(), (byte)'\n'];
    }

    public void Dispose()
    {
        _xml.Dispose();
        _bytes.Dispose();
    }
}
