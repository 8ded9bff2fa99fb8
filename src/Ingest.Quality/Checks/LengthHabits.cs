using Ingest.Model.Output;

namespace Ingest.Quality.Checks;

/// <summary>
/// How long each kind of field is in the agendas of each body. A field is unusual where the logarithm of its length lies more than six
/// robust standard deviations (1.4826 × the median deviation; Hampel, 1974) from the median of at least twelve others.
/// </summary>
public sealed class LengthHabits
{
    private const int FewestFields = 12;
    private const double MostDeviations = 6;

    /// <summary>
    /// Fields of nearly the same length ("Intet") would make every other one unusual: a factor of e^0.35 is no deviation at all.
    /// </summary>
    private const double LeastDeviation = 0.35;

    private readonly Dictionary<(string Body, FieldKind Kind), List<double>> _lengths = [];
    private readonly Dictionary<(string Body, FieldKind Kind), (double Median, double Deviation)> _habits = [];

    public void Add(AgendaDocument document)
    {
        foreach (var field in document.Items.SelectMany(item => item.Fields).Where(field => field.Text.Length > 0))
        {
            var key = Key(document, field);
            (_lengths.TryGetValue(key, out var own) ? own : _lengths[key] = []).Add(Math.Log(field.Text.Length));
        }
    }

    /// <summary>Call when all documents are added.</summary>
    public void Settle()
    {
        foreach (var (key, lengths) in _lengths.Where(pair => pair.Value.Count > FewestFields))
        {
            var median = Median(lengths);
            _habits[key] = (median, Math.Max(LeastDeviation, 1.4826 * Median([.. lengths.Select(length => Math.Abs(length - median))])));
        }
    }

    public IEnumerable<DocumentCheck> Of(AgendaDocument document)
    {
        var checkable = false;
        var failures = new List<DocumentCheck>();
        for (var i = 0; i < document.Items.Length; i++)
        {
            for (var f = 0; f < document.Items[i].Fields.Length; f++)
            {
                var field = document.Items[i].Fields[f];
                if (field.Text.Length == 0 || !_habits.TryGetValue(Key(document, field), out var habit))
                {
                    continue;
                }

                checkable = true;
                if (Math.Abs(Math.Log(field.Text.Length) - habit.Median) > MostDeviations * habit.Deviation)
                {
                    failures.Add(new(
                        CheckNames.Length, Verdict.Fail,
                        new(
                            FormattableString.Invariant(
                                $"{field.Text.Length} tegn; her er det normalt omkring {Math.Exp(habit.Median):0}."),
                            FormattableString.Invariant(
                                $"{field.Text.Length} characters; here it is usually about {Math.Exp(habit.Median):0}.")),
                        field.Source.FirstOrDefault()?.Page, FormattableString.Invariant($"i{i}f{f}")));
                }
            }
        }

        return CheckVerdicts.Of(CheckNames.Length, checkable, failures);
    }

    private static (string Body, FieldKind Kind) Key(AgendaDocument document, AgendaField field) =>
        (document.Meeting.Body ?? "", field.Kind);

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
