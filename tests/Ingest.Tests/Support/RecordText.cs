using System.Collections;
using System.Globalization;
using System.Text;

namespace Ingest.Tests.Support;

/// <summary>A value with everything in it as text: records that hold arrays compare by reference, this by content.</summary>
public static class RecordText
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, string path)
    {
        switch (value)
        {
            case null or string or bool or Enum or int or long or double:
                var shown = value switch
                {
                    null => "null",
                    string its => $"\"{its}\"",
                    IFormattable its => its.ToString(null, CultureInfo.InvariantCulture),
                    _ => value.ToString(),
                };
                text.Append(path).Append(" = ").Append(shown).Append('\n');
                break;
            case IEnumerable many:
                if (value.GetType().GetProperty("IsDefault")?.GetValue(value) is true)
                {
                    text.Append(path).Append(" = default\n");
                    break;
                }

                var index = 0;
                foreach (var one in many)
                {
                    Write(text, one, $"{path}[{index++}]");
                }

                text.Append(path).Append(".Length = ").Append(index).Append('\n');
                break;
            default:
                foreach (var property in value.GetType().GetProperties()
                    .Where(p => p.GetIndexParameters().Length == 0 && p.GetMethod!.IsPublic && !p.GetMethod.IsStatic))
                {
                    Write(text, property.GetValue(value), $"{path}.{property.Name}");
                }

                break;
        }
    }
}
