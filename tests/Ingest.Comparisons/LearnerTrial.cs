using System.Diagnostics;
using Ingest.Cli.Learning;
using Ingest.Labels;
using Ingest.Learning;

namespace Ingest.Comparisons;

/// <summary>A learner on lines of families that it has not seen, before any decision over the sequence.</summary>
internal sealed record LearnerTrial(double Accuracy, double MacroF1, double LogLoss, double TrainingSeconds, double MicrosecondsPerLine)
{
    public static LearnerTrial Of(ILearner learner, TrainingSet set, int folds)
    {
        var labels = LabelScores.LabelCount;
        var counts = new int[labels, labels];
        double loss = 0, training = 0, predicting = 0;
        var lines = 0;
        var families = set.Documents.Select(document => document.Pair.Made.Family).Distinct().ToList();
        for (var fold = 0; fold < folds; fold++)
        {
            bool IsUnseen(string family) => families.IndexOf(family) % folds == fold;
            var clock = Stopwatch.StartNew();
            var predict =
                learner.Train(set.Documents.Where(document => !IsUnseen(document.Pair.Made.Family)).Select(document => document.Labelled));
            training += clock.Elapsed.TotalSeconds;
            foreach (var document in set.Documents.Where(document => IsUnseen(document.Pair.Made.Family))
                .Select(document => document.Labelled))
            {
                clock.Restart();
                var all = predict(document.Facts);
                predicting += clock.Elapsed.TotalMicroseconds;
                (loss, lines) = Add(document, all, counts, loss, lines);
            }
        }

        return new LearnerTrial(
            (double)Enumerable.Range(0, labels).Sum(label => counts[label, label]) / lines, Macro(counts), loss / lines, training / folds,
            predicting / lines);
    }

    private static (double Loss, int Lines) Add(LabelledDocument document, double[] all, int[,] counts, double loss, int lines)
    {
        for (var i = 0; i < document.Labels.Length; i++)
        {
            if (document.Labels[i] is { } label)
            {
                var row = all.AsSpan(i * LabelScores.LabelCount, LabelScores.LabelCount);
                var given = 0;
                for (var k = 1; k < row.Length; k++)
                {
                    given = row[k] > row[given] ? k : given;
                }

                counts[(int)label, given]++;
                loss -= row[(int)label];
                lines++;
            }
        }

        return (loss, lines);
    }

    private static double Macro(int[,] counts)
    {
        var labels = counts.GetLength(0);
        return Enumerable.Range(0, labels).Average(label =>
        {
            var all = Enumerable.Range(0, labels).Sum(other => counts[label, other] + counts[other, label]);
            return all == 0 ? 0 : 2.0 * counts[label, label] / all;
        });
    }
}
