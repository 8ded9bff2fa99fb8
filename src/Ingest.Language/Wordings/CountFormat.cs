using System.Globalization;

namespace Ingest.Language.Wordings;

/// <summary>
/// What a text says of a number: <c>{0} {0:page|pages}</c> is the first where the value is 1, else the second;
/// Danish and English have these two forms.
/// All else is as the invariant culture has it.
/// </summary>
public sealed class CountFormat : IFormatProvider, ICustomFormatter
{
    public static readonly CountFormat Instance = new();

    private const char Between = '|';

    private CountFormat()
    {
    }

    public object? GetFormat(Type? formatType) =>
        formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType);

    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        var value = Convert.ToString(arg, CultureInfo.InvariantCulture) ?? "";
        return format?.Split(Between) switch
        {
            [var one, var more] => value == "1" ? one : more,
            _ => arg is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value,
        };
    }
}
