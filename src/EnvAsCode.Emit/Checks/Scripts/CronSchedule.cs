using System;
using System.Globalization;

namespace EnvAsCode.Emit.Checks.Scripts;

/// <summary>Schedules as <c>crontab(5)</c> reads them.</summary>
internal static class CronSchedule
{
    private static readonly string[] Nicknames =
        ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly", "@reboot"];

    private static readonly (string Name, int Minimum, int Maximum, string[] Words)[] Fields =
    [
        ("minute", 0, 59, []),
        ("hour", 0, 23, []),
        ("day of month", 1, 31, []),
        ("month", 1, 12, ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
        ("day of week", 0, 7, ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
    ];

    /// <summary>What is wrong with a schedule; <see langword="null"/> if nothing is.</summary>
    public static string? Problem(string schedule)
    {
        if (Array.IndexOf(Nicknames, schedule) >= 0)
        {
            return null;
        }

        string[] fields = schedule.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != Fields.Length)
        {
            return "it does not have five fields";
        }

        for (int i = 0; i < fields.Length; i++)
        {
            (string name, int minimum, int maximum, string[] words) = Fields[i];
            if (!Array.TrueForAll(fields[i].Split(','), item => IsItem(item, minimum, maximum, words)))
            {
                return "'" + fields[i] + "' is no " + name;
            }
        }

        return null;
    }

    // *, a number, a range, and each with a step.
    private static bool IsItem(string item, int minimum, int maximum, string[] words)
    {
        string[] parts = item.Split('/');
        if (parts.Length > 2 || (parts.Length == 2 && (Number(parts[1]) is not { } step || step < 1)))
        {
            return false;
        }

        if (parts[0] == "*")
        {
            return true;
        }

        string[] ends = parts[0].Split('-');
        int? first = Value(ends[0], minimum, words);
        int? last = ends.Length == 2 ? Value(ends[1], minimum, words) : first;
        return ends.Length <= 2 && first >= minimum && last <= maximum && first <= last && (ends.Length == 2 || parts.Length == 1);
    }

    private static int? Value(string text, int minimum, string[] words) =>
        Array.IndexOf(words, text.ToLowerInvariant()) is int word and >= 0 ? word + minimum : Number(text);

    private static int? Number(string text) =>
        text.Length is > 0 and <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
