using System.CommandLine;
using Ingest.Batch;
using Ingest.Cli.Answers;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Jobs;
using Ingest.Cli.Commands.Values;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Postgres.Queries;
using Ingest.Store;
using Ingest.Store.Queries;
using Ingest.Store.Schema;

namespace Ingest.Cli.Commands.Stores;

/// <summary><c>ingest query</c>: an answer from an output's store.</summary>
public static class QueryCommand
{
    private const string UsualFolder = "out";

    /// <summary>Rows where nobody says how many: of a table for people, and of what programs read.</summary>
    private const long RowsToRead = 100, RowsForPrograms = 1_000_000;

    private static readonly TimeSpan UsualTime = TimeSpan.FromSeconds(30), LongestTime = TimeSpan.FromDays(30);

    /// <summary>Between asking a question to stop and ending the program.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>How a Parquet file begins.</summary>
    private static ReadOnlySpan<byte> ParquetMark => "PAR1"u8;

    public static Command Create()
    {
        var sql = new Argument<string?>("SQL") { Description = Texts.QuerySql, Arity = ArgumentArity.ZeroOrOne };
        var output = new Argument<string>("OUT") { Description = Texts.OutputFolder, DefaultValueFactory = _ => UsualFolder };
        var store = StoreAddress.Option();
        var list = new Option<bool>("--list") { Description = Texts.QueryList };
        var csv = new Option<bool>("--csv") { Description = Texts.QueryCsv };
        var json = new Option<bool>("--json") { Description = Texts.QueryJson };
        var parquet = new Option<string?>("--parquet") { Description = Texts.QueryParquet, HelpName = Texts.FileName };
        var limit = WholeNumber.Optional("--limit", 0L, Texts.QueryLimit);
        var timeout = new Option<TimeSpan>("--timeout")
        {
            Description = Texts.QueryTimeout,
            HelpName = Texts.TimeName,
            DefaultValueFactory = _ => UsualTime,
            CustomParser = result =>
            {
                if (result.Tokens is [var token] && Amount.Time(token.Value) is { } time)
                {
                    return time < LongestTime ? time : LongestTime;
                }

                result.AddError(Texts.TimeWanted("--timeout"));
                return UsualTime;
            },
        };
        var command = new HelpedCommand("query", Texts.QueryCommand) { sql, output }
            .Group(Texts.InputGroup, store)
            .Group(Texts.OutputGroup, csv, json, parquet, list)
            .Group(Texts.LimitsGroup, limit, timeout)
            .Example(Texts.QueryExample,
                "ingest query \"select kroner, sentence from amounts order by kroner desc limit 10\" out")
            .Example(Texts.QueryListExample, "ingest query --list")
            .Example(Texts.QueryParquetExample, "ingest query \"from items\" out --parquet items.parquet")
            .Example(Texts.QueryStoreExample, "ingest query \"select * from cases where steps >= 6\" --store postgres://reader@db/agendas");
        command.Validators.Add(result =>
        {
            if (!result.Given(list) && string.IsNullOrWhiteSpace(result.GetValue(sql)))
            {
                result.AddError(Texts.QuestionWanted);
            }

            if (result.Given(parquet) is { } target && (string.IsNullOrWhiteSpace(target) || IsOther(target)))
            {
                result.AddError(Texts.NoParquetThere(target));
            }

            if (result.IsGiven(store) && result.GetResult(output) is { Implicit: false })
            {
                result.AddError(Texts.PostgresNoFolder(store.Name, output.Name));
            }

            if (result.IsGiven(store) && result.IsGiven(parquet))
            {
                result.AddError(Texts.PostgresNoParquet(parquet.Name, store.Name));
            }

            if (result.IsGiven(parquet) && result.IsGiven(limit))
            {
                result.AddError(Texts.NotTogether(parquet.Name, limit.Name));
            }

            Option[] forms = [.. new Option[] { csv, json, parquet }.Where(result.IsGiven)];
            if (forms is [var one, var other, ..])
            {
                result.AddError(Texts.NotTogether(one.Name, other.Name));
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(list))
            {
                ViewList.Write(Console.Out);
                return ExitCode.AllComplete;
            }

            var isForPrograms = parsed.GetValue(csv) || parsed.GetValue(json);
            var rows = parsed.GetValue(limit) ?? (isForPrograms ? RowsForPrograms : RowsToRead);
            var limits = new QueryLimits(parsed.GetValue(timeout), rows == 0 ? long.MaxValue : rows);
            var file = StoreFile.In(parsed.GetValue(output)!);
            using var end = new Timer(_ => HardEnd(limits.Time), null, Grace + limits.Time, Timeout.InfiniteTimeSpan);
            try
            {
                if (parsed.GetValue(parquet) is { } target)
                {
                    return ToParquet(parsed.GetValue(sql)!, file, Path.GetFullPath(target), limits);
                }

                IAnswerWriter answer = parsed.GetValue(csv) ? new AnswerCsv(Console.Out)
                    : parsed.GetValue(json) ? new AnswerJson(Console.Out) : new AnswerTable(Terminal.Data());
                using var postgres = parsed.GetResult(output) is { Implicit: false } ? null : parsed.StoreOrNone(store);
                return Print(limits, postgres is not null
                    ? new PostgresQuery(postgres).Answer(parsed.GetValue(sql)!, limits, answer)
                    : OfFile(parsed.GetValue(sql)!, file, limits, answer));
            }
            catch (StoreException fault)
            {
                return CouldNot(OneLine.Of(fault.Wording));
            }
            catch (QueryException fault)
            {
                return CouldNot(fault.Wording); // with its lines: one of them points at the place
            }
            catch (IOException fault) when (PipeCommand.IsReadNoMore(fault))
            {
                return ExitCode.AllComplete; // a reader such as head has what it wants
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OutOfMemoryException)
            {
                return CouldNot(OneLine.Of(ForeignWording.Of(fault)));
            }
        });
        return command;
    }

    private static int ToParquet(string sql, string file, string target, QueryLimits limits)
    {
        using var query = new StoreQuery(file, target);
        Console.Error.WriteLine(Texts.AnswerWritten(query.ToParquet(sql, limits.Time), target));
        return ExitCode.AllComplete;
    }

    private static int Print(QueryLimits limits, (long Rows, bool HasMore) given)
    {
        if (given.HasMore)
        {
            Console.Error.WriteLine(Texts.MoreRows(limits.Rows));
        }

        return ExitCode.AllComplete;
    }

    private static (long Rows, bool HasMore) OfFile(string sql, string file, QueryLimits limits, IAnswerWriter answer)
    {
        using var query = new StoreQuery(file);
        return query.Answer(sql, limits, answer);
    }

    /// <summary>A fault may quote a document's text, and that may hold what a terminal would obey.</summary>
    private static int CouldNot(string message)
    {
        Console.Error.WriteLine(string.Concat(message.Select(sign => char.IsControl(sign) && sign != '\n' ? ' ' : sign)));
        return ExitCode.CouldNotRun;
    }

    /// <summary>A file of another kind is not written over.</summary>
    private static bool IsOther(string target)
    {
        if (!File.Exists(target))
        {
            return Directory.Exists(target);
        }

        Span<byte> begin = stackalloc byte[ParquetMark.Length];
        using var file = File.OpenRead(target);
        return file.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) < begin.Length || !begin.SequenceEqual(ParquetMark);
    }

    /// <summary>The database looks for a stop between its steps, and one step may be long.</summary>
    private static void HardEnd(TimeSpan time)
    {
        Console.Error.WriteLine(OneLine.Of(Texts.QuestionTooLong(time.TotalSeconds)));
        Environment.Exit(ExitCode.CouldNotRun);
    }
}
